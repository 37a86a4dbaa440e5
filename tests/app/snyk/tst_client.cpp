// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clienttest.h"

#include "support/testroom.h"

#include <QElapsedTimer>

using namespace broker;
using namespace broker::test;

namespace {

/// Wrapped, because a data column must not ask a Result for equality.
struct Trouble
{
    HttpResult answer;
};

HttpResult limited(int seconds)
{
    return FakeHttp::json(429, "{}", {{"Retry-After", QByteArray::number(seconds)}});
}

} // namespace

class TestClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = FixedClock();
        m_client.reset();
        m_http = std::make_unique<FakeHttp>();
        m_client = clientFor(*m_http, m_clock);
    }

    void asksAndDecodes();
    void repeatsReads_data();
    void repeatsReads();
    void doesNotRepeatRefusals();
    void neverRepeatsChanges_data();
    void neverRepeatsChanges();
    void leavesSnykAloneForAMinute_data();
    void leavesSnykAloneForAMinute();
    void spreadsCalls();
    void takesTheIdOfAPutFromTheRequest();
    void explainsWrongAnswers_data();
    void explainsWrongAnswers();
    void waitsAsLongAsSnykAsks();
    void tellsPausesThatAreTooLong();
    void walksAllFlagPages();
    void endsEndlessFlagPages_data();
    void endsEndlessFlagPages();
    void provisionsAndSwitchesOnce();

private:
    FixedClock m_clock;
    std::unique_ptr<FakeHttp> m_http;
    std::unique_ptr<Client> m_client;
};

void TestClient::asksAndDecodes()
{
    m_http->enqueueJson(200, selfBody);
    QCOMPARE(settled(m_client->self({}))->displayName, QStringLiteral("Ada"));

    m_http->enqueueJson(
        200, R"({"data":[{"id":")" + orgText + R"(","attributes":{"name":"A","slug":"a"}}]})");
    QCOMPARE(settled(m_client->orgs({QStringLiteral("A"), {}, 100}, {}))->organizations.size(), 1);

    m_http->enqueueJson(200, R"({"github":")" + integrationText + R"("})");
    QCOMPARE(settled(m_client->integrations(org(), {}))->entries.first().type, github);

    for (const Method method : {Method::Post, Method::Put}) {
        m_http->enqueueJson(200, enabledBody);
        const auto enabled = settled(change(*m_client, method));
        QVERIFY(enabled.has_value());
        QVERIFY(enabled->integration == integration());
        QCOMPARE(enabled->token.fingerprint().masked(), QStringLiteral("cccc-...-0003"));
        QCOMPARE(m_http->requests().last().method, method);
    }
    QCOMPARE(m_http->requests().size(), 5);
    for (const HttpRequest &request : m_http->requests())
        QVERIFY(request.auth.has_value());
}

void TestClient::repeatsReads_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("lost") << Trouble{FakeHttp::failure(HttpFailure::ConnectionLost)}
                          << ApiErrorKind::ConnectionLost;
    QTest::newRow("500") << Trouble{FakeHttp::json(500, "{}")} << ApiErrorKind::ServerError;
    QTest::newRow("503") << Trouble{FakeHttp::json(503, "<html>")} << ApiErrorKind::ServerError;
    QTest::newRow("429") << Trouble{limited(0)} << ApiErrorKind::RateLimited;
}

void TestClient::repeatsReads()
{
    QFETCH(Trouble, trouble);
    QFETCH(ApiErrorKind, kind);
    takeSnykAtItsWord(*m_http);
    m_http->enqueue(trouble.answer);
    m_http->enqueue(trouble.answer);
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(m_client->self({})).has_value());
    QCOMPARE(m_http->requests().size(), 3);

    for (int i = 0; i < 4; ++i)
        m_http->enqueue(trouble.answer);
    const auto failed = settled(m_client->self({}));
    QVERIFY(!failed.has_value());
    QCOMPARE(failed.error().kind, kind);
    QCOMPARE(failed.error().outcomeUnknown, false);
    QCOMPARE(m_http->unusedAnswers(), 1);
}

void TestClient::doesNotRepeatRefusals()
{
    for (const int status : {302, 400, 401, 403, 404, 409, 422}) {
        m_http->enqueueJson(status, R"({"message":"no"})");
        const auto refused = settled(m_client->self({}));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().httpStatus, status);
        QCOMPARE(refused.error().snykMessage, QStringLiteral("no"));
    }
    QCOMPARE(m_http->requests().size(), 7);
}

void TestClient::neverRepeatsChanges_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("lost") << Trouble{FakeHttp::failure(HttpFailure::ConnectionLost)} << true;
    QTest::newRow("timeout") << Trouble{FakeHttp::failure(HttpFailure::Timeout)} << true;
    QTest::newRow("refused") << Trouble{FakeHttp::failure(HttpFailure::ConnectionRefused, false)} << false;
    QTest::newRow("408") << Trouble{FakeHttp::json(408, "{}")} << true;
    QTest::newRow("429") << Trouble{FakeHttp::json(429, "{}")} << false;
    QTest::newRow("500") << Trouble{FakeHttp::json(500, "{}")} << true;
    QTest::newRow("503") << Trouble{FakeHttp::json(503, "{}")} << true;
    QTest::newRow("malformed") << Trouble{FakeHttp::json(200, "{}")} << true;
    QTest::newRow("empty") << Trouble{FakeHttp::json(204, "")} << true;
    QTest::newRow("403") << Trouble{FakeHttp::json(403, "{}")} << false;
}

void TestClient::neverRepeatsChanges()
{
    QFETCH(Trouble, trouble);
    QFETCH(bool, unknown);
    for (const Method method : {Method::Post, Method::Put}) {
        const qsizetype before = m_http->requests().size();
        m_http->enqueue(trouble.answer);
        m_http->enqueueJson(200, enabledBody);
        const auto failed = settled(change(*m_client, method));
        QVERIFY(!failed.has_value());
        QCOMPARE(failed.error().outcomeUnknown, unknown);
        // The good answer is still there: nobody asked a second time.
        QCOMPARE(m_http->unusedAnswers(), 1);
        QCOMPARE(m_http->requests().size(), before + 1);
        m_clock.set(m_clock.nowUtc().addSecs(60));
        QVERIFY(settled(change(*m_client, method)).has_value());
    }
}

void TestClient::leavesSnykAloneForAMinute_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<bool>("isRead");
    for (const bool isRead : {true, false}) {
        const char *call = isRead ? "a read" : "a change";
        QTest::addRow("%s, and Snyk does not say how long", call)
            << Trouble{FakeHttp::json(429, "{}")} << isRead;
        QTest::addRow("%s, and Snyk says two seconds", call) << Trouble{limited(2)} << isRead;
    }
}

void TestClient::leavesSnykAloneForAMinute()
{
    QFETCH(Trouble, trouble);
    QFETCH(bool, isRead);
    m_http->enqueue(trouble.answer);
    // Nobody waits for so long without a word: it is told, and how long it takes.
    const ApiError told
        = isRead ? settled(m_client->self({})).error() : settled(change(*m_client, Method::Post)).error();
    QCOMPARE(told.kind, ApiErrorKind::RateLimited);
    QVERIFY(told.retryAfter == 60s);
    QCOMPARE(m_http->requests().size(), 1);
    // That holds for every client of the key, and for no other key.
    const auto same = clientFor(*m_http, m_clock);
    const auto refused = settled(same->self({}));
    QCOMPARE(refused.error().kind, ApiErrorKind::RateLimited);
    QVERIFY(refused.error().retryAfter == 60s);
    QCOMPARE(m_http->requests().size(), 1);
    const ApiToken other
        = ApiToken::parse(Secret::take(QByteArray("0d0d0d0d-0000-4000-8000-000000000009"))).value();
    Client another(*m_http, m_clock, m_client->api(), other, {});
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(another.self({})).has_value());
    m_clock.set(m_clock.nowUtc().addSecs(60));
    m_http->enqueueJson(200, selfBody);
    QVERIFY(settled(same->self({})).has_value());
}

void TestClient::spreadsCalls()
{
    const SystemClock clock;
    const auto client = clientFor(*m_http, clock);
    client->spreadCalls();
    QList<QFuture<Result<Self, ApiError>>> calls;
    for (int i = 0; i < 30; ++i) {
        m_http->enqueueJson(200, selfBody);
        calls.append(client->self({}));
    }
    QElapsedTimer elapsed;
    elapsed.start();
    for (const auto &call : std::as_const(calls))
        QVERIFY(settled(call).has_value());
    // 30 of 1539 a minute, the first few of them at once.
    QVERIFY2(elapsed.elapsed() >= 750, qPrintable(QString::number(elapsed.elapsed())));
}

void TestClient::takesTheIdOfAPutFromTheRequest()
{
    const QByteArray withoutId = R"({"brokerToken":"cccccccc-0000-4000-8000-000000000003"})";
    m_http->enqueueJson(200, withoutId);
    const auto updated = settled(change(*m_client, Method::Put));
    QVERIFY(updated.has_value());
    QVERIFY(updated->integration == integration());

    m_http->enqueueJson(201, withoutId);
    const auto added = settled(change(*m_client, Method::Post));
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().kind, ApiErrorKind::Malformed);
    QCOMPARE(added.error().outcomeUnknown, true);
}

void TestClient::explainsWrongAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("page") << QByteArray("\n <!DOCTYPE html><html>") << ApiErrorKind::NotJson;
    QTest::newRow("other shape") << QByteArray("[]") << ApiErrorKind::Malformed;
    QTest::newRow("cut") << selfBody.left(20) << ApiErrorKind::Malformed;
}

void TestClient::explainsWrongAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(ApiErrorKind, kind);
    m_http->enqueueJson(200, body, {{"snyk-request-id", "r-1"}});
    const auto wrong = settled(m_client->self({}));
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().kind, kind);
    QCOMPARE(wrong.error().requestId, QStringLiteral("r-1"));
    QVERIFY(!wrong.error().detail.isEmpty());
}

void TestClient::waitsAsLongAsSnykAsks()
{
    const SystemClock clock;
    const auto client = clientFor(*m_http, clock);
    takeSnykAtItsWord(*m_http);
    m_http->enqueue(limited(1));
    m_http->enqueueJson(200, selfBody);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(settled(client->self({})).has_value());
    QVERIFY(elapsed.elapsed() >= 950);
    QCOMPARE(m_http->requests().size(), 2);
}

void TestClient::tellsPausesThatAreTooLong()
{
    m_http->enqueue(limited(600));
    const auto first = settled(m_client->self({}));
    QVERIFY(!first.has_value());
    QCOMPARE(first.error().kind, ApiErrorKind::RateLimited);
    QVERIFY(first.error().retryAfter == 600s);

    // The pause is for all requests, and those that would have to wait long are not even sent.
    m_clock.set(m_clock.nowUtc().addSecs(100));
    for (const Method method : {Method::Post, Method::Put}) {
        const auto next = settled(change(*m_client, method));
        QVERIFY(!next.has_value());
        QCOMPARE(next.error().kind, ApiErrorKind::RateLimited);
        QVERIFY(next.error().retryAfter == 500s);
        QCOMPARE(next.error().outcomeUnknown, false);
    }
    QCOMPARE(m_http->requests().size(), 1);

    m_clock.set(m_clock.nowUtc().addSecs(500));
    m_http->enqueueJson(200, enabledBody);
    QVERIFY(settled(change(*m_client, Method::Post)).has_value());
    QCOMPARE(m_http->requests().size(), 2);
}

void TestClient::walksAllFlagPages()
{
    const auto page = [](const QByteArray &id, bool brokered, const QByteArray &next) -> QByteArray {
        return R"({"data":[{"id":")" + id + R"(","attributes":{"has_broker":)" + (brokered ? "true" : "false")
            + R"(}}],"links":{"next":)" + next + "}}";
    };
    m_http->enqueueJson(200, page(orgText, true, R"("/orgs/x/integrations?starting_after=p%2B2")"));
    m_http->enqueueJson(503, "{}");
    m_http->enqueueJson(200, page(integrationText, false, "null"));
    const auto flags = settled(m_client->restIntegrations(org(), {}));
    QVERIFY(flags.has_value());
    QCOMPARE(flags->flags.size(), 2);
    QCOMPARE(flags->flags.value(integration(), true), false);
    QVERIFY(m_http->requests().last().url.toEncoded().contains("starting_after=p%2B2"));

    m_http->enqueueJson(200, page(orgText, true, R"("/x?starting_after=2")"));
    m_http->enqueueJson(403, "{}");
    QCOMPARE(settled(m_client->restIntegrations(org(), {})).error().kind, ApiErrorKind::Forbidden);
}

void TestClient::endsEndlessFlagPages_data()
{
    QTest::addColumn<bool>("sameCursor");
    QTest::addColumn<int>("requests");
    QTest::newRow("the same page again") << true << 2;
    QTest::newRow("always another page") << false << 50;
}

void TestClient::endsEndlessFlagPages()
{
    QFETCH(bool, sameCursor);
    QFETCH(int, requests);
    for (int i = 0; i < 60; ++i) {
        const QByteArray cursor = QByteArray::number(sameCursor ? 1 : i);
        m_http->enqueueJson(200, R"({"data":[],"links":{"next":"/x?starting_after=)" + cursor + "\"}}");
    }
    QVERIFY(settled(m_client->restIntegrations(org(), {})).has_value());
    QCOMPARE(m_http->requests().size(), requests);
}

void TestClient::provisionsAndSwitchesOnce()
{
    m_http->enqueueJson(503, "{}");
    const auto provisioned = settled(m_client->provisionToken(org(), integration(), {}));
    QCOMPARE(provisioned.error().httpStatus, 503);
    QCOMPARE(provisioned.error().outcomeUnknown, true);
    m_http->enqueueFailure(HttpFailure::ConnectionLost);
    QCOMPARE(settled(m_client->switchToken(org(), integration(), {})).error().outcomeUnknown, true);
    m_http->enqueueFailure(HttpFailure::ConnectionRefused, false);
    QCOMPARE(settled(m_client->switchToken(org(), integration(), {})).error().outcomeUnknown, false);
    QCOMPARE(m_http->requests().size(), 3);

    m_http->enqueueJson(200, R"({"id":"x","provisionalBrokerToken":"5ec1e7aa-0000-4000-8000-000000000003"})");
    QVERIFY(settled(m_client->provisionToken(org(), integration(), {})).has_value());
    m_http->enqueueJson(200, "");
    QVERIFY(settled(m_client->switchToken(org(), integration(), {})).has_value());
    // A captive portal has switched nothing.
    m_http->enqueueJson(200, "<html></html>");
    QVERIFY(settled(m_client->switchToken(org(), integration(), {})).error().outcomeUnknown);
    QCOMPARE(m_http->requests().size(), 6);
}

BTA_TEST(TestClient)
#include "tst_client.moc"
