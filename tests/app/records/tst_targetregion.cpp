// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/targetregion.h"

#include "records/targetjson.h"
#include "samplerecords.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::records;

class TestTargetRegion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regionAndAddressMustAgree_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *region, const char *api, const char *expected) {
            QTest::addRow("%s %s", region, api)
                << QString::fromLatin1(region) << QString::fromLatin1(api) << QString::fromLatin1(expected);
        };
        row("SNYK-EU-01", "https://api.eu.snyk.io", "https://api.eu.snyk.io");
        row("SNYK-EU-01", "https://api.eu.snyk.io/rest", "https://api.eu.snyk.io");
        row("SNYK-EU-01", "https://api.attacker.example", "");
        row("SNYK-EU-01", "https://api.snyk.io", "");
        row("SNYK-EU-01", "https://api.eu.snyk.io:8443", "");
        row("SNYK-EU-01", "https://api.eu.snyk.io@attacker.example", "");
        row("SNYK-EU-01", "http://api.eu.snyk.io", "");
        row("SNYK-EU-01", "", "");
        row("custom:api.eu.snyk.io", "https://api.eu.snyk.io", "");
        row("custom:api.acme.snyk.io", "https://api.attacker.example", "");
        row("custom:api.acme.snyk.io", "https://api.acme.snyk.io", "https://api.acme.snyk.io");
        row("SNYK-XX-99", "https://api.xx.snyk.io", "");
    }
    void regionAndAddressMustAgree()
    {
        QFETCH(QString, region);
        QFETCH(QString, api);
        QFETCH(QString, expected);
        Target target = sample::target(sample::orgId(), QStringLiteral("gitlab"));
        target.regionId = region;
        target.apiAddress = api;
        const auto found = regionOf(target);
        QCOMPARE(found ? found->api.toString() : QString(), expected);
        QCOMPARE(regionOf(region, api), found);
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(hasCoherentAddresses(record));
        record.service = ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"), {}, {target}};
        QCOMPARE(hasCoherentAddresses(record), !expected.isEmpty());
    }

    /// Whatever file they come from: a list, a backup, the journal of unfinished operations or rotations.
    void namesAreCleanedAndCut()
    {
        Target target = sample::target(sample::orgId(), QStringLiteral("gitlab"));
        QJsonObject json;
        writeTarget(json, target);
        json[QStringLiteral("orgName")]
            = QString(QStringLiteral("Pay\u202ements\nAcme\u0007 ") + QString(50000, u'x'));
        json[QStringLiteral("orgSlug")] = QStringLiteral("pay\u2066ments");
        json[QStringLiteral("integrationType")] = QStringLiteral("git\u200blab");
        const auto read = readTarget(json);
        QVERIFY(read);
        QVERIFY(read->org.name.startsWith(QLatin1String("Payments Acme xxx")));
        QCOMPARE(read->org.name.size(), 200);
        QCOMPARE(read->org.slug, QStringLiteral("payments"));
        QCOMPARE(read->integrationType, QStringLiteral("gitlab"));
    }
};

BTA_TEST(TestTargetRegion)
#include "tst_targetregion.moc"
