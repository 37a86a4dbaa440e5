// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clienttest.h"
#include "networktest.h"

#include "snyk/accessgrant.h"
#include "snyk/decode.h"
#include "support/testroom.h"

#include <QUrlQuery>

using namespace broker;
using namespace broker::test;

namespace {

constexpr const char *clientId = "941b423a-4d10-4a39-bf02-aa50f3b3eb88";
// With what a form has to encode.
constexpr const char *clientSecret = "kJ7x+Q2m&9=vT0z%Lw4pR8sYb1NcE6hGd";

OAuthClient oauthClient()
{
    return OAuthClient::make(QString::fromLatin1(clientId), samples::secret(clientSecret)).value();
}

QByteArray issued(const QByteArray &token, int seconds = 3600)
{
    return R"({"access_token":")" + token + R"(","expires_in":)" + QByteArray::number(seconds)
        + R"(,"token_type":"bearer","scope":"org.read","bot_id":"x"})";
}

const QByteArray refusedClient = R"({"error":"invalid_client","error_description":"Not known."})";

QByteArray headerOf(const HttpRequest &request)
{
    return request.auth ? authorizationHeader(*request.auth).value : QByteArray();
}

} // namespace

class TestAccessGrant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = FixedClock();
        m_client.reset();
        m_http = std::make_unique<FakeHttp>();
        m_client = make(*m_http);
    }

    void travelsAsFormAndBearer();
    void repeatsNeitherSecretNorToken();
    void fetchesBeforeTheFirstCallAlone();
    void manyCallsShareOneRenewal();
    void renewsBeforeTheEnd_data();
    void renewsBeforeTheEnd();
    void renewsOnceAfterARefusedCall_data();
    void renewsOnceAfterARefusedCall();
    void aLateRefusalLeavesTheNewerToken();
    void asksNoFurtherAfterARefusal_data();
    void asksNoFurtherAfterARefusal();
    void aLostAnswerIsNoRefusal();
    void aStoppedCallLeavesTheRenewalToTheOthers();
    void isForOneAddress();
    void signingOutForgets();
    void waitsForNobodyWhoIsGone();
    void forgetsWithItsLastUser();
    void readsAnswers_data();
    void readsAnswers();

private:
    [[nodiscard]] std::unique_ptr<Client> make(Http &http) const
    {
        const HttpsUrl api = *HttpsUrl::parse(QStringLiteral("https://api.snykgov.io"));
        return std::make_unique<Client>(http, m_clock, api, oauthClient(), hasty);
    }
    [[nodiscard]] AccessGrant &grant() const
    {
        return m_http->grantOf(*HttpsUrl::parse(QStringLiteral("https://api.snykgov.io")), oauthClient());
    }
    [[nodiscard]] int tokenRequests() const
    {
        int count = 0;
        for (const HttpRequest &request : m_http->requests())
            count += request.url.path() == QLatin1String("/oauth2/token") ? 1 : 0;
        return count;
    }

    FixedClock m_clock;
    std::unique_ptr<FakeHttp> m_http;
    std::unique_ptr<Client> m_client;
};

// On the wire, over TLS.
void TestAccessGrant::travelsAsFormAndBearer()
{
    LoopbackServer server(LoopbackServer::Security::Trusted);
    server.setHandler([](const LoopbackRequest &request) {
        return LoopbackAnswer::of(200, request.target == "/oauth2/token" ? issued("ey.access-1") : selfBody);
    });
    const auto http = trustingTransport();
    const HttpsUrl api = *HttpsUrl::parse(server.url(QString()).toString());
    Client client(*http, m_clock, api, oauthClient(), hasty);

    QCOMPARE(settled(client.self({}))->displayName, QStringLiteral("Ada"));

    QCOMPARE(server.requests().size(), 2);
    const LoopbackRequest &asked = server.requests().at(0);
    QCOMPARE(asked.method, QByteArray("POST"));
    QCOMPARE(asked.target, QByteArray("/oauth2/token"));
    QCOMPARE(asked.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(asked.header("authorization").isEmpty());
    QCOMPARE(asked.body,
        QByteArray("grant_type=client_credentials&client_id=941b423a-4d10-4a39-bf02-aa50f3b3eb88"
                   "&client_secret=kJ7x%2BQ2m%269%3DvT0z%25Lw4pR8sYb1NcE6hGd"));
    const LoopbackRequest &called = server.requests().at(1);
    QCOMPARE(called.target, QByteArray("/rest/self?version=2024-10-15"));
    QCOMPARE(called.header("authorization"), QByteArray("Bearer ey.access-1"));
    QVERIFY(!called.body.contains("kJ7x"));
}

void TestAccessGrant::repeatsNeitherSecretNorToken()
{
    const QByteArray echo
        = QByteArray(R"({"error":"invalid_client","error_description":"bad )") + clientSecret + R"("})";
    m_http->enqueueJson(401, echo);
    const auto refused = settled(m_client->self({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().snykMessage, QStringLiteral("bad [removed]"));

    m_client.reset();
    m_http = std::make_unique<FakeHttp>();
    m_client = make(*m_http);
    m_http->enqueueJson(200, issued("ey.access-1"));
    m_http->enqueueJson(400, R"({"message":"bad Bearer ey.access-1"})");
    const auto second = settled(m_client->self({}));
    QVERIFY(!second);
    QCOMPARE(second.error().snykMessage, QStringLiteral("bad Bearer [removed]"));
}

void TestAccessGrant::fetchesBeforeTheFirstCallAlone()
{
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    m_http->enqueueJson(200, enabledBody);
    QVERIFY(settled(m_client->self({})));
    QVERIFY(settled(change(*m_client, Method::Post)));
    QCOMPARE(m_http->requests().size(), 3);
    QCOMPARE(tokenRequests(), 1);
    QCOMPARE(headerOf(m_http->requests().at(1)), QByteArray("Bearer one"));
    QCOMPARE(headerOf(m_http->requests().at(2)), QByteArray("Bearer one"));
}

void TestAccessGrant::manyCallsShareOneRenewal()
{
    m_http->enqueueHeld();
    const auto another = make(*m_http);
    QList<QFuture<Result<Self, ApiError>>> calls;
    for (int i = 0; i < 20; ++i)
        calls.append((i % 2 == 0 ? *m_client : *another).self({}));
    QTRY_COMPARE(m_http->heldRequests(), 1);
    QCOMPARE(m_http->requests().size(), 1);
    for (int i = 0; i < 20; ++i)
        m_http->enqueueJson(200, selfBody);
    QVERIFY(m_http->release(FakeHttp::json(200, issued("shared"))));
    for (const auto &call : calls)
        QVERIFY(settled(call));
    QCOMPARE(m_http->requests().size(), 21);
    QCOMPARE(tokenRequests(), 1);
    for (qsizetype i = 1; i < 21; ++i)
        QCOMPARE(headerOf(m_http->requests().at(i)), QByteArray("Bearer shared"));
}

void TestAccessGrant::renewsBeforeTheEnd_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<int>("later");
    QTest::addColumn<bool>("renewed");
    QTest::newRow("long before") << 3600 << 60 << false;
    QTest::newRow("just before the last minute") << 3600 << 3539 << false;
    QTest::newRow("the last minute") << 3600 << 3540 << true;
    QTest::newRow("over") << 3600 << 7200 << true;
    QTest::newRow("short-lived, half over") << 20 << 10 << true;
    QTest::newRow("short-lived") << 20 << 9 << false;
    QTest::newRow("hardly any life") << 1 << 0 << true;
    QTest::newRow("for ever is a day") << 1'000'000'000 << 86400 << true;
    QTest::newRow("clock set back") << 3600 << -1 << true;
}

void TestAccessGrant::renewsBeforeTheEnd()
{
    QFETCH(int, lifetime);
    QFETCH(int, later);
    QFETCH(bool, renewed);
    m_http->enqueueJson(200, issued("one", lifetime));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
    m_clock.set(m_clock.nowUtc().addSecs(later));
    if (renewed)
        m_http->enqueueJson(200, issued("two", lifetime));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
    QCOMPARE(tokenRequests(), renewed ? 2 : 1);
    QCOMPARE(headerOf(m_http->requests().constLast()), QByteArray(renewed ? "Bearer two" : "Bearer one"));
}

void TestAccessGrant::renewsOnceAfterARefusedCall_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("helps");
    for (const bool helps : {true, false}) {
        QTest::addRow("POST %d", helps) << Method::Post << helps;
        QTest::addRow("PUT %d", helps) << Method::Put << helps;
    }
}

// What is answered with 401 was not done, so that even a change may be sent once more.
void TestAccessGrant::renewsOnceAfterARefusedCall()
{
    QFETCH(Method, method);
    QFETCH(bool, helps);
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(401, R"({"code":401,"message":"Not authorised"})");
    m_http->enqueueJson(200, issued("two"));
    if (helps)
        m_http->enqueueJson(200, enabledBody);
    else
        m_http->enqueueJson(401, R"({"code":401,"message":"Not authorised"})");
    const auto outcome = settled(change(*m_client, method));
    QCOMPARE(outcome.has_value(), helps);
    QCOMPARE(m_http->requests().size(), 4);
    QCOMPARE(headerOf(m_http->requests().at(1)), QByteArray("Bearer one"));
    QCOMPARE(headerOf(m_http->requests().at(3)), QByteArray("Bearer two"));
    QCOMPARE(m_http->requests().at(3).body, m_http->requests().at(1).body);
    if (!helps) {
        QCOMPARE(outcome.error().kind, ApiErrorKind::Unauthorized);
        QVERIFY(!outcome.error().outcomeUnknown);
    }
}

// Of two calls with the old token, the second is refused when there is a new one already.
void TestAccessGrant::aLateRefusalLeavesTheNewerToken()
{
    const QByteArray refused = R"({"code":401,"message":"Not authorised"})";
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
    m_http->enqueueHeld();
    m_http->enqueueHeld();
    const auto first = m_client->self({});
    const auto second = m_client->self({});
    QTRY_COMPARE(m_http->heldRequests(), 2);
    m_http->enqueueJson(200, issued("two"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(m_http->release(FakeHttp::json(401, refused)));
    QVERIFY(settled(first));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(m_http->release(FakeHttp::json(401, refused)));
    QVERIFY(settled(second));
    QCOMPARE(tokenRequests(), 2);
    QCOMPARE(headerOf(m_http->requests().constLast()), QByteArray("Bearer two"));
}

void TestAccessGrant::asksNoFurtherAfterARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto unauthorized = static_cast<int>(ApiErrorKind::Unauthorized);
    QTest::newRow("401") << 401 << refusedClient << unauthorized;
    QTest::newRow("400") << 400 << refusedClient << unauthorized;
    QTest::newRow("401 without words") << 401 << QByteArray() << unauthorized;
    QTest::newRow("403") << 403 << QByteArray("{}") << static_cast<int>(ApiErrorKind::Forbidden);
    QTest::newRow("another 400") << 400
                                 << QByteArray(R"({"error":"invalid_request","error_description":"?"})")
                                 << static_cast<int>(ApiErrorKind::BadRequest);
}

void TestAccessGrant::asksNoFurtherAfterARefusal()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    m_http->enqueueJson(status, body);
    for (int i = 0; i < 5; ++i) {
        const auto read = settled(m_client->self({}));
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().kind), kind);
        const auto changed = settled(change(*m_client, Method::Post));
        QVERIFY(!changed);
        QVERIFY(!changed.error().outcomeUnknown);
    }
    QCOMPARE(m_http->requests().size(), 1);

    // Somebody signs in anew.
    grant().startOver();
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
}

void TestAccessGrant::aLostAnswerIsNoRefusal()
{
    m_http->enqueueFailure(HttpFailure::ConnectionLost);
    const auto lost = settled(change(*m_client, Method::Post));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, ApiErrorKind::ConnectionLost);
    // The change itself never left.
    QVERIFY(!lost.error().outcomeUnknown);
    QCOMPARE(m_http->requests().size(), 1);

    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
}

void TestAccessGrant::aStoppedCallLeavesTheRenewalToTheOthers()
{
    m_http->enqueueHeld();
    std::stop_source stop;
    const auto stopped = m_client->self(stop.get_token());
    const auto other = m_client->self({});
    QTRY_COMPARE(m_http->heldRequests(), 1);
    stop.request_stop();
    const auto ended = settled(stopped);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ApiErrorKind::Cancelled);
    m_http->enqueueJson(200, selfBody);
    QVERIFY(m_http->release(FakeHttp::json(200, issued("one"))));
    QVERIFY(settled(other));
    QCOMPARE(m_http->requests().size(), 2);
}

void TestAccessGrant::isForOneAddress()
{
    const HttpsUrl elsewhere = *HttpsUrl::parse(QStringLiteral("https://api.eu.snyk.io"));
    Client other(*m_http, m_clock, elsewhere, oauthClient(), hasty);
    m_http->enqueueJson(200, issued("here"));
    m_http->enqueueJson(200, selfBody);
    m_http->enqueueJson(200, issued("there"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
    QVERIFY(settled(other.self({})));
    QCOMPARE(m_http->requests().at(2).url, QUrl(QStringLiteral("https://api.eu.snyk.io/oauth2/token")));
    QCOMPARE(headerOf(m_http->requests().at(3)), QByteArray("Bearer there"));
}

void TestAccessGrant::signingOutForgets()
{
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})));
    m_http->dropAccessTokens();
    QVERIFY(!grant().current(m_clock.nowUtc()));
}

void TestAccessGrant::waitsForNobodyWhoIsGone()
{
    m_http->enqueueHeld();
    const auto call = m_client->self({});
    QTRY_COMPARE(m_http->heldRequests(), 1);
    m_client.reset();
    const auto ended = settled(call);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ApiErrorKind::Cancelled);
    QVERIFY(m_http->release(FakeHttp::json(200, issued("late"))));
    QTest::qWait(20);
    QVERIFY(!grant().current(m_clock.nowUtc()));
}

// Neither a secret that was mistyped nor an access token stays behind.
void TestAccessGrant::forgetsWithItsLastUser()
{
    m_http->enqueueJson(200, issued("one"));
    m_http->enqueueJson(200, selfBody);
    auto another = make(*m_http);
    QVERIFY(settled(m_client->self({})));
    AccessGrant &left = grant();
    m_client.reset();
    QVERIFY(left.current(m_clock.nowUtc()));
    another.reset();
    QVERIFY(!left.current(m_clock.nowUtc()));
    const auto nobody = settled(left.renew(m_clock.nowUtc()));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(m_http->requests().size(), 2);
}

void TestAccessGrant::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    QTest::newRow("usual") << issued("x") << 3600;
    QTest::newRow("any case") << QByteArray(R"({"access_token":"x","token_type":"BEARER","expires_in":7})")
                              << 7;
    QTest::newRow("no life told") << QByteArray(R"({"access_token":"x","token_type":"bearer"})") << 3600;
    QTest::newRow("over a day") << issued("x", 900'000) << 86400;
    QTest::newRow("over at once") << issued("x", 0) << 0;
    QTest::newRow("over before") << issued("x", -5) << 0;
    QTest::newRow("another kind") << QByteArray(R"({"access_token":"x","token_type":"mac"})") << 0;
    QTest::newRow("no kind") << QByteArray(R"({"access_token":"x"})") << 0;
    QTest::newRow("no token") << QByteArray(R"({"token_type":"bearer"})") << 0;
    QTest::newRow("a number") << QByteArray(R"({"access_token":7,"token_type":"bearer"})") << 0;
    QTest::newRow("two lines") << issued(R"(x\r\nX-Other: 1)") << 0;
    QTest::newRow("not ASCII") << issued("\xc3\xa4") << 0;
    QTest::newRow("too long") << issued(QByteArray(8193, 'x')) << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TestAccessGrant::readsAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    const auto decoded = decodeAccessToken(QByteArray(body));
    QCOMPARE(decoded.has_value(), seconds > 0);
    if (decoded)
        QCOMPARE(static_cast<int>(decoded->lifetime.count()), seconds);
    else
        QVERIFY(!decoded.error().contains(QLatin1String("X-Other")));
}

BTA_TEST(TestAccessGrant)
#include "tst_accessgrant.moc"
