// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/permissions.h"

namespace broker::snyk {

IntegrationPermissions permissionsOf(const QString &role)
{
    if (role == QLatin1String("Org Admin") || role == QLatin1String("Group Admin"))
        return {Permission::Granted, Permission::Granted};
    if (role == QLatin1String("Org Collaborator") || role == QLatin1String("Group Viewer"))
        return {Permission::Granted, Permission::Missing};
    return {};
}

} // namespace broker::snyk
