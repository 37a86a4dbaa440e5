// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"

#include <QString>

#include <optional>

// What an account may do with the integrations of an organization, as far as that is known before it is
// tried. Of a role of Snyk's own it is; of one that an organization has defined, or where Snyk names none, it
// is not, and that is what is said.
namespace broker::ui {

/// Both permissions, and what to ask for where one is missing or not known to be there. `role` is Snyk's name
/// of the role, empty where it names none.
[[nodiscard]] QString permissionText(const QString &role);

/// The same for a message of its own.
struct PermissionDoubt
{
    Explanation words;
    /// The role is without it; else it is not known.
    bool isMissing = false;
};

/// Nothing where the role has all that it takes to let Snyk generate a token.
[[nodiscard]] std::optional<PermissionDoubt> permissionDoubt(const QString &role);

/// Whom to ask for which role, where an account has none that lets Snyk generate a token.
[[nodiscard]] QString whatToAskFor();

} // namespace broker::ui
