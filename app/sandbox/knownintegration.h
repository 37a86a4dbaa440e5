// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace broker::sandbox {

/// An integration of an earlier practice, as the user's own list knows it, or as the practice Snyk itself
/// left it. That lives in memory only; from these it goes on where the last process left it. Provisioning and
/// switching need to know which tokens are the same and not what they are, so no secret is handed over.
struct KnownIntegration
{
    OrgId org;
    /// Snyk's key.
    QString type;
    /// Where it is known.
    std::optional<IntegrationId> id;
    /// Nothing of one without Broker.
    std::optional<Fingerprint> token;
    /// Issued and not yet switched to.
    std::optional<Fingerprint> provisionalToken = {};
};

/// What the practice Snyk begins with.
struct Past
{
    QList<KnownIntegration> known = {};
    /// Told, after each change, of all that is not any more as it was at the very beginning. May be empty.
    std::function<void(const QList<KnownIntegration> &)> keep = {};
};

} // namespace broker::sandbox
