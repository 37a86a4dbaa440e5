// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/decode.h"
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

    void comeWithTheList_data()
    {
        QTest::addColumn<QByteArray>("role");
        QTest::addColumn<Permission>("edit");
        const auto row = [](const char *name, const QByteArray &role, Permission edit) {
            QTest::newRow(name) << role << edit;
        };
        using enum Permission;
        row("admin", R"({"data":{"attributes":{"name":"Org Admin"}}})", Granted);
        row("collaborator", R"({"data":{"attributes":{"name":"Org Collaborator"}}})", Missing);
        row("the organization's own", R"({"data":{"attributes":{"name":"Security Champion"}}})", Untold);
        row("another case", R"({"data":{"attributes":{"name":"org collaborator"}}})", Untold);
        row("a list of names", R"({"data":{"attributes":{"name":["Org Collaborator"]}}})", Untold);
        row("none", R"({"data":null})", Untold);
        row("a name alone", R"("Org Collaborator")", Untold);
    }
    void comeWithTheList()
    {
        QFETCH(const QByteArray, role);
        QFETCH(const Permission, edit);
        const QByteArray entry = R"({"id":"0b5a3a40-0000-4000-8000-00000000000%","type":"org",)"
                                 R"("attributes":{"name":"A","slug":"a"})";
        QByteArray first = entry;
        QByteArray second = entry;
        const auto page = decodeOrgs("{\"data\":[" + first.replace('%', '1')
            + ",\"relationships\":{\"member_role\":" + role + "}}," + second.replace('%', '2') + "}]}");
        QVERIFY(page.has_value());
        QCOMPARE(page->organizations.size(), 2);
        QCOMPARE(page->organizations.first().permissions.edit, edit);
        QCOMPARE(page->organizations.last().permissions, IntegrationPermissions());
    }
};

BTA_TEST(TestPermissions)
#include "tst_permissions.moc"
