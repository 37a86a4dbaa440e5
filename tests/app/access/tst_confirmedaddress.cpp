// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/confirmedaddress.h"

#include "settings/settings.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broker;

namespace {

snyk::Region regionAt(const QString &address)
{
    return snyk::regionForApi(HttpsUrl::parse(address).value());
}

} // namespace

class TestConfirmedAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_count)); }

    void snyksOwnNeedNoYes()
    {
        settings::Settings settings(m_path);
        for (const snyk::Region &region : snyk::knownRegions()) {
            QVERIFY(access::isConfirmed(region, settings));
            access::confirm(region, settings);
        }
        QCOMPARE(settings.confirmedAddresses.value(), QString());
    }

    void othersNeedOneAndKeepIt()
    {
        const snyk::Region own = regionAt(QStringLiteral("https://api.acme.example:8443/snyk"));
        {
            settings::Settings settings(m_path);
            QVERIFY(!access::isConfirmed(own, settings));
            access::confirm(own, settings);
        }
        settings::Settings settings(m_path);
        QVERIFY(access::isConfirmed(own, settings));
        // A yes is for this very address.
        QVERIFY(!access::isConfirmed(regionAt(QStringLiteral("https://api.acme.example:8443")), settings));
        QVERIFY(!access::isConfirmed(regionAt(QStringLiteral("https://api.acme.example/snyk")), settings));
        QVERIFY(!access::isConfirmed(regionAt(QStringLiteral("https://api.acme.exampl")), settings));
    }

    void whereSomebodySignedInIsKnown()
    {
        const QString address = QStringLiteral("https://api.acme.example");
        settings::Settings settings(m_path);
        settings.lastApiAddress.set(address);
        QVERIFY(access::isConfirmed(regionAt(address), settings));
        settings.lastApiAddress.set(QString());
        QVERIFY(!access::isConfirmed(regionAt(address), settings));
        settings.rememberedToken.api.set(address);
        QVERIFY(access::isConfirmed(regionAt(address), settings));
    }

    void theOldestAreForgotten()
    {
        settings::Settings settings(m_path);
        const auto numbered = [](int number) {
            return regionAt(QStringLiteral("https://api%1.%2.example").arg(number).arg(QString(60, u'x')));
        };
        for (int i = 0; i < 60; ++i)
            access::confirm(numbered(i), settings);
        QVERIFY(!settings.confirmedAddresses.value().isEmpty());
        QVERIFY(access::isConfirmed(numbered(59), settings));
        QVERIFY(access::isConfirmed(numbered(45), settings));
        QVERIFY(!access::isConfirmed(numbered(0), settings));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

BTA_TEST(TestConfirmedAddress)
#include "tst_confirmedaddress.moc"
