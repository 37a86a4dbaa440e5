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

QString missingText(const QString &role)
{
    //: %1 is a role, %2 and %3 are permissions.
    return Texts::tr("Here this account has the role %1, with %2 but without %3: Snyk will refuse to "
                     "generate a token, unless a role in the group permits it.")
        .arg(role, snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
}

QString untoldText(const QString &role)
{
    return role.isEmpty()
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
}

QString shouldSnykRefuse()
{
    //: %1 is a sentence.
    return Texts::tr("Should Snyk refuse: %1").arg(whatToAskFor());
}

} // namespace

QString whatToAskFor()
{
    //: %1 is the name of a role, %2 that of a template for roles; %3, %4 and %5 are permissions in it. All as
    //: Snyk writes them.
    return Texts::tr("Ask an administrator for the role %1, or for one made from Snyk's template “%2” "
                     "(%3, %4, %5).")
        .arg(QLatin1String("Org Admin"), snyk::integrationsRoleTemplate, snyk::viewOrganizationPermission,
            snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
}

QString permissionText(const QString &role)
{
    switch (snyk::permissionsOf(role).edit) {
    case Permission::Granted:
        //: %1 is a role, %2 and %3 are permissions.
        return Texts::tr("Here this account has the role %1, with %2 and %3.")
            .arg(role, snyk::viewIntegrationsPermission, snyk::editIntegrationsPermission);
    case Permission::Missing:
        return missingText(role) + QLatin1Char(' ') + whatToAskFor();
    case Permission::Untold:
        break;
    }
    return untoldText(role) + QLatin1Char(' ') + shouldSnykRefuse();
}

std::optional<PermissionDoubt> permissionDoubt(const QString &role)
{
    const Permission edit = snyk::permissionsOf(role).edit;
    if (edit == Permission::Granted)
        return std::nullopt;
    const bool isMissing = edit == Permission::Missing;
    return PermissionDoubt{
        {//: %1 is a permission.
            .title = (isMissing ? Texts::tr("The role here lacks the permission %1")
                                : Texts::tr("Whether the permission %1 is there is not known"))
                         .arg(snyk::editIntegrationsPermission),
            .whatHappened = isMissing ? missingText(role) : untoldText(role),
            .nextStep = isMissing ? whatToAskFor() : shouldSnykRefuse()},
        isMissing};
}

} // namespace broker::ui
