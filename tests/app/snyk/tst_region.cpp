// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/region.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;

class TestRegion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryAddress_data();
    void knowsEveryAddress();
    void findsByIdAndHost();
    void recognizesKnownApis_data();
    void recognizesKnownApis();
    void derivesSingleTenant_data();
    void derivesSingleTenant();
    void makesPages();
};

void TestRegion::knowsEveryAddress_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("addresses"); // api, app, Broker server, dispatcher, support
    const QString tenant = QStringLiteral("https://support.snyk.io/services/auth/sso/MT_");
    const auto row = [](const char *id, int index, const QStringList &addresses) {
        QTest::newRow(id) << index << addresses;
    };
    row("SNYK-US-01", 0,
        {QStringLiteral("https://api.snyk.io"), QStringLiteral("https://app.snyk.io"),
            QStringLiteral("https://broker.snyk.io"), QStringLiteral("https://api.snyk.io"),
            QStringLiteral("https://support.snyk.io/")});
    row("SNYK-US-02", 1,
        {QStringLiteral("https://api.us.snyk.io"), QStringLiteral("https://app.us.snyk.io"),
            QStringLiteral("https://broker.us.snyk.io"), QStringLiteral("https://api.us.snyk.io"),
            tenant + QStringLiteral("US")});
    row("SNYK-EU-01", 2,
        {QStringLiteral("https://api.eu.snyk.io"), QStringLiteral("https://app.eu.snyk.io"),
            QStringLiteral("https://broker.eu.snyk.io"), QStringLiteral("https://api.eu.snyk.io"),
            tenant + QStringLiteral("EU")});
    row("SNYK-AU-01", 3,
        {QStringLiteral("https://api.au.snyk.io"), QStringLiteral("https://app.au.snyk.io"),
            QStringLiteral("https://broker.au.snyk.io"), QStringLiteral("https://api.au.snyk.io"),
            tenant + QStringLiteral("AU")});
    row("SNYK-GOV-01", 4,
        {QStringLiteral("https://api.snykgov.io"), QStringLiteral("https://app.snykgov.io"), QString(),
            QString(), QString()});
}

void TestRegion::knowsEveryAddress()
{
    QFETCH(int, index);
    QFETCH(QStringList, addresses);
    QCOMPARE(knownRegions().size(), 5);
    const Region region = knownRegions().at(index);
    QCOMPARE(region.id, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(QStringList({region.api.toString(), region.app.toString(), region.brokerServer.toString(),
                 region.dispatcher.toString(), region.support.toString()}),
        addresses);
    QCOMPARE(region.isBrokerDefault, index == 0);
    QVERIFY(!region.isCustom());
}

void TestRegion::findsByIdAndHost()
{
    for (const Region &region : knownRegions()) {
        QVERIFY(regionById(region.id) == region);
        QVERIFY(regionByApiHost(region.api.host()) == region);
        QVERIFY(regionByApiHost(region.api.host().toUpper()) == region);
    }
    QVERIFY(!regionById(QStringLiteral("SNYK-XX-01")));
    QVERIFY(!regionByApiHost(QStringLiteral("api.snyk.io.example.com")));
    QVERIFY(!regionByApiHost(QString()));
}

void TestRegion::recognizesKnownApis_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    const QString eu = QStringLiteral("SNYK-EU-01");
    QTest::newRow("plain") << QStringLiteral("https://api.eu.snyk.io") << eu;
    QTest::newRow("upper case") << QStringLiteral("https://API.EU.snyk.io/") << eu;
    QTest::newRow("default port") << QStringLiteral("https://api.eu.snyk.io:443") << eu;
    QTest::newRow("REST path") << QStringLiteral("https://api.eu.snyk.io/rest/") << eu;
    QTest::newRow("v1 path") << QStringLiteral("api.eu.snyk.io/v1") << eu;
    QTest::newRow("other port") << QStringLiteral("https://api.eu.snyk.io:8443")
                                << QStringLiteral("custom:api.eu.snyk.io:8443");
    QTest::newRow("look-alike") << QStringLiteral("https://api.eu.snyk.io.example.com")
                                << QStringLiteral("custom:api.eu.snyk.io.example.com");
}

void TestRegion::recognizesKnownApis()
{
    QFETCH(QString, address);
    QFETCH(QString, id);
    QCOMPARE(regionForApi(*HttpsUrl::parse(address)).id, id);
}

void TestRegion::derivesSingleTenant_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("app");
    QTest::newRow("api prefix") << QStringLiteral("https://api.acme.snyk.io")
                                << QStringLiteral("https://app.acme.snyk.io");
    QTest::newRow("no prefix") << QStringLiteral("https://snyk.acme.example") << QString();
    QTest::newRow("api inside") << QStringLiteral("https://my.api.acme.example") << QString();
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8080") << QString();
}

void TestRegion::derivesSingleTenant()
{
    QFETCH(QString, address);
    QFETCH(QString, app);
    const Region region = regionForApi(*HttpsUrl::parse(address));
    QVERIFY(region.isCustom());
    QCOMPARE(region.api.toString(), address);
    QCOMPARE(region.app.toString(), app);
    QVERIFY(region.brokerServer.isEmpty());
    QVERIFY(region.dispatcher.isEmpty());
    QVERIFY(region.support.isEmpty());
    if (app.isEmpty()) {
        QVERIFY(region.accountPage().isEmpty());
        QVERIFY(region.integrationsPage(QStringLiteral("acme")).isEmpty());
    }
}

void TestRegion::makesPages()
{
    const Region region = *regionById(QStringLiteral("SNYK-EU-01"));
    QCOMPARE(region.accountPage(), QUrl(QStringLiteral("https://app.eu.snyk.io/account"), QUrl::StrictMode));
    QCOMPARE(region.integrationsPage(QStringLiteral("acme")).toString(),
        QStringLiteral("https://app.eu.snyk.io/org/acme/manage/integrations"));
    const QUrl page
        = region.integrationSettingsPage(QStringLiteral("a/b?c#d%2F.."), QStringLiteral("gitlab"));
    QCOMPARE(page.toEncoded(),
        QByteArray("https://app.eu.snyk.io/org/a%2Fb%3Fc%23d%252F../manage/integrations/gitlab"));
    QCOMPARE(page.host(), QStringLiteral("app.eu.snyk.io"));
}

BTA_BARE_TEST(TestRegion)
#include "tst_region.moc"
