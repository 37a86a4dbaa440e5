// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "support/regioncases.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

[[nodiscard]] bool enter(const RotationFixture &f, CredentialCase kind, const snyk::Region &region)
{
    if (kind != CredentialCase::OAuth)
        return f.type("apiTokenField", tokenTextOf(kind, region)) && f.click("signInButton");
    if (region.hasApiTokens)
        f.find<QComboBox>("credentialKind")->setCurrentIndex(1);
    return f.type("clientIdField", QLatin1String(samples::clientIdText))
        && f.type("clientSecretField", QLatin1String(samples::clientSecretText)) && f.click("signInButton");
}

} // namespace

/// A whole rotation, with each kind of credential in each region.
class TestRotationRegions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotates_data() { addRegionCases(); }
    void rotates()
    {
        QFETCH(const QString, region);
        QFETCH(const int, kind);
        const auto credential = static_cast<CredentialCase>(kind);
        const snyk::Region where = samples::region(region);
        RotationFixture f;
        f.bench.server.snyk().oauth().setClients({samples::oauthClient()});
        QStringList hosts;
        f.bench.http.reroute
            = [&](snyk::HttpRequest &request) { RegionNetwork::takeTo(f.bench.server, request, hosts); };
        const Fingerprint old = f.record.fingerprint;
        f.record.target.regionId = where.id;
        f.record.target.apiAddress = where.api.toString();
        f.record = f.bench.ws.records.put(f.record).value();
        f.client.server = where.brokerServer.toString().toLatin1();
        f.open();

        QVERIFY(f.waitFor("planPage") && enter(f, credential, where));
        QVERIFY2(f.click("beginButton"), qPrintable(f.visibleText()));
        QVERIFY(f.waitFor("deployPage") && f.click("deployedButton") && f.waitFor("verifyPage"));
        QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")) && f.click("checkClientButton"));
        // Snyk documents no Broker server of the government's: the user says which is right.
        if (where.brokerServer.isEmpty()) {
            f.client.server = "https://broker.snykgov.io";
            QVERIFY(f.click("checkClientButton") && f.stateServer());
        }
        QVERIFY2(f.click("verifiedButton"), qPrintable(f.visibleText()));
        QVERIFY(f.waitFor("switchPage") && f.click("switchButton") && f.waitFor("verifyAgainPage"));
        QVERIFY(f.click("checkClientButton") && f.click("verifiedButton") && f.waitFor("retirePage"));
        QVERIFY(f.click("promoteButton") && f.click("nothingUsesIt") && f.click("removeOldButton"));
        QVERIFY2(f.waitFor("rotationDonePage"), qPrintable(f.visibleText()));

        QCOMPARE(whatIsWrong(f.bench.server, hosts, credential, where), QString());
        const records::TokenRecord record = *f.bench.ws.records.currentFor(f.record.target);
        QVERIFY(!(record.fingerprint == old));
        QCOMPARE(record.target.regionId, region);
        QCOMPARE(record.fingerprint, f.bench.tokenOf(record.target).fingerprint());
        const auto kept = f.bench.vault.kept.kept(record.key);
        QVERIFY(kept);
        QCOMPARE(BrokerToken::parse(*kept)->fingerprint(), record.fingerprint);
        QCOMPARE(f.bench.calls("provision-token"), 1);
        QCOMPARE(f.bench.calls("switch-token"), 1);
    }
};

BTA_WINDOW_TEST(TestRotationRegions)
#include "tst_rotationregions.moc"
