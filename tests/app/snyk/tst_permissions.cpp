// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/permissions.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::snyk;

class TestPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followFromTheRole_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<Permission>("view");
        QTest::addColumn<Permission>("edit");
        const auto row = [](const char *role, Permission view, Permission edit) {
            QTest::newRow(role) << QString::fromLatin1(role) << view << edit;
        };
        using enum Permission;
        row("Org Admin", Granted, Granted);
        row("Group Admin", Granted, Granted);
        row("Org Collaborator", Granted, Missing);
        row("Group Viewer", Granted, Missing);
        row("Broker Keeper", Untold, Untold);
        row("org admin", Untold, Untold);
        row("", Untold, Untold);
    }
    void followFromTheRole()
    {
        QFETCH(const QString, role);
        QFETCH(const Permission, view);
        QFETCH(const Permission, edit);
        QCOMPARE(permissionsOf(role).view, view);
        QCOMPARE(permissionsOf(role).edit, edit);
    }
};

BTA_TEST(TestPermissions)
#include "tst_permissions.moc"
