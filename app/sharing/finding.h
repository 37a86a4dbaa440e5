// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingtypes.h"
#include "snyk/model.h"

#include <QList>
#include <QString>

#include <optional>

namespace broker::sharing {

/// What is there after a call whose end nobody knows.
struct Finding
{
    enum class Kind {
        NotDone, ///< as before the call
        Done,
        AskKeychain, ///< Broker is on, or may be: whether it was us is known by the token
        CannotTell,
    };

    Kind kind = Kind::CannotTell;
    std::optional<IntegrationId> integration = {};
    /// Snyk says so.
    bool isBrokered = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What the organization's integrations say of a row's call. `profile` is what the integration is called that
/// is cloned: of several new ones, its copy has that name. Pure.
[[nodiscard]] Finding findingFor(const RowPlan &row, const QString &type,
    const QList<snyk::IntegrationEntry> &entries, const std::optional<snyk::BrokerFlags> &flags,
    const QString &profile = {});

} // namespace broker::sharing
