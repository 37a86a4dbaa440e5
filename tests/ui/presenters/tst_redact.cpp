// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/redact.h"
#include "support/testroom.h"

#include <QTest>

using broker::ui::redact;

class TestRedact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksSecrets_data();
    void masksSecrets();
    void leavesTheRest_data();
    void leavesTheRest();
    void keepsTheRequestId();
    void aShortIdCutsNoHole();
    void isStable();
};

void TestRedact::masksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const QString &around, const QString &secret) {
        QTest::newRow(name) << around.arg(secret) << secret;
    };
    const QString uuid = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");
    row("uuid", QStringLiteral("Org %1 was not found"), uuid);
    row("upper case", QStringLiteral("(%1)"), uuid.toUpper());
    row("in quotes", QStringLiteral("{\"brokerToken\":\"%1\"}"), uuid);
    row("user token", QStringLiteral("got %1."), QStringLiteral("snyk_uat.abcd1234.eyJoIjoiYXBpIn0.c2ln-_x"));
    row("service token", QStringLiteral("%1"), QStringLiteral("snyk_sat.abcd1234.payload.sig"));
    row("github", QStringLiteral("token=%1"), QStringLiteral("ghp_abcdefABCDEF123456"));
    row("github, fine grained", QStringLiteral("%1"), QStringLiteral("github_pat_11AAAA_bbbb"));
    row("gitlab", QStringLiteral("%1 refused"), QStringLiteral("glpat-abc-DEF_123"));
    row("gitlab, deploy token", QStringLiteral("%1 refused"), QStringLiteral("gldt-abc-DEF_1"));
    row("atlassian", QStringLiteral("%1 refused"), QStringLiteral("ATATTabc-DEF_1"));
    row("bitbucket", QStringLiteral("%1"), QStringLiteral("BBDC-MTIzNDU2Nzg5"));
    row("jwt", QStringLiteral("%1"), QStringLiteral("eyJhbGciOi.eyJzdWIi.c2ln"));
    row("azure", QStringLiteral("pat %1"),
        QStringLiteral("abcdefghij234567klmnopqrst234567uvwxyzabcd234567efgh"));
    row("header", QStringLiteral("Authorization: token %1"), QStringLiteral("short-one"));
    row("header in JSON", QStringLiteral("\"authorization\": \"Bearer %1\""), QStringLiteral("abc"));
    row("password", QStringLiteral("password=%1"), QStringLiteral("CorrectHorseBatteryStaple"));
    row("address with a user", QStringLiteral("https://%1@host.example/x"), QStringLiteral("admin:pa55"));
    row("query", QStringLiteral("GET https://api.snyk.io/rest/orgs%1 failed"),
        QStringLiteral("?name=private"));
    row("long run", QStringLiteral("value %1 end"), QStringLiteral("a1b2c3d4e5f6a7b8c9d0e1"));
    row("part of a path", QStringLiteral("/srv/%1/x"),
        QStringLiteral("ab-cd1-ef2-gh3-ij4-kl5-mn6-op7-qr8-st9-uv0-wx"));
    row("base64 after a slash", QStringLiteral("/%1"),
        QStringLiteral("dXNlcjpwYXNzd29yZA+/dXNlcjpwYXNzd29yZDEyMw=="));
    row("base64", QStringLiteral("%1"), QStringLiteral("dXNlcjpwYXNzd29yZA+/dXNlcjpwYXNzd29yZDEyMw=="));
}

void TestRedact::masksSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString redacted = redact(text);
    QVERIFY2(!redacted.contains(secret, Qt::CaseInsensitive), qPrintable(redacted));
    QVERIFY2(!redacted.contains(secret.right(8)), qPrintable(redacted));
    QVERIFY2(redacted.contains(QStringLiteral("****")), qPrintable(redacted));
}

void TestRedact::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("sentence") << QStringLiteral("Operation timed out while the host was asked, error 110.");
    QTest::newRow("host") << QStringLiteral("api.eu.snyk.io:443");
    QTest::newRow("address") << QStringLiteral("https://api.snyk.io/rest/self");
    QTest::newRow("time") << QStringLiteral("2026-11-24T04:00:00Z");
    QTest::newRow("masked fingerprint") << QStringLiteral("3f1d-...-4e5f");
    QTest::newRow("D-Bus name") << QStringLiteral(
        "The name org.freedesktop.secrets was not provided by any .service files");
    QTest::newRow("path") << QStringLiteral("/home/ada/.local/share/broker-token-assistant/tokens.json");
    QTest::newRow("long path with digits") << QStringLiteral(
        "File: /home/ada2/work/broker-token-assistant/profiles/team-7/tokens.json, not found");
    QTest::newRow("path in quotes") << QStringLiteral("'/tmp/run-2/broker-token-assistant/long-name/tokens'");
    QTest::newRow("path of a drive") << QStringLiteral(
        "C:/Users/ada2/AppData/Local/broker-token-assistant/data/1");
    QTest::newRow("words") << QStringLiteral("the token is not valid, the password was wrong");
}

void TestRedact::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void TestRedact::keepsTheRequestId()
{
    const QString id = QStringLiteral("11111111-2222-4333-8444-555555555555");
    const QString token = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");
    const QString redacted = redact(QStringLiteral("Request id: %1, token %2").arg(id, token), id);
    QVERIFY(redacted.contains(id));
    QVERIFY(!redacted.contains(token));
}

void TestRedact::aShortIdCutsNoHole()
{
    const QString token = QStringLiteral("3f1d6c1e-7a52-4f0b-9c1d-0a1b2c3d4e5f");
    for (const QString &id :
        {QStringLiteral("-"), QStringLiteral("4f0b"), token.left(20), QStringLiteral(" ")})
        QCOMPARE(redact(token, id), QStringLiteral("****"));
}

void TestRedact::isStable()
{
    const QString once = redact(QStringLiteral("https://u:p@h.example/?q=1 ghp_abcdefABCDEF123456"));
    QCOMPARE(redact(once), once);
}

BTA_TEST(TestRedact)
#include "tst_redact.moc"
