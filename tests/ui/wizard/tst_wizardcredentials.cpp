// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/samples.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QComboBox>
#include <QTest>

using namespace broker;
using namespace broker::test;
using ui::PageId;

namespace {

/// Of the form that names its region itself.
QString accessToken(const char *prefix, const QString &host)
{
    const QByteArray claims = R"({"h":")" + host.toLatin1() + R"("})";
    return QLatin1String(prefix) + QLatin1String(".0a1b2c3d.")
        + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
        + QLatin1String(".c2lnbmF0dXJl");
}

bool signIn(const WizardFixture &f, const QString &region, const QString &token)
{
    auto *regions = f.driver.find<QComboBox>("regionCombo");
    regions->setCurrentIndex(regions->findData(region));
    if (!token.isEmpty())
        return f.driver.type("apiTokenField", token) && f.driver.next();
    auto *kind = f.driver.find<QComboBox>("credentialKind");
    // Government takes nothing else, so there is nothing to choose.
    if (kind->isEnabled())
        kind->setCurrentIndex(1);
    return f.driver.type("clientIdField", QLatin1String(samples::clientIdText))
        && f.driver.type("clientSecretField", QLatin1String(samples::clientSecretText)) && f.driver.next();
}

} // namespace

/// The whole wizard, with each kind of credential in each region of Snyk.
class TestWizardCredentials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsUpATokenWithEachInEachRegion_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("token");
        const QList<snyk::Region> regions = snyk::knownRegions();
        QCOMPARE(regions.size(), 5);
        for (const snyk::Region &region : regions) {
            const QString host = region.api.host();
            const auto row = [&region](const char *kind, const QString &token) {
                QTest::addRow("%s, %s", qPrintable(region.id), kind) << region.id << token;
            };
            if (region.id != QLatin1String("SNYK-GOV-01")) {
                row("API key", QLatin1String(samples::apiTokenText));
                row("personal access token", accessToken("snyk_uat", host));
                row("service account's access token", accessToken("snyk_sat", host));
            }
            row("OAuth client", QString());
        }
    }
    void setsUpATokenWithEachInEachRegion()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, token);
        const QString host = samples::region(region).api.host();
        WizardFixture f;
        f.network.answerAs(host);
        QVERIFY(signIn(f, region, token));
        QVERIFY2(f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
        QVERIFY2(f.reach(PageId::Done, QStringLiteral("Core Ledger"), QStringLiteral("gitlab")),
            qPrintable(f.driver.visibleText()));
        const records::TokenRecord record = f.lastRecord();
        QCOMPARE(record.target.regionId, region);
        QVERIFY(f.isKept(record));
        QVERIFY(f.isJournalEmpty());
        // Nobody else was sent anything.
        for (const QString &asked : std::as_const(f.network.regionsAsked))
            QCOMPARE(asked, host);
        QCOMPARE(f.server.count(), 0);
    }
};

BTA_WINDOW_TEST(TestWizardCredentials)
#include "tst_wizardcredentials.moc"
