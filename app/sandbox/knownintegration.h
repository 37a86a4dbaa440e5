// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"

#include <QString>

#include <optional>

namespace broker::sandbox {

/// A brokered integration of an earlier practice, as the user's own list knows it. The practice Snyk
/// lives in memory only; from these it goes on where the last process left it. Provisioning and
/// switching need to know which tokens are the same and not what they are, so no secret is handed over.
struct KnownIntegration
{
    OrgId org;
    /// Snyk's key.
    QString type;
    /// Where it is known.
    std::optional<IntegrationId> id;
    Fingerprint token;
    /// Issued and not yet switched to.
    std::optional<Fingerprint> provisionalToken = {};
};

} // namespace broker::sandbox
