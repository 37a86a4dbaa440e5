// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "vault/vaultkey.h"

#include <QSet>
#include <QTest>

using namespace broker::vault;

class TestVaultKey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable_data();
    void namesAreStable();
    void everyKeyIsReadAgain_data();
    void everyKeyIsReadAgain();
    void foreignTextIsNoKey_data();
    void foreignTextIsNoKey();
    void differentThingsHaveDifferentKeys();
    void kindsHaveNames();
};

// Entries of earlier versions are found by these very names.
void TestVaultKey::namesAreStable_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << "" << false << "SNYK-EU-01"
                             << "broker-token-assistant/broker-token/SNYK-EU-01/id-1";
    QTest::newRow("practice") << "" << true << "SNYK-EU-01"
                              << "broker-token-assistant.practice/broker-token/SNYK-EU-01/id-1";
    QTest::newRow("profile") << "Work_2" << false << "SNYK-EU-01"
                             << "broker-token-assistant+Work_2/broker-token/SNYK-EU-01/id-1";
    QTest::newRow("practice of a profile")
        << "w" << true << "SNYK-EU-01"
        << "broker-token-assistant.practice+w/broker-token/SNYK-EU-01/id-1";
    QTest::newRow("single tenant") << "" << false << "custom:api.acme.snyk.io"
                                   << "broker-token-assistant/broker-token/custom%3Aapi.acme.snyk.io/id-1";
}

void TestVaultKey::namesAreStable()
{
    QFETCH(QString, profile);
    QFETCH(bool, practice);
    QFETCH(QString, region);
    QFETCH(QString, expected);
    const KeySpace keys(profile, practice);
    QCOMPARE(keys.isPractice(), practice);
    QCOMPARE(keys.key(SecretKind::BrokerToken, region, QStringLiteral("id-1")).toString(), expected);
    QCOMPARE(KeySpace::serviceName(), QStringLiteral("org.broker-token-assistant"));
}

void TestVaultKey::everyKeyIsReadAgain_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << ""
                           << "SNYK-US-01"
                           << "2f8c9e4a-0000-4000-8000-000000000001";
    QTest::newRow("separators") << "a"
                                << "custom:[::1]:8443/x"
                                << "a/b+c.practice";
    QTest::newRow("empty parts") << ""
                                 << ""
                                 << "";
    QTest::newRow("marks of our own") << "practice"
                                      << "~"
                                      << "%7E";
    QTest::newRow("beyond ASCII") << "" << QString::fromUtf8("région") << QString::fromUtf8("名\n\t");
}

void TestVaultKey::everyKeyIsReadAgain()
{
    QFETCH(QString, profile);
    QFETCH(QString, region);
    QFETCH(QString, id);
    for (const bool practice : {false, true}) {
        for (const SecretKind kind :
            {SecretKind::BrokerToken, SecretKind::ApiToken, SecretKind::ProvisionalToken}) {
            const VaultKey key = KeySpace(profile, practice).key(kind, region, id);
            const auto parsed = VaultKey::parse(key.toString());
            QVERIFY2(parsed, qPrintable(key.toString()));
            QVERIFY(*parsed == key);
            QCOMPARE(parsed->kind(), kind);
        }
    }
}

void TestVaultKey::foreignTextIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("another program") << "other-program/broker-token/SNYK-EU-01/x";
    QTest::newRow("program as a mere prefix") << "broker-token-assistants/broker-token/SNYK-EU-01/x";
    QTest::newRow("unknown kind") << "broker-token-assistant/password/SNYK-EU-01/x";
    QTest::newRow("part missing") << "broker-token-assistant/broker-token/SNYK-EU-01";
    QTest::newRow("part too many") << "broker-token-assistant/broker-token/SNYK-EU-01/x/y";
    QTest::newRow("empty part") << "broker-token-assistant/broker-token//x";
    QTest::newRow("not encoded") << "broker-token-assistant/broker-token/custom:host/x";
    QTest::newRow("encoded without need") << "broker-token-assistant/broker-token/%41/x";
    QTest::newRow("profile mark alone") << "broker-token-assistant+/broker-token/SNYK-EU-01/x";
    QTest::newRow("trailing newline") << "broker-token-assistant/broker-token/SNYK-EU-01/x\n";
    QTest::newRow("embedded NUL") << QString(
        QLatin1String("broker-token-assistant/broker-token/SNYK-EU-01/x") + QChar(u'\0'));
}

void TestVaultKey::foreignTextIsNoKey()
{
    QFETCH(QString, text);
    QVERIFY(!VaultKey::parse(text));
}

void TestVaultKey::differentThingsHaveDifferentKeys()
{
    const QStringList awkward{QString(), QStringLiteral("a"), QStringLiteral("a/b"), QStringLiteral("a%2Fb"),
        QStringLiteral("~"), QStringLiteral("practice"), QStringLiteral("A")};
    QSet<QString> seen;
    int made = 0;
    for (const QString &profile : {QString(), QStringLiteral("practice"), QStringLiteral("p"),
             QStringLiteral("P"), QStringLiteral("p-1"), QStringLiteral("p_1")}) {
        for (const bool practice : {false, true}) {
            for (const SecretKind kind :
                {SecretKind::BrokerToken, SecretKind::ApiToken, SecretKind::ProvisionalToken}) {
                for (const QString &region : awkward) {
                    for (const QString &id : awkward) {
                        seen.insert(KeySpace(profile, practice).key(kind, region, id).toString());
                        ++made;
                    }
                }
            }
        }
    }
    QCOMPARE(seen.size(), made);
}

void TestVaultKey::kindsHaveNames()
{
    for (const SecretKind kind :
        {SecretKind::BrokerToken, SecretKind::ApiToken, SecretKind::ProvisionalToken})
        QCOMPARE(secretKindByName(QString(nameOf(kind))), std::optional(kind));
    QVERIFY(!secretKindByName(u"Broker-Token"));
}

BTA_TEST(TestVaultKey)
#include "tst_vaultkey.moc"
