// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/tokens.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

namespace {

Secret secretOf(const QByteArray &text)
{
    return Secret::take(QByteArray(text.constData(), text.size()));
}

QByteArray accessToken(const QByteArray &prefix, const QByteArray &claims)
{
    return prefix + ".abcd1234."
        + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2lnbmF0dXJl";
}

} // namespace

class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The forms of snyk/broker's own check, brokerTokenCheck.ts.
    void brokerToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");

        QTest::newRow("version 1") << QByteArray("c9a646d3-9c61-11ed-a8fc-0242ac120002") << true;
        QTest::newRow("version 2") << QByteArray("c9a646d3-9c61-21ed-88fc-0242ac120002") << true;
        QTest::newRow("version 3") << QByteArray("c9a646d3-9c61-31ed-98fc-0242ac120002") << true;
        QTest::newRow("version 4") << QByteArray("c9a646d3-9c61-41ed-a8fc-0242ac120002") << true;
        QTest::newRow("version 5") << QByteArray("c9a646d3-9c61-51ed-b8fc-0242ac120002") << true;
        QTest::newRow("upper case") << QByteArray("C9A646D3-9C61-41ED-A8FC-0242AC120002") << true;
        QTest::newRow("nil") << QByteArray("00000000-0000-0000-0000-000000000000") << true;
        QTest::newRow("version 0") << QByteArray("c9a646d3-9c61-01ed-a8fc-0242ac120002") << false;
        QTest::newRow("version 7") << QByteArray("c9a646d3-9c61-71ed-a8fc-0242ac120002") << false;
        QTest::newRow("variant too low") << QByteArray("c9a646d3-9c61-41ed-78fc-0242ac120002") << false;
        QTest::newRow("variant too high") << QByteArray("c9a646d3-9c61-41ed-c8fc-0242ac120002") << false;
        QTest::newRow("all ones") << QByteArray("ffffffff-ffff-ffff-ffff-ffffffffffff") << false;
        QTest::newRow("no dashes") << QByteArray("c9a646d39c6141eda8fc0242ac120002") << false;
        QTest::newRow("braces") << QByteArray("{c9a646d3-9c61-41ed-a8fc-0242ac120002}") << false;
        QTest::newRow("space behind") << QByteArray("c9a646d3-9c61-41ed-a8fc-0242ac120002 ") << false;
        QTest::newRow("line end") << QByteArray("c9a646d3-9c61-41ed-a8fc-0242ac120002\n") << false;
        QTest::newRow("quotes") << QByteArray("\"c9a646d3-9c61-41ed-a8fc-0242ac120002\"") << false;
        QTest::newRow("any text") << QByteArray("abc") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void brokerToken()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        const auto token = BrokerToken::parse(secretOf(text));
        QCOMPARE(token.has_value(), accepted);
        if (token)
            QVERIFY(token->secret() == secretOf(text.toLower()));
    }

    void brokerTokenIsOneInAnyCase()
    {
        const QByteArray lower("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10");
        const BrokerToken token = BrokerToken::parse(secretOf(lower)).value();
        const BrokerToken upper = BrokerToken::parse(secretOf(lower.toUpper())).value();
        QVERIFY(token == upper);
        QVERIFY(token.fingerprint() == upper.fingerprint());
        // What an older version recorded of it, and a client was configured with.
        const Fingerprint recorded = Fingerprint::of(secretOf(lower.toUpper()));
        QVERIFY(token.fingerprint() == recorded);
        QCOMPARE(token.recordedAs(recorded).fingerprint().sha256(), recorded.sha256());
        const Fingerprint other = Fingerprint::of(secretOf("c9a646d3-9c61-41ed-a8fc-0242ac120002"));
        QCOMPARE(token.recordedAs(other).fingerprint().sha256(), token.fingerprint().sha256());
    }

    void apiToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("form"); // -1: refused

        const auto is = [](ApiTokenForm form) { return static_cast<int>(form); };
        QTest::newRow("legacy") << QByteArray("c9a646d3-9c61-41ed-a8fc-0242ac120002")
                                << is(ApiTokenForm::LegacyUuid);
        QTest::newRow("user") << QByteArray("snyk_uat.abcd1234.eyJhIjoxfQ.sig-_N")
                              << is(ApiTokenForm::UserAccessToken);
        QTest::newRow("service") << QByteArray("snyk_sat.abcd1234.eyJhIjoxfQ.sig-_N")
                                 << is(ApiTokenForm::ServiceAccessToken);
        QTest::newRow("another kind") << QByteArray("snyk_xat.abcd1234.eyJhIjoxfQ.sig") << -1;
        QTest::newRow("id in upper case") << QByteArray("snyk_uat.ABCD1234.eyJhIjoxfQ.sig") << -1;
        QTest::newRow("id too short") << QByteArray("snyk_uat.abcd123.eyJhIjoxfQ.sig") << -1;
        QTest::newRow("no signature") << QByteArray("snyk_uat.abcd1234.eyJhIjoxfQ") << -1;
        QTest::newRow("empty signature") << QByteArray("snyk_uat.abcd1234.eyJhIjoxfQ.") << -1;
        QTest::newRow("empty payload") << QByteArray("snyk_uat.abcd1234..sig") << -1;
        QTest::newRow("four parts") << QByteArray("snyk_uat.abcd1234.eyJh.sig.more") << -1;
        QTest::newRow("line end") << QByteArray("snyk_uat.abcd1234.eyJh.sig\r\nX: y") << -1;
        QTest::newRow("prefix only") << QByteArray("snyk_uat.") << -1;
        QTest::newRow("half a prefix") << QByteArray("snyk_u") << -1;
        QTest::newRow("endless") << QByteArray("snyk_uat.abcd1234.eyJh." + QByteArray(5000, 's')) << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }
    void apiToken()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, form);
        const auto token = ApiToken::parse(secretOf(text));
        QCOMPARE(token ? static_cast<int>(token->form()) : -1, form);
    }

    void claimsAHost_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QString>("host"); // null: none
        QTest::newRow("host") << QByteArray("{\"h\":\"api.eu.snyk.io\"}") << QStringLiteral("api.eu.snyk.io");
        QTest::newRow("address") << QByteArray("{\"h\":\"https://API.eu.snyk.io/rest\"}")
                                 << QStringLiteral("api.eu.snyk.io");
        QTest::newRow("no claim") << QByteArray("{\"x\":1}") << QString();
        QTest::newRow("empty") << QByteArray("{\"h\":\"\"}") << QString();
        QTest::newRow("number") << QByteArray("{\"h\":7}") << QString();
        QTest::newRow("no object") << QByteArray("[]") << QString();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe\x01") << QString();
        QTest::newRow("no host") << QByteArray("{\"h\":\"a b c\"}") << QString();
    }
    void claimsAHost()
    {
        QFETCH(QByteArray, claims);
        QFETCH(QString, host);
        const auto token = ApiToken::parse(secretOf(accessToken("snyk_uat", claims)));
        QVERIFY(token);
        QCOMPARE(token->claimedApiHost().value_or(QString()), host);
    }

    void legacyTokenClaimsNothing()
    {
        const auto token = ApiToken::parse(secretOf("c9a646d3-9c61-41ed-a8fc-0242ac120002"));
        QVERIFY(token);
        QVERIFY(!token->claimedApiHost());
    }
};

BTA_TEST(TestTokens)
#include "tst_tokens.moc"
