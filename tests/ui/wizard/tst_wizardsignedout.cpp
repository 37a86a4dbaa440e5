// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/announcements.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace broker;
using namespace broker::test;
using snyk::Method;
using ui::PageId;

namespace {

const QString signedOutOrganization = QStringLiteral("Core Ledger");
const QString integrationKey = QStringLiteral("gitlab");
const QString signedOutTitle = QStringLiteral("You are signed out of Snyk");

[[nodiscard]] QString noticeTitle(const WizardFixture &f)
{
    const auto *notice = f.driver.find<ui::MessageBar>("windowNotice");
    return notice ? notice->message().title : QString();
}

[[nodiscard]] bool signInAgain(const WizardFixture &f)
{
    return f.driver.click("signInAfterLockButton") && f.driver.waitFor(PageId::Connect)
        && f.driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && f.driver.next();
}

[[nodiscard]] QString enteredToken(const WizardFixture &f)
{
    const QWidget *field = f.driver.find("brokerTokenField");
    return field ? field->findChild<QLineEdit *>()->text() : QString();
}

[[nodiscard]] bool isButtonEnabled(const WizardFixture &f, const char *name)
{
    const auto *button = f.driver.find<QPushButton>(name);
    return button && button->isEnabled();
}

} // namespace

/// The user signs out of Snyk, or locks the screen, while the wizard is open.
class TestWizardSignedOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsOnThePage_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("hasToken");
        QTest::newRow("organization") << int(PageId::Organization) << false;
        QTest::newRow("integration") << int(PageId::Integration) << false;
        QTest::newRow("method") << int(PageId::Method) << false;
        QTest::newRow("retrieve") << int(PageId::Retrieve) << true;
        QTest::newRow("paste") << int(PageId::Paste) << true;
        QTest::newRow("confirm") << int(PageId::Confirm) << false;
    }
    void keepsWhatIsOnThePage()
    {
        QFETCH(const int, page);
        QFETCH(const bool, hasToken);
        const auto id = static_cast<PageId>(page);
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        if (id == PageId::Organization)
            QVERIFY(f.driver.type("organizationSearch", signedOutOrganization));
        else if (id == PageId::Integration)
            QVERIFY(f.driver.chooseOrganization(signedOutOrganization)
                && f.driver.pickIntegration(integrationKey));
        else if (id == PageId::Method)
            QVERIFY(f.reachMethods(signedOutOrganization, integrationKey));
        else
            QVERIFY(f.reach(id, signedOutOrganization, integrationKey));
        if (hasToken)
            QVERIFY(f.driver.enterBrokerToken(QLatin1String(samples::brokerTokenText)));
        provisioning::ProvisionSession &setup = f.wizard.setup();
        QTRY_VERIFY(setup.organization());
        const auto integration = setup.integration();
        const auto target = setup.target();
        const Announcements spoken;

        f.sessions.signOut();
        QVERIFY(f.driver.isOn(id));
        QCOMPARE(noticeTitle(f), signedOutTitle);
        QVERIFY2(spoken.contain(signedOutTitle), qPrintable(spoken.texts().join(u'\n')));
        QVERIFY(!setup.session());
        QCOMPARE(setup.organization()->name, signedOutOrganization);
        QCOMPARE(setup.integration(), integration);
        QCOMPARE(setup.target(), target);
        if (hasToken)
            QCOMPARE(enteredToken(f), QLatin1String(samples::brokerTokenText));
        // Nothing is asked of Snyk by nobody.
        const int asked = f.server.count();
        if (id == PageId::Confirm)
            QVERIFY(!isButtonEnabled(f, "commitButton"));
        QTest::qWait(30);
        QCOMPARE(f.server.count(), asked);

        QVERIFY(signInAgain(f));
        QVERIFY2(f.driver.waitFor(id), qPrintable(f.driver.visibleText()));
        QVERIFY(setup.session());
        QVERIFY(noticeTitle(f).isEmpty());
        QCOMPARE(setup.organization()->name, signedOutOrganization);
        QCOMPARE(setup.integration(), integration);
        if (hasToken)
            QCOMPARE(enteredToken(f), QLatin1String(samples::brokerTokenText));
        // And on it goes.
        if (id == PageId::Confirm)
            QVERIFY(f.driver.commit() && f.driver.waitFor(PageId::Done));
        else
            QVERIFY(f.driver.next());
    }

    /// What comes next is asked of Snyk: nothing leads there, and the focus is where it is said why.
    void nothingLeadsOnWithoutASession()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        QVERIFY(f.driver.type("organizationSearch", signedOutOrganization));
        QTRY_VERIFY(isButtonEnabled(f, "nextButton"));
        f.driver.find("nextButton")->setFocus();
        f.sessions.signOut();
        QVERIFY(!isButtonEnabled(f, "nextButton"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("windowNotice"));
        f.driver.find("organizationSearch")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(30);
        QVERIFY(f.driver.isOn(PageId::Organization));
        QVERIFY(signInAgain(f) && f.driver.waitFor(PageId::Organization));
        QVERIFY(isButtonEnabled(f, "nextButton"));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Integration));
    }

    /// Nobody was there, or looked at another window, when it came about.
    void laterWindowsSayWhy_data()
    {
        QTest::addColumn<bool>("isIdle");
        QTest::addColumn<QString>("said");
        QTest::newRow("idle") << true << QStringLiteral("because nothing was done here for 5");
        QTest::newRow("screen lock") << false << QStringLiteral("because the screen was locked");
    }
    void laterWindowsSayWhy()
    {
        QFETCH(const bool, isIdle);
        QFETCH(const QString, said);
        WizardFixture f;
        f.data.settings.signOutMinutes.set(5);
        QVERIFY(f.connectToSnyk());
        if (isIdle) {
            f.data.clock.set(f.data.clock.nowUtc().addSecs(360));
            f.sessions.noteActivity();
        } else {
            f.sessions.signOut(access::SessionKeeper::End::ScreenLock);
        }
        // The one that is open says it, too.
        QVERIFY2(noticeTitle(f).contains(said), qPrintable(noticeTitle(f)));
        f.wizard.close();
        // What is set from now on was not the reason.
        f.data.settings.signOutMinutes.set(60);

        Workspace workspace = f.data.workspace;
        workspace.sessions = &f.sessions;
        ui::TokenWizard later(std::make_unique<provisioning::ProvisionSession>(workspace),
            {f.clipboard, f.opener, std::nullopt});
        const WizardDriver driver(later);
        later.open();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        const auto *bar = driver.find<ui::MessageBar>("messageBar");
        QVERIFY(bar && bar->hasMessage());
        QVERIFY2(bar->message().title.contains(said), qPrintable(bar->message().title));
        QVERIFY(driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && driver.next());
        QVERIFY(driver.waitFor(PageId::Organization));
        QVERIFY(driver.click("backButton") && driver.waitFor(PageId::Connect));
        QVERIFY(!driver.find<ui::MessageBar>("messageBar")->message().title.contains(said));
        later.close();
        // Whoever did it knows it.
        f.sessions.signOut();
        ui::TokenWizard last(std::make_unique<provisioning::ProvisionSession>(workspace),
            {f.clipboard, f.opener, std::nullopt});
        last.open();
        QVERIFY(!WizardDriver(last).find("messageBar"));
    }

    /// On the page where one signs in, with the same service account as before: its secret alone is missing.
    void asksForWhatIsMissingAlone()
    {
        WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(f.driver.type("apiAddress", f.api()));
        f.driver.find<QComboBox>("credentialKind")->setCurrentIndex(1);
        QVERIFY(f.driver.type("clientIdField", QLatin1String(samples::clientIdText)));
        QVERIFY(f.driver.type("clientSecretField", QLatin1String(samples::clientSecretText)));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Organization));
        f.sessions.signOut();
        QVERIFY(f.driver.click("signInAfterLockButton") && f.driver.waitFor(PageId::Connect));
        QVERIFY2(noticeTitle(f).isEmpty(), "It would lead to where the user is.");
        QVERIFY(!f.driver.find("signInAfterLockButton"));
        QVERIFY(f.driver.find("clientSecretField")->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!isButtonEnabled(f, "nextButton"));
        QVERIFY(f.driver.type("clientSecretField", QLatin1String(samples::clientSecretText)));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Organization));
    }

    void leadsBackWithoutSigningIn()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Confirm, signedOutOrganization, integrationKey));
        f.sessions.signOut();
        QVERIFY(f.driver.click("signInAfterLockButton") && f.driver.waitFor(PageId::Connect));
        QVERIFY(f.driver.click("backButton") && f.driver.waitFor(PageId::Confirm));
        QCOMPARE(f.wizard.setup().organization()->name, signedOutOrganization);
        QCOMPARE(noticeTitle(f), signedOutTitle);
    }

    void anotherAccountChoosesAnew()
    {
        WizardFixture f;
        f.server.snyk().oauth().setClients({samples::oauthClient()});
        QVERIFY(f.reach(PageId::Confirm, signedOutOrganization, integrationKey));
        f.sessions.signOut();
        QVERIFY(f.driver.click("signInAfterLockButton") && f.driver.waitFor(PageId::Connect));
        f.driver.find<QComboBox>("credentialKind")->setCurrentIndex(1);
        QVERIFY(f.driver.type("clientIdField", QLatin1String(samples::clientIdText)));
        QVERIFY(f.driver.type("clientSecretField", QLatin1String(samples::clientSecretText)));
        QVERIFY(f.driver.next());
        QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
        QVERIFY(!f.wizard.setup().organization() && !f.wizard.setup().integration());
        QVERIFY(noticeTitle(f).isEmpty());
        QVERIFY(f.driver.chooseOrganization(signedOutOrganization));
    }

    /// The screen is locked between the question and its answer.
    void answersComeTooLate()
    {
        WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(f.driver.type("apiAddress", f.api()));
        QVERIFY(f.driver.type("apiTokenField", QLatin1String(samples::apiTokenText)));
        connect(&f.server, &standin::StandInServer::received, this, [&f] { f.sessions.signOut(); });
        QVERIFY(f.driver.next());
        QTRY_COMPARE(f.server.count({Method::Get, QStringLiteral("/rest/self")}), 1);
        QTest::qWait(100);
        QVERIFY(!f.wizard.setup().session());
        QVERIFY(f.sessions.isEmpty());
        QVERIFY(f.driver.isOn(PageId::Connect));
        // What was typed is there, to try once more.
        f.server.disconnect(this);
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Organization));
    }

    /// What cannot be undone is not left with an end that nobody knows.
    void callsComeToTheirEnd()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Confirm, signedOutOrganization, integrationKey));
        connect(
            &f.server, &standin::StandInServer::received, this, [&f](const standin::LoggedRequest &request) {
                if (request.method == Method::Put || request.method == Method::Post)
                    f.sessions.signOut();
            });
        QVERIFY(f.driver.commit());
        QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
        QCOMPARE(f.server.count({Method::Put, {}}) + f.server.count({Method::Post, {}}), 1);
        QVERIFY(f.isKept(f.lastRecord()));
        QVERIFY(f.isJournalEmpty());
        QCOMPARE(f.issuedBySnyk(f.lastRecord().target), f.lastRecord().fingerprint);
        QTRY_VERIFY(!f.wizard.setup().session());
        QVERIFY(f.sessions.isEmpty());
        QTRY_COMPARE(noticeTitle(f), signedOutTitle);
    }

    /// Signed in again in another window: the same account goes on here, another one does not take over.
    void goesOnWithTheSessionOfAnotherWindow()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Confirm, signedOutOrganization, integrationKey));
        const access::Session before = *f.wizard.setup().session();
        f.sessions.signOut();
        access::Session other = before;
        other.self.id = samples::self().id + u'9';
        f.sessions.keep(other);
        QVERIFY(!f.wizard.setup().session());
        QCOMPARE(noticeTitle(f), signedOutTitle);
        f.sessions.keep(before);
        QVERIFY(f.wizard.setup().session());
        QVERIFY(noticeTitle(f).isEmpty());
        QVERIFY(f.driver.commit() && f.driver.waitFor(PageId::Done));
    }
};

BTA_WINDOW_TEST(TestWizardSignedOut)
#include "tst_wizardsignedout.moc"
