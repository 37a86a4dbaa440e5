// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/permissiontext.h"

#include "snyk/permissions.h"

#include <QCoreApplication>

namespace broker::ui {

using snyk::Permission;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PermissionText)
};

QString whatToAskFor()
{
    //: %1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as
    //: Snyk writes them.
    return Texts::tr("Ask an administrator for the role %1, or for one made from Snyk's template “%2” "
                     "(%3, %4, %5).")
        .arg(QLatin1String("Org Admin"), snyk::integrationsRoleTemplate, snyk::viewOrganizationPermission,
            snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
}

} // namespace

QString permissionText(const QString &role)
{
    switch (snyk::permissionsOf(role).edit) {
    case Permission::Granted:
        //: %1 is a role, %2 and %3 are permissions.
        return Texts::tr("Here this account has the role %1, with %2 and %3.")
            .arg(role, snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
    case Permission::Missing:
        //: %1 is a role, %2 and %3 are permissions.
        return Texts::tr("Here this account has the role %1, with %2 but without %3: Snyk will refuse to "
                         "generate a token, unless a role in the group permits it.")
                   .arg(role, snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission)
            + QLatin1Char(' ') + whatToAskFor();
    case Permission::Untold:
        break;
    }
    const QString untold = role.isEmpty()
        //: %1 and %2 are permissions.
        ? Texts::tr(
            "Snyk does not say which role this account has here: whether it has %1 and %2 is not known "
            "until it is tried.")
              .arg(snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission)
        //: %1 is a role, %2 and %3 are permissions.
        : Texts::tr(
            "Here this account has the role %1, which is none of Snyk's own: whether %2 and %3 belong "
            "to it is not known until it is tried.")
              .arg(role, snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
    //: Both are sentences.
    return Texts::tr("%1 Should Snyk refuse: %2").arg(untold, whatToAskFor());
}

} // namespace broker::ui
