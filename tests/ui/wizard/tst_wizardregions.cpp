// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/clipboardguard.h"
#include "platform/urlopener.h"
#include "support/fakevault.h"
#include "support/regioncases.h"
#include "support/snykinside.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "support/wizarddriver.h"
#include "wizard/tokenwizard.h"

#include <QComboBox>
#include <QGuiApplication>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

struct RegionBench
{
    RegionBench()
    {
        if (!server.listen())
            qFatal("No port on 127.0.0.1 is free.");
        server.snyk().oauth().setClients({samples::oauthClient()});
        wizard.open();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("The wizard did not become the active window.");
    }

    [[nodiscard]] bool enter(CredentialCase kind, const snyk::Region &region) const
    {
        auto *list = driver.find<QComboBox>("regionCombo");
        list->setCurrentIndex(list->findData(region.id));
        if (kind != CredentialCase::OAuth)
            return driver.type("apiTokenField", tokenTextOf(kind, region));
        if (region.hasApiTokens)
            driver.find<QComboBox>("credentialKind")->setCurrentIndex(1);
        return driver.type("clientIdField", QLatin1String(samples::clientIdText))
            && driver.type("clientSecretField", QLatin1String(samples::clientSecretText));
    }

    standin::StandInServer server;
    RegionNetwork network{server};
    FakeVault keychain;
    TestWorkspace data{network, &keychain};
    ui::ClipboardGuard clipboard{*QGuiApplication::clipboard()};
    ui::UrlOpener opener{[](const QUrl &) { return true; }};
    ui::TokenWizard wizard{std::make_unique<provisioning::ProvisionSession>(data.workspace),
        {clipboard, opener, std::nullopt, {}}};
    WizardDriver driver{wizard};
};

} // namespace

/// The whole wizard, with each kind of credential in each region.
class TestWizardRegions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAToken_data() { addRegionCases(); }
    void getsAToken()
    {
        QFETCH(const QString, region);
        QFETCH(const int, kind);
        const auto credential = static_cast<CredentialCase>(kind);
        const snyk::Region where = samples::region(region);
        RegionBench b;
        QVERIFY(b.enter(credential, where));
        QVERIFY(b.driver.next());
        QVERIFY2(b.driver.waitFor(PageId::Organization), qPrintable(b.driver.visibleText()));
        QVERIFY(b.driver.chooseOrganization(QStringLiteral("Core Ledger")));
        QVERIFY(b.driver.chooseIntegration(QStringLiteral("gitlab")));
        QVERIFY(b.driver.chooseMethod("generateChoice"));
        QVERIFY(b.driver.waitFor(PageId::Confirm) && b.driver.commit());
        QVERIFY2(b.driver.waitFor(PageId::Done), qPrintable(b.driver.visibleText()));

        QCOMPARE(whatIsWrong(b.server, b.network.hosts, credential, where), QString());
        QCOMPARE(b.data.records.records().size(), 1);
        const records::TokenRecord record = b.data.records.records().constFirst();
        QCOMPARE(record.target.regionId, region);
        QCOMPARE(record.target.apiAddress, where.api.toString());
        // The token in the keychain is the one that Snyk has.
        const auto kept = b.keychain.kept(record.key);
        QVERIFY(kept);
        QCOMPARE(
            BrokerToken::parse(*kept)->fingerprint(), tokenInside(b.server, record.target).fingerprint());
        QVERIFY(b.data.journal.pending().operations.isEmpty());
    }
};

BTA_WINDOW_TEST(TestWizardRegions)
#include "tst_wizardregions.moc"
