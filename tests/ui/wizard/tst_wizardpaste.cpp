// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "presenters/websitetext.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

const QString token = QStringLiteral("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10");
const QString otherOrganization = QStringLiteral("Data & Analytics");
const QString otherType = QStringLiteral("azure-repos");

} // namespace

// What people paste where a Broker token belongs, through to the bytes in the keychain.
class TestWizardPaste final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A single tenant on loopback has no website that is known: where a link would be, that is said.
    void saysWhyThereIsNoLink()
    {
        WizardFixture f;
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(f.driver.type("apiAddress", f.api()));
        QVERIFY(!f.driver.find("accountPageButton"));
        const QString noPage = shownText(f.wizard, "noAccountPageNote");
        QVERIFY2(noPage.contains(QLatin1String("Single tenant (127.0.0.1")), qPrintable(noPage));
        QVERIFY2(noPage.contains(QLatin1String("in your browser as you usually do")), qPrintable(noPage));

        QVERIFY(f.reach(PageId::Retrieve, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        for (const char *link : {"openSettingsButton", "openIntegrationsButton", "supportButton"})
            QVERIFY2(!f.driver.find(link), link);
        const QString noLinks = shownText(f.wizard, "noLinksNote");
        QVERIFY2(noLinks.startsWith(noPage), qPrintable(noLinks));
        QVERIFY2(noLinks.endsWith(QLatin1String("Ask your contact at Snyk.")), qPrintable(noLinks));

        QVERIFY(f.driver.click("backButton") && f.driver.chooseMethod("pasteChoice"));
        QVERIFY(f.driver.waitFor(PageId::Paste));
        QVERIFY(!f.driver.find("pasteSupportButton"));
        const QString noSupport = shownText(f.wizard, "noSupportNote");
        QVERIFY2(noSupport.endsWith(QLatin1String("Ask your contact at Snyk.")), qPrintable(noSupport));
    }

    /// Of an integration that is not set up Snyk shows no token: what comes before the steps is said.
    void saysWhatComesBeforeTheSteps()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Retrieve, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        const auto state = f.wizard.setup().integration()->state;
        const QString note = shownText(f.wizard, "noTokenYetNote");
        QCOMPARE(note.contains(QLatin1String("is not set up in this organization yet")),
            state == integrations::SetupState::NotSetUp);
        for (const auto guide : {integrations::WebUiGuide::BrokerCredentials,
                 integrations::WebUiGuide::ContainerRegistry, integrations::WebUiGuide::Jira}) {
            const QString said = ui::noTokenYetText(
                guide, integrations::SetupState::NotSetUp, QStringLiteral("GitLab"), false);
            QCOMPARE(said.startsWith(QLatin1String("GitLab is not set up")),
                guide != integrations::WebUiGuide::Jira);
            QVERIFY(ui::noTokenYetText(guide, integrations::SetupState::Brokered, {}, false).isEmpty());
        }
    }

    void keepsTheTokenOfALine_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &pasted, const char *said) {
            QTest::newRow(name) << pasted << QString::fromLatin1(said);
        };
        row("token", token, "6f1c-...-2a10");
        row("upper case", token.toUpper(), "6f1c-...-2a10");
        row("variable", QStringLiteral("BROKER_TOKEN=") + token, "BROKER_TOKEN");
        row("script", QStringLiteral("-e BROKER_TOKEN=%1 \\").arg(token), "BROKER_TOKEN");
        row("YAML", QStringLiteral("BROKER_TOKEN: \"%1\"").arg(token), "BROKER_TOKEN");
        row("values", QStringLiteral("brokerToken: \"%1\"").arg(token), "brokerToken");
        row("answer",
            QStringLiteral("{\"id\":\"0b6a1c52-7c55-4f6e-8f5a-0d3f5a6b7c8d\",\"brokerToken\":\"%1\"}")
                .arg(token),
            "brokerToken");
    }
    void keepsTheTokenOfALine()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, said);
        WizardFixture f;
        QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        QVERIFY(f.driver.enterBrokerToken(pasted));
        const QString verdict = f.driver.find<QLabel>("brokerTokenVerdict")->text();
        QVERIFY2(
            verdict.contains(said) && verdict.contains(QLatin1String("6f1c-...-2a10")), qPrintable(verdict));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Confirm) && f.driver.commit());
        QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
        const auto kept = f.keychain.kept(f.lastRecord().key);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->reveal([](QByteArrayView bytes) { return bytes.toByteArray(); }), token.toLatin1());
        QCOMPARE(
            f.lastRecord().fingerprint.sha256(), Fingerprint::of(Secret::take(token.toLatin1())).sha256());
    }

    /// Recorded by an older version in upper case, pasted in lower: nothing is lost and nothing doubled.
    void findsWhatIsRecordedInAnyCase()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        const RecordId id = RecordId::create();
        const records::Target target = f.wizard.setup().target().value();
        const vault::VaultKey key
            = f.data.workspace.keys.key(vault::SecretKind::BrokerToken, target.regionId, id.toString());
        const Secret upper = Secret::take(token.toUpper().toLatin1());
        const records::TokenRecord old{id, target, Fingerprint::of(upper), key, records::Origin::Pasted,
            records::Storage::Keychain, records::RecordState::Current, false, samples::moment(),
            records::defaultDueDate(samples::moment()), {}};
        QVERIFY(f.data.records.put(old).has_value());
        f.keychain.put(key, upper);
        QVERIFY(f.driver.enterBrokerToken(token));
        QVERIFY(f.driver.find<QLabel>("brokerTokenVerdict")
                    ->text()
                    .contains(QLatin1String("already recorded here")));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Confirm) && f.driver.commit());
        QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
        int current = 0;
        for (const records::TokenRecord &record : f.data.records.records()) {
            current += record.state == records::RecordState::Current ? 1 : 0;
            QVERIFY(BrokerToken::parse(*f.keychain.kept(record.key))->fingerprint() == record.fingerprint);
        }
        QCOMPARE(current, 1);
    }

    void refusesSeveralTokens()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        QVERIFY(f.driver.enterBrokerToken(token + QStringLiteral(" 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")));
        QVERIFY(f.driver.find<QLabel>("brokerTokenVerdict")
                    ->text()
                    .contains(QLatin1String("more than one token")));
        QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    }

    /// Somebody had another organization open in the browser.
    void namesTheIntegrationOfAnotherOrganization()
    {
        WizardFixture f;
        QVERIFY(f.reachMethods(otherOrganization, otherType));
        const auto id = f.wizard.setup().target()->integration;
        QVERIFY(id.has_value());
        QVERIFY(f.driver.click("backButton") && f.driver.waitFor(PageId::Integration));
        QVERIFY(f.driver.click("backButton") && f.driver.waitFor(PageId::Organization));
        QVERIFY(f.reach(PageId::Paste, QStringLiteral("Core Ledger"), QStringLiteral("bitbucket-server")));
        QVERIFY(f.driver.enterBrokerToken(id->toString()));
        const QString verdict = f.driver.find<QLabel>("brokerTokenVerdict")->text();
        QVERIFY2(verdict.contains(otherOrganization), qPrintable(verdict));
        QVERIFY(verdict.contains(integrations::displayNameOf(otherType)));
        QVERIFY(!f.driver.find<QPushButton>("nextButton")->isEnabled());
    }
};

BTA_WINDOW_TEST(TestWizardPaste)
#include "tst_wizardpaste.moc"
