// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotation.h"
#include "snyk/apierror.h"
#include "vault/vault.h"

#include <QList>

#include <optional>

namespace broker::rotation {

/// What is looked at before anything is asked of Snyk. None of it changes anything there.
enum class PreflightItem {
    ApiToken, ///< Snyk accepts the API token
    Role, ///< it may edit integrations
    Brokered, ///< the integration uses Broker
    Keychain, ///< an entry can be written, read back and removed
    NoProvisional, ///< this program knows of no other provisional token in the group
};

enum class PreflightVerdict {
    Passed,
    Doubtful, ///< Snyk may refuse; there is no harm in trying
    CannotTell, ///< Snyk does not offer the answer, or did not give it
    Failed, ///< trying would be pointless, or would risk the new token
    NotNeeded, ///< for this way of rotating
};

struct PreflightResult
{
    PreflightItem item = PreflightItem::ApiToken;
    PreflightVerdict verdict = PreflightVerdict::CannotTell;
    std::optional<snyk::ApiError> apiError = {};
    std::optional<vault::VaultError> vaultError = {};
    /// For NoProvisional: the rotation that has it.
    std::optional<RotationId> other = {};
    /// For Role: Snyk's name of it, untrusted and bounded.
    QString role = {};
};

/// One result an item, in the order of the enumeration.
struct PreflightReport
{
    QList<PreflightResult> results;

    /// Nothing failed. An empty report permits nothing.
    [[nodiscard]] bool permits() const;
    [[nodiscard]] const PreflightResult *find(PreflightItem item) const;
};

} // namespace broker::rotation
