// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "updates/release.h"

#include <QFile>
#include <QTest>

using namespace broker;
using updates::parseRelease;
using updates::Version;

class TestRelease final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isVersion");
        QTest::newRow("usual") << QStringLiteral("0.2.0") << true;
        QTest::newRow("large") << QStringLiteral("9999.9999.9999") << true;
        QTest::newRow("too large") << QStringLiteral("10000.0.0") << false;
        QTest::newRow("two numbers") << QStringLiteral("1.2") << false;
        QTest::newRow("four numbers") << QStringLiteral("1.2.3.4") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("empty part") << QStringLiteral("1..2") << false;
        QTest::newRow("sign") << QStringLiteral("1.-2.3") << false;
        QTest::newRow("space") << QStringLiteral("1.2. 3") << false;
        QTest::newRow("letter") << QStringLiteral("v1.2.3") << false;
        QTest::newRow("candidate") << QStringLiteral("1.2.3-rc1") << false;
        QTest::newRow("digits of another script") << QStringLiteral("١.٢.٣") << false;
    }
    void readsVersions()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isVersion);
        const auto version = Version::parse(text);
        QCOMPARE(version.has_value(), isVersion);
        if (version)
            QCOMPARE(version->toString(), text);
    }

    /// As numbers, not as text.
    void ordersVersions()
    {
        const QStringList ascending{QStringLiteral("0.2.0"), QStringLiteral("0.2.9"),
            QStringLiteral("0.2.10"), QStringLiteral("0.10.0"), QStringLiteral("1.0.0"),
            QStringLiteral("10.0.0")};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY(*Version::parse(ascending.at(i - 1)) < *Version::parse(ascending.at(i)));
        QVERIFY(*Version::parse(u"1.2.3") == *Version::parse(u"01.2.3"));
    }

    void readsReleases_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isRelease");
        const QByteArray usual
            = R"({"version":"0.3.0","date":"2027-01-15","page":"https://example.org/r/v0.3.0"})";
        const auto with = [usual](const QByteArray &before, const QByteArray &after) {
            return QByteArray(usual).replace(before, after);
        };
        QTest::newRow("usual") << usual << true;
        QTest::newRow("more than is known") << with("{", R"({"packages":[{"name":"a"}],)") << true;
        QTest::newRow("no version") << with("version", "other") << false;
        QTest::newRow("version as a number") << with(R"("0.3.0")", "3") << false;
        QTest::newRow("no date") << with("date", "other") << false;
        QTest::newRow("no such day") << with("2027-01-15", "2027-02-30") << false;
        QTest::newRow("no page") << with("page", "other") << false;
        QTest::newRow("page without encryption") << with("https:", "http:") << false;
        QTest::newRow("page that is a script") << with("https://example.org", "javascript:alert(1)") << false;
        QTest::newRow("page that is a file") << with("https://example.org", "file:///etc") << false;
        QTest::newRow("page with a user") << with("example.org", "github.com@example.org") << false;
        QTest::newRow("page without an end") << with("example.org", QByteArray(600, 'a')) << false;
        QTest::newRow("list") << '[' + usual + ']' << false;
        QTest::newRow("cut off") << usual.chopped(1) << false;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("too long") << with("{", "{" + QByteArray(5000, ' ')) << false;
    }
    void readsReleases()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, isRelease);
        const auto release = parseRelease(json);
        QCOMPARE(release.has_value(), isRelease);
        if (!release)
            return;
        QCOMPARE(release->version.toString(), QStringLiteral("0.3.0"));
        QCOMPARE(release->date, QDate(2027, 1, 15));
        QCOMPARE(release->page.toString(), QStringLiteral("https://example.org/r/v0.3.0"));
    }

    /// What everybody out there is told can be read by them.
    void readsWhatIsPublished()
    {
        QFile file(QStringLiteral(BTA_LATEST));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto release = parseRelease(file.readAll());
        QVERIFY(release.has_value());
        QVERIFY(release->page.toString().endsWith(QLatin1String("/v") + release->version.toString()));
    }
};

BTA_TEST(TestRelease)
#include "tst_release.moc"
