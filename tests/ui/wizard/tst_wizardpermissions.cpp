// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/permissions.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "wizardfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using snyk::Method;
using ui::PageId;

namespace {

QString textOf(const WizardFixture &f, const char *label)
{
    const auto *shown = f.driver.find<QLabel>(label);
    return shown ? ui::withoutBreaks(shown->text()) : QString();
}

/// What the message about permissions says, to a reader and to a screen reader; empty without one.
QString saidOn(const WizardFixture &f)
{
    const auto *bar = f.driver.find<ui::MessageBar>("permissionMessage");
    return bar ? bar->accessibleName() + QLatin1String(". ") + bar->accessibleDescription() : QString();
}

/// A list with one organization, and the role of the token in it; none where it is empty.
QByteArray listWith(const QString &role)
{
    const QByteArray member = role.isEmpty()
        ? QByteArray()
        : R"(,"relationships":{"member_role":{"data":{"attributes":{"name":")" + role.toUtf8() + R"("}}}})";
    return R"({"jsonapi":{"version":"1.0"},"data":[{"id":"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01","type":"org",)"
           R"("attributes":{"name":"Core Ledger","slug":"core-ledger","is_personal":false})"
        + member + "}],\"links\":{}}";
}

} // namespace

/// What a token may do in the chosen organization is said before Snyk refuses it.
class TestWizardPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAnAdministratorMayDo()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        QVERIFY(!f.driver.find("organizationPermissions"));
        QVERIFY(f.driver.type("organizationSearch", QStringLiteral("Core Ledger")));
        QTRY_VERIFY(!textOf(f, "organizationPermissions").isEmpty());
        const QString text = textOf(f, "organizationPermissions");
        QVERIFY2(text.contains(QLatin1String("Org Admin")), qPrintable(text));
        QVERIFY2(text.contains(snyk::viewIntegrationsPermission), qPrintable(text));
        QVERIFY2(text.contains(snyk::editIntegrationsPermission), qPrintable(text));
        QVERIFY2(!text.contains(snyk::integrationsRoleTemplate), qPrintable(text));

        QVERIFY(f.reachMethods(QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
        QVERIFY(!f.driver.find("permissionMessage"));
    }

    /// One message, the same on each page from the choice of the organization to the last one before Snyk is
    /// asked.
    void namesWhatIsMissingOnEachPage()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        QVERIFY(f.driver.type("organizationSearch", QStringLiteral("Vendor Audit")));
        QTRY_VERIFY(f.driver.find("permissionMessage"));
        const QString told = saidOn(f);
        QVERIFY2(told.startsWith(QLatin1String("Warning: ")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("Org Collaborator")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("without %1").arg(snyk::editIntegrationsPermission)),
            qPrintable(told));
        QVERIFY2(told.contains(snyk::integrationsRoleTemplate), qPrintable(told));
        QVERIFY(!f.driver.find("organizationPermissions"));

        QVERIFY(f.driver.chooseOrganization(QStringLiteral("Vendor Audit")));
        QVERIFY(f.driver.pickIntegration(QStringLiteral("gitlab")));
        QCOMPARE(saidOn(f), told);
        QVERIFY(f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Method));
        QCOMPARE(saidOn(f), told);
        QVERIFY(f.driver.chooseMethod("generateChoice"));
        QVERIFY(f.driver.waitFor(PageId::Confirm));
        QCOMPARE(saidOn(f), told);
        // Nothing was tried for it.
        QCOMPARE(f.server.count({Method::Post, {}}), 0);
        QCOMPARE(f.server.count({Method::Put, {}}), 0);
    }

    void doesNotProposeWhatIsMissing()
    {
        WizardFixture f;
        QVERIFY(f.reachMethods(QStringLiteral("Vendor Audit"), QStringLiteral("gitlab")));
        const auto *generate = f.driver.find<QRadioButton>("generateChoice");
        QVERIFY(generate && generate->isEnabled() && !generate->isChecked());
        QVERIFY(f.driver.find<QRadioButton>("retrieveChoice")->isChecked());
    }

    /// The page after does not send the user back to what Snyk is expected to refuse.
    void doesNotSendBackToWhatIsMissing()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Retrieve, QStringLiteral("Vendor Audit"), QStringLiteral("gitlab")));
        const QString note = textOf(f, "noTokenYetNote");
        QVERIFY2(!note.contains(QLatin1String("Go back")), qPrintable(note));
        QVERIFY2(
            note.contains(QLatin1String("Ask an administrator for the role Org Admin")), qPrintable(note));
        QVERIFY2(note.contains(QLatin1String("is set up without Broker")), qPrintable(note));
    }

    void leadsBackByEnterWhereItIsMissing()
    {
        WizardFixture f;
        QVERIFY(f.reachMethods(QStringLiteral("Vendor Audit"), QStringLiteral("gitlab")));
        QVERIFY(f.driver.chooseMethod("generateChoice"));
        QVERIFY(f.driver.waitFor(PageId::Confirm));
        const auto *commit = f.driver.find<QPushButton>("commitButton");
        QVERIFY(commit && commit->isEnabled() && !commit->isDefault());
        QVERIFY(f.driver.find<QPushButton>("backButton")->isDefault());
        QTest::keyClick(f.wizard.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(f.driver.isOn(PageId::Method));
        QCOMPARE(f.server.count({Method::Put, {}}), 0);

        // It may be permitted all the same, and then it is done.
        QVERIFY(f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Confirm));
        QVERIFY(f.driver.commit());
        QTRY_VERIFY(f.server.count({Method::Put, {}}) > 0);
    }

    void leadsOnByEnterWhereItIsThere()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Confirm, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
        QVERIFY(!f.driver.find("permissionMessage"));
        QVERIFY(f.driver.find<QPushButton>("commitButton")->isDefault());
    }

    void isHonestWhereItCannotBeKnown_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("the organization's own role") << QStringLiteral("Broker <b>Keeper</b>");
        QTest::newRow("no role named") << QString();
    }
    void isHonestWhereItCannotBeKnown()
    {
        QFETCH(const QString, role);
        WizardFixture f;
        f.server.misbehave({Method::Get, QStringLiteral("/rest/orgs?")},
            standin::Misbehaviour::answering(listWith(role)), 10);
        QVERIFY(f.connectToSnyk());
        QVERIFY(f.driver.type("organizationSearch", QStringLiteral("Core Ledger")));
        QTRY_VERIFY(f.driver.find("permissionMessage"));
        const QString text = saidOn(f);
        QVERIFY2(text.startsWith(QLatin1String("Note: ")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("not known until it is tried")), qPrintable(text));
        QVERIFY2(text.contains(snyk::integrationsRoleTemplate), qPrintable(text));
        QVERIFY2(text.contains(role), qPrintable(text));
    }

    void asksOnceForEachThatIsChosen()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        const standin::Matching roleQuestions{Method::Get, QStringLiteral("expand=member_role")};
        QCOMPARE(f.server.count(roleQuestions), 0);
        for (const char *name : {"Core Ledger", "Vendor Audit", "Core Ledger"}) {
            QVERIFY(f.driver.type("organizationSearch", QLatin1String(name)));
            QTRY_VERIFY(
                f.driver.find("permissionMessage") || !textOf(f, "organizationPermissions").isEmpty());
        }
        QCOMPARE(f.server.count(roleQuestions), 2);
    }

    void isQuietWhereSnykDoesNotAnswer()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        f.server.misbehave(
            {Method::Get, QStringLiteral("expand=member_role")}, standin::Misbehaviour::withStatus(403), 10);
        QVERIFY(f.driver.type("organizationSearch", QStringLiteral("Core Ledger")));
        QTRY_VERIFY(saidOn(f).contains(QLatin1String("not known until it is tried")));
        QVERIFY(!f.message() || !f.message()->hasMessage());
    }
};

BTA_WINDOW_TEST(TestWizardPermissions)
#include "tst_wizardpermissions.moc"
