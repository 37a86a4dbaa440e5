// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

// What Snyk's roles permit, by its documentation: as much as can be known before something is tried.
namespace broker::snyk {

/// Snyk's names, as its Web UI shows them; not to be translated.
inline constexpr QLatin1String viewOrganizationPermission("View Organization");
inline constexpr QLatin1String viewIntegrationsPermission("View Integrations");
inline constexpr QLatin1String editIntegrationsPermission("Edit Integrations");
/// The template for custom roles that has these three and no more.
inline constexpr QLatin1String integrationsRoleTemplate("Integration Editor/Implementor");

enum class Permission : quint8 {
    Granted,
    Missing, ///< in this role; another one, in the group, may grant it all the same
    Untold, ///< not known until it is tried
};

/// What a role permits of integrations.
struct IntegrationPermissions
{
    Permission view = Permission::Untold;
    Permission edit = Permission::Untold;

    friend bool operator==(const IntegrationPermissions &, const IntegrationPermissions &) = default;
};

/// By the name of the role, see Client::memberRole. The name of a role that an organization has defined for
/// itself says nothing.
[[nodiscard]] IntegrationPermissions permissionsOf(const QString &role);

} // namespace broker::snyk
