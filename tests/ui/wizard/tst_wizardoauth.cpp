// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "wizardfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace broker;
using namespace broker::test;
using snyk::Method;
using ui::PageId;

namespace {

const standin::Matching tokenRequests{Method::Post, QStringLiteral("/oauth2/token")};
const QString secretText = QString::fromLatin1(samples::clientSecretText);

QString secretFieldText(const WizardDriver &driver)
{
    return driver.find("clientSecretField")->findChild<QLineEdit *>(QStringLiteral("secretEdit"))->text();
}

bool chooseOAuth(const WizardDriver &driver)
{
    auto *kind = driver.find<QComboBox>("credentialKind");
    if (!kind || !kind->isEnabled())
        return false;
    kind->setCurrentIndex(1);
    return driver.find("clientIdField") && driver.find("clientSecretField");
}

bool signInByOAuth(const WizardFixture &f, const QString &secret = secretText)
{
    auto *region = f.driver.find<QComboBox>("regionCombo");
    region->setCurrentIndex(region->count() - 1);
    return f.driver.type("apiAddress", f.api()) && chooseOAuth(f.driver)
        && f.driver.type("clientIdField", QLatin1String(samples::clientIdText))
        && f.driver.type("clientSecretField", secret) && f.driver.next()
        && WizardDriver::waitUntil([&] { return f.driver.isOn(PageId::Organization) || f.message(); });
}

bool isConnected(WizardFixture &f)
{
    return f.driver.waitFor(PageId::Organization) && f.wizard.setup().session();
}

} // namespace

/// Signing in with a service account by OAuth, over the real network code.
class TestWizardOAuth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void governmentTakesOAuthAlone()
    {
        WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        auto *kind = f.driver.find<QComboBox>("credentialKind");
        QVERIFY(f.driver.find("apiTokenField") && !f.driver.find("clientIdField"));
        QVERIFY(kind->isEnabled() && !f.driver.find("credentialNote"));
        QCOMPARE(kind->itemText(0), QStringLiteral("API token"));
        QCOMPARE(
            kind->itemText(1), QStringLiteral("OAuth service account – what Snyk recommends for automation"));

        region->setCurrentIndex(region->findData(QStringLiteral("SNYK-GOV-01")));
        QVERIFY(!f.driver.find("apiTokenField"));
        QVERIFY(f.driver.find("clientIdField") && f.driver.find("clientSecretField"));
        QVERIFY(!kind->isEnabled());
        const auto *note = f.driver.find<QLabel>("credentialNote");
        QVERIFY(note);
        QCOMPARE(ui::withoutBreaks(note->text()),
            QStringLiteral(
                "US government (SNYK-GOV-01) has no API tokens: Snyk lets programs in there by OAuth "
                "alone, with the client id and the client secret of a service account."));
        QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());

        region->setCurrentIndex(region->findData(QStringLiteral("SNYK-EU-01")));
        QVERIFY(kind->isEnabled() && !f.driver.find("credentialNote"));
        QVERIFY(f.network.regionsAsked.isEmpty());
    }

    void saysOnceWhatToChooseAtSnyk()
    {
        const WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(QStringLiteral("SNYK-GOV-01")));
        QVERIFY(f.driver.find("credentialNote") && f.driver.find("serviceAccountNote"));
        QCOMPARE(f.driver.visibleText().count(QStringLiteral("OAuth 2.0 client credentials")), 1);
    }

    /// The keychain keeps one of each account: none goes, which is said before, and they can be chosen from.
    void keepsEachAccountBesideTheOthers_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::newRow("real") << false;
        QTest::newRow("practice") << true;
    }
    void keepsEachAccountBesideTheOthers()
    {
        QFETCH(const bool, practice);
        WizardFixture f({}, practice);
        if (practice)
            f.driver.find<QRadioButton>("useEnteredToken")->click();
        auto *remember = f.driver.find<QCheckBox>("rememberToken");
        QVERIFY2(remember, "In practice mode as well.");
        remember->setChecked(true);
        QVERIFY(!f.driver.find("rememberResult"));
        QVERIFY(signInByOAuth(f) && isConnected(f));
        const auto first = access::rememberedToken(f.data.settings);
        QVERIFY(first);
        f.wizard.close();
        f.sessions.signOut();

        ui::TokenWizard later(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt});
        const WizardDriver driver(later);
        later.open();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        // What is kept is named, not taken for the account that practice mode comes with.
        QVERIFY2(driver.find<QRadioButton>("useKeptToken")->text().contains(first->fingerprint.masked()),
            qPrintable(driver.find<QRadioButton>("useKeptToken")->text()));
        driver.find<QRadioButton>("useEnteredToken")->click();
        driver.find<QComboBox>("credentialKind")->setCurrentIndex(0);
        QVERIFY(!driver.find("rememberResult"));
        driver.find<QCheckBox>("rememberToken")->setChecked(true);
        QVERIFY(driver.find<QLabel>("rememberResult"));
        QVERIFY2(driver.find<QLabel>("rememberResult")->text().contains(first->fingerprint.masked()),
            qPrintable(driver.find<QLabel>("rememberResult")->text()));
        QVERIFY(driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && driver.next());
        QVERIFY(driver.waitFor(PageId::Organization));
        QVERIFY(driver.click("backButton") && driver.waitFor(PageId::Connect));
        const QString said = driver.messageText();
        QVERIFY2(said.contains(QStringLiteral("keychain")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("not kept any more")), qPrintable(said));
        QCOMPARE(said.contains(QStringLiteral("practice mode")), practice);
        QCOMPARE(f.keychain.keptCount(), 2);
        const auto secret = f.keychain.kept(first->key);
        QVERIFY(secret && Fingerprint::of(*secret) == first->fingerprint);
        later.close();
        f.sessions.signOut();

        ui::TokenWizard third(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt});
        const WizardDriver another(third);
        third.open();
        QVERIFY(QTest::qWaitForWindowActive(&third));
        auto *accounts = another.find<QComboBox>("keptAccountCombo");
        QVERIFY(accounts && accounts->count() == 2);
        QVERIFY(!another.find<QRadioButton>("useKeptToken")->text().contains(first->fingerprint.masked()));
        accounts->setFocus();
        QTest::keyClick(accounts, Qt::Key_Down);
        QVERIFY2(another.find<QRadioButton>("useKeptToken")->text().contains(first->fingerprint.masked()),
            qPrintable(another.find<QRadioButton>("useKeptToken")->text()));
        QVERIFY(another.next() && another.waitFor(PageId::Organization));
        const auto session = third.setup().session();
        QVERIFY(session && session->credential.fingerprint() == first->fingerprint);
    }

    /// Half of a client was taken without a word, and nothing happened.
    void asksSnykOnlyWithBothParts()
    {
        const WizardFixture f;
        QVERIFY(chooseOAuth(f.driver));
        const auto *check = f.driver.find<QPushButton>("nextButton");
        QVERIFY(f.driver.type("clientSecretField", secretText));
        QVERIFY(!check->isEnabled());
        QVERIFY(f.driver.type("clientIdField", QLatin1String(samples::clientIdText)));
        QVERIFY(check->isEnabled());
    }

    void signsInAndSetsUpAToken()
    {
        WizardFixture f;
        QVERIFY(signInByOAuth(f));
        QVERIFY2(isConnected(f), qPrintable(f.driver.visibleText()));
        QVERIFY(f.server.log().size() >= 2);
        QCOMPARE(f.server.log().at(0).target, QStringLiteral("/oauth2/token"));
        QVERIFY(!f.server.log().at(0).hadAuthorization);
        QVERIFY(f.server.log().at(1).hadAuthorization);
        const QString who = QStringLiteral("Snyk knows you as the service account Broker rotation in Single "
                                           "tenant (%1).")
                                .arg(f.server.api().url().authority());
        QVERIFY2(f.driver.visibleText().contains(who), qPrintable(f.driver.visibleText()));
        // Nothing of the secret is left on the screen or in the fields.
        QVERIFY(!f.driver.visibleText().contains(secretText));
        QVERIFY(f.driver.click("backButton"));
        QVERIFY(f.driver.find("clientSecretField"));
        QVERIFY(!f.driver.visibleText().contains(secretText));
        QVERIFY(secretFieldText(f.driver).isEmpty());
        // Who is signed in is told, and is not asked for again.
        QCOMPARE(f.message()->message().kind, ui::MessageKind::Success);
        QCOMPARE(f.server.count(tokenRequests), 1);
        QVERIFY(f.driver.next());

        QVERIFY(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")));
        QVERIFY(f.isKept(f.lastRecord()));
        // The access token of the sign-in served for all of it.
        QCOMPARE(f.server.count(tokenRequests), 0);
        QCOMPARE(f.keychain.keptCount(), 1);
    }

    /// Who signs in by OAuth may do what the client's scopes permit, whatever is asked of Snyk.
    void namesWhatTheScopesLack_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("permission");
        QTest::addColumn<QString>("scope");
        const QString read = QStringLiteral("org.read");
        QTest::newRow("organizations")
            << QStringList() << QStringLiteral("This account may not list organizations")
            << QStringLiteral("lacks the permission View Organization") << read;
        QTest::newRow("to view") << QStringList{read}
                                 << QStringLiteral(
                                        "This account may not see the integrations of this organization")
                                 << QStringLiteral("needs the permission View Integrations")
                                 << QStringLiteral("org.integration.read");
        QTest::newRow("to edit") << QStringList{read, QStringLiteral("org.integration.read")}
                                 << QStringLiteral(
                                        "This account may not change integrations of this organization")
                                 << QStringLiteral("needs the permission Edit Integrations")
                                 << QStringLiteral("org.integration.edit");
    }
    void namesWhatTheScopesLack()
    {
        QFETCH(const QStringList, scopes);
        QFETCH(const QString, title);
        QFETCH(const QString, permission);
        QFETCH(const QString, scope);
        WizardFixture f;
        f.server.snyk().oauth().setScopes(QLatin1String(samples::clientIdText), scopes);
        QVERIFY(signInByOAuth(f));
        QVERIFY(f.driver.waitFor(PageId::Organization));
        const QString organization = QStringLiteral("Core Ledger");
        if (scopes.size() == 1) {
            QVERIFY(f.driver.type("organizationSearch", organization) && f.driver.next());
        } else if (scopes.size() == 2) {
            QVERIFY(f.reach(PageId::Confirm, organization, QStringLiteral("gitlab")));
            QVERIFY(f.driver.commit());
        }
        QVERIFY2(f.waitForTitle(title), qPrintable(f.driver.visibleText()));
        QVERIFY(f.whatMessageLacks().isEmpty());
        const ui::Message &message = f.message()->message();
        QVERIFY2(message.lines.join(u'\n').contains(permission), qPrintable(message.lines.join(u'\n')));
        // And what Snyk itself said of it.
        QVERIFY2(message.details.contains(scope), qPrintable(message.details));
        QVERIFY(f.data.records.records().isEmpty() && f.isJournalEmpty());
        QCOMPARE(f.keychain.keptCount(), 0);
    }

    void isRememberedAsOneEntry()
    {
        WizardFixture f;
        f.driver.find<QCheckBox>("rememberToken")->setChecked(true);
        QVERIFY(signInByOAuth(f));
        QVERIFY(WizardDriver::waitUntil([&] { return f.keychain.keptCount() == 1; }));
        const auto offer = access::rememberedToken(f.data.settings);
        QVERIFY(offer);
        QVERIFY(f.keychain.kept(offer->key) == SnykCredential(samples::oauthClient()).text());
        f.wizard.close();

        ui::TokenWizard later(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt});
        const WizardDriver driver(later);
        later.open();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        const auto *kept = driver.find<QRadioButton>("useKeptToken");
        QVERIFY(kept && kept->isChecked());
        QVERIFY2(kept->text().contains(offer->fingerprint.masked()), qPrintable(kept->text()));
        QVERIFY(!QString(kept->text() + driver.visibleText()).contains(secretText));
        const QString clientId = QStringLiteral("Client id: ") + QLatin1String(samples::clientIdText);
        const auto *keptId = driver.find<ui::PlainLabel>("keptClientId");
        QVERIFY(keptId);
        QCOMPARE(keptId->text(), clientId);
        QVERIFY(driver.next());
        QVERIFY(driver.waitFor(PageId::Organization));
        QVERIFY(driver.click("backButton"));
        const QStringList lines = driver.messageText().split(u'\n');
        QVERIFY2(lines.contains(clientId), qPrintable(driver.messageText()));
        QVERIFY2(lines.contains(QStringLiteral("Client secret: ") + offer->fingerprint.masked()),
            qPrintable(driver.messageText()));
    }

    void aRefusedSecretStaysInTheFieldAndIsAskedOnce()
    {
        WizardFixture f;
        f.server.snyk().oauth().setClients({samples::oauthClient()});
        const QString wrong = QStringLiteral("another-client-secret-01234");
        QVERIFY(signInByOAuth(f, wrong));
        QCOMPARE(f.message()->message().kind, ui::MessageKind::Error);
        QVERIFY(f.whatMessageLacks().isEmpty());
        QCOMPARE(f.server.count(), 1);
        QCOMPARE(f.driver.find<QLineEdit>("clientIdField")->text(), QLatin1String(samples::clientIdText));
        QCOMPARE(secretFieldText(f.driver), wrong);
        QVERIFY(!f.driver.visibleText().contains(wrong));

        QVERIFY(f.driver.type("clientSecretField", secretText));
        QVERIFY(f.driver.next());
        QVERIFY(isConnected(f));
    }

    /// On a small screen, too: what is said, and the field to correct with the keyboard in it.
    void aRefusalLeavesTheFieldInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(960, 700);
        QTest::newRow("small") << QSize(800, 560);
    }
    void aRefusalLeavesTheFieldInSight()
    {
        QFETCH(const QSize, size);
        WizardFixture f;
        f.server.snyk().oauth().setClients({samples::oauthClient()});
        f.wizard.resize(size);
        const QString wrong = QStringLiteral("another-client-secret-01234");
        QVERIFY(signInByOAuth(f, wrong));
        QCOMPARE(f.message()->message().kind, ui::MessageKind::Error);
        auto *edit = f.driver.find("clientSecretField")->findChild<QLineEdit *>(QStringLiteral("secretEdit"));
        QTRY_VERIFY(edit->hasFocus());
        QTRY_COMPARE(edit->visibleRegion().boundingRect(), edit->rect());
        QCOMPARE(f.message()->visibleRegion().boundingRect(), f.message()->rect());
        QCOMPARE(edit->text(), wrong);
        QCOMPARE(f.driver.find<QLineEdit>("clientIdField")->text(), QLatin1String(samples::clientIdText));
    }

    void anEndedAccessTokenIsRenewedOnTheWay()
    {
        WizardFixture f;
        QVERIFY(signInByOAuth(f));
        QVERIFY(f.driver.waitFor(PageId::Organization));
        f.server.snyk().oauth().endTokens();
        QVERIFY2(
            f.driver.chooseOrganization(QStringLiteral("Core Ledger")), qPrintable(f.driver.visibleText()));
        QCOMPARE(f.server.count(tokenRequests), 2);
    }

    /// Somebody rotated it elsewhere: it is said, and the way back leads to where it is entered.
    void saysThatTheSecretWasDeletedMeanwhile()
    {
        const char *const next = "another-client-secret-01234";
        WizardFixture f;
        f.server.snyk().oauth().setClients({samples::oauthClient()});
        // The keychain takes its time, and the page with it.
        f.keychain.hold();
        f.driver.find<QCheckBox>("rememberToken")->setChecked(true);
        QVERIFY(signInByOAuth(f));
        QVERIFY(WizardDriver::waitUntil([&] { return f.wizard.setup().session().has_value(); }));
        f.server.snyk().oauth().setClients(
            {OAuthClient::make(QLatin1String(samples::clientIdText), samples::secret(next)).value()});
        f.server.snyk().oauth().endTokens();
        f.keychain.release();
        QVERIFY2(f.waitForTitle(QStringLiteral("Snyk no longer accepts the client secret")),
            qPrintable(f.driver.visibleText()));
        QVERIFY(f.whatMessageLacks().isEmpty());
        QVERIFY(f.driver.click("signInAgainButton"));
        QVERIFY(f.driver.waitFor(PageId::Connect));
        QCOMPARE(f.driver.find<QLineEdit>("clientIdField")->text(), QLatin1String(samples::clientIdText));
        QVERIFY(f.driver.type("clientSecretField", QLatin1String(next)));
        QVERIFY(f.driver.next());
        QVERIFY(isConnected(f));
    }

    void saysWhatWasPastedInstead_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("an API token") << QStringLiteral("snyk_uat.0a1b2c3d.eyJoIjoieCJ9.c2ln");
        QTest::newRow("too short") << QStringLiteral("short");
        QTest::newRow("two words") << QStringLiteral("0123456789 0123456789");
    }
    void saysWhatWasPastedInstead()
    {
        QFETCH(QString, pasted);
        WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(QStringLiteral("SNYK-EU-01")));
        QVERIFY(chooseOAuth(f.driver));
        QVERIFY(f.driver.type("clientIdField", QLatin1String(samples::clientIdText)));
        QVERIFY(f.driver.type("clientSecretField", pasted));
        QVERIFY(f.driver.find("clientSecretVerdict"));
        QVERIFY(f.driver.next());
        QVERIFY(f.network.regionsAsked.isEmpty());
        QCOMPARE(secretFieldText(f.driver), pasted);
    }

    void signedInOnceIsSignedIn()
    {
        WizardFixture f;
        access::SessionKeeper keeper(f.network, f.data.clock, f.data.settings);
        Workspace workspace = f.data.workspace;
        workspace.sessions = &keeper;
        f.wizard.close();
        const auto open = [&] {
            auto wizard = std::make_unique<ui::TokenWizard>(
                std::make_unique<provisioning::ProvisionSession>(workspace),
                ui::WizardServices{f.clipboard, f.opener, std::nullopt});
            wizard->open();
            return wizard;
        };
        const auto first = open();
        const WizardDriver driver(*first);
        QVERIFY(QTest::qWaitForWindowActive(first.get()));
        QVERIFY(driver.signIn(f.api(), QLatin1String(samples::apiTokenText)));
        QVERIFY(!keeper.isEmpty());
        first->close();

        const int asked = f.server.count();
        const int lists = f.server.count({{}, QStringLiteral("/orgs")});
        const auto second = open();
        const WizardDriver later(*second);
        QVERIFY(QTest::qWaitForWindowActive(second.get()));
        // Nothing is asked that is known.
        QVERIFY(later.waitFor(PageId::Organization));
        // But which organizations there are.
        QCOMPARE(f.server.count({Method::Get, QStringLiteral("/rest/self")}), 1);
        QCOMPARE(f.server.count(tokenRequests), 0);
        QCOMPARE(f.server.count() - asked, f.server.count({{}, QStringLiteral("/orgs")}) - lists);
        second->close();

        keeper.signOut();
        const auto third = open();
        const WizardDriver last(*third);
        QVERIFY(QTest::qWaitForWindowActive(third.get()));
        QVERIFY(!last.find<QPushButton>("nextButton")->isEnabled());
    }

    /// Signed out, and the next window asks for what was used the last time: kind, region, first empty field.
    void beginsWithWhatWasUsedLast()
    {
        WizardFixture f;
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("regionCombo"));
        QVERIFY(signInByOAuth(f));
        QVERIFY(isConnected(f));
        f.wizard.close();
        f.sessions.signOut();

        ui::TokenWizard later(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt});
        const WizardDriver driver(later);
        later.open();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        QCOMPARE(driver.find<QLineEdit>("apiAddress")->text(), f.api());
        QCOMPARE(driver.find<QComboBox>("credentialKind")->currentIndex(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("clientIdField"));
        QVERIFY(!driver.find<QPushButton>("nextButton")->isEnabled());
        // And an API token the time after that.
        driver.find<QComboBox>("credentialKind")->setCurrentIndex(0);
        QVERIFY(driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && driver.next());
        QVERIFY(driver.waitFor(PageId::Organization));
        later.close();
        ui::TokenWizard last(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt});
        last.open();
        QVERIFY(QTest::qWaitForWindowActive(&last));
        QVERIFY(WizardDriver(last).find("apiTokenField"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretEdit"));
    }

    /// No account page has a service account's secret.
    void saysWhereAServiceAccountIsMade()
    {
        const WizardFixture f;
        QVERIFY(f.driver.find("accountPageButton") && !f.driver.find("serviceAccountNote"));
        QVERIFY(chooseOAuth(f.driver));
        QVERIFY(!f.driver.find("accountPageButton"));
        const auto *note = f.driver.find<QLabel>("serviceAccountNote");
        QVERIFY(note && note->text().contains(QStringLiteral("“Service accounts”")));
        f.driver.find<QComboBox>("credentialKind")->setCurrentIndex(0);
        QVERIFY(f.driver.find("accountPageButton") && !f.driver.find("serviceAccountNote"));
        QVERIFY(f.driver.click("accountPageButton"));
        QCOMPARE(f.opened.size(), 1);
        QCOMPARE(f.opened.constFirst().path(), QStringLiteral("/account"));
    }
};

BTA_WINDOW_TEST(TestWizardOAuth)
#include "tst_wizardoauth.moc"
