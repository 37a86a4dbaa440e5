// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networktest.h"

#include "support/testroom.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <thread>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using namespace std::chrono_literals;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

constexpr auto shortTimeout = 250ms;

/// A server that accepts and never says a word, so that TLS never gets done.
class MuteServer final : public QTcpServer
{
public:
    MuteServer() { listen(QHostAddress::LocalHost); }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort()), QUrl::StrictMode);
    }
};

} // namespace

class TestQtNetworkHttpDelivery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_http = trustingTransport(); }

    void sendsChangesOnce_data();
    void sendsChangesOnce();
    void sendsChangesOnceAfterIdleClose();
    void sendsChangesOnceAfterReads_data();
    void sendsChangesOnceAfterReads();
    void noticesCutAnswers_data();
    void noticesCutAnswers();
    void endsSilence_data();
    void endsSilence();
    void endsSilenceBeforeTls();
    void endsTrickle();
    void cancelsReadsAtOnce();
    void cancelsFromAnotherThread();
    void cancelsChangesBeforeTheyAreSent_data();
    void cancelsChangesBeforeTheyAreSent();
    void doesNotCancelSentChanges_data();
    void doesNotCancelSentChanges();
    void settlesWhenDestroyed_data();
    void settlesWhenDestroyed();
    void mayBeDestroyedByTheReceiver();

private:
    std::unique_ptr<QtNetworkHttp> m_http;
};

void TestQtNetworkHttpDelivery::sendsChangesOnce_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("withBody");
    QTest::addColumn<QByteArray>("answered");
    const QList<std::pair<const char *, QByteArray>> cuts{{"before the answer", ""},
        {"in the status line", "HTTP/1.1 20"}, {"in the headers", "HTTP/1.1 200 OK\r\nContent-Le"},
        {"in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":"}};
    for (const auto &[where, answered] : cuts) {
        for (const bool tls : {false, true}) {
            const Security security = tls ? Security::Trusted : Security::PlainHttp;
            const char *with = tls ? "TLS" : "plain";
            QTest::addRow("POST %s %s", with, where) << security << Method::Post << true << answered;
            QTest::addRow("POST empty %s %s", with, where) << security << Method::Post << false << answered;
            QTest::addRow("PUT %s %s", with, where) << security << Method::Put << true << answered;
        }
    }
}

void TestQtNetworkHttpDelivery::sendsChangesOnce()
{
    QFETCH(Security, security);
    QFETCH(Method, method);
    QFETCH(bool, withBody);
    QFETCH(QByteArray, answered);
    LoopbackServer server(security);
    server.setHandler([answered](const LoopbackRequest &) { return LoopbackAnswer{answered, Then::Close}; });
    HttpRequest request = requestFor(server.url(), method);
    if (!withBody)
        request.body.clear();

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ConnectionLost);
    QCOMPARE(result.error().requestMayHaveBeenSent, true);
    // A second one would have arrived by the time that a request sent later is answered.
    QVERIFY(!settled(m_http->send(requestFor(server.url()), {})).has_value());
    QCOMPARE(server.requestCount("POST") + server.requestCount("PUT"), 1);
}

void TestQtNetworkHttpDelivery::sendsChangesOnceAfterIdleClose()
{
    for (const Security security : {Security::PlainHttp, Security::Trusted}) {
        LoopbackServer server(security);
        QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
        QTRY_COMPARE(server.openConnectionCount(), 1);
        // The client has had no chance to notice.
        server.closeConnections();
        const HttpResult result = settled(m_http->send(requestFor(server.url(), Method::Post), {}));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 404);
        QCOMPARE(server.requestCount("POST"), 1);
        QCOMPARE(server.connectionCount(), 2);
    }
}

void TestQtNetworkHttpDelivery::sendsChangesOnceAfterReads_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Method>("method");
    for (const Security security : {Security::PlainHttp, Security::Trusted}) {
        const char *way = security == Security::PlainHttp ? "" : " TLS";
        QTest::addRow("POST%s", way) << security << Method::Post;
        QTest::addRow("PUT%s", way) << security << Method::Put;
    }
}

/// Where a connection is at hand that was used, a server may take the change from it and close without a
/// word. For whoever asks that looks like a connection that was closed earlier, which a read asks anew for.
void TestQtNetworkHttpDelivery::sendsChangesOnceAfterReads()
{
    QFETCH(const Security, security);
    QFETCH(const Method, method);
    LoopbackServer server(security);
    server.setHandler([](const LoopbackRequest &request) {
        return request.method == "GET" ? LoopbackAnswer::of(200, "{}") : LoopbackAnswer{"", Then::Close};
    });
    QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
    QTRY_COMPARE(server.openConnectionCount(), 1);

    const HttpResult result = settled(m_http->send(requestFor(server.url(), method), {}));

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ConnectionLost);
    QCOMPARE(result.error().requestMayHaveBeenSent, true);
    // A second one would have arrived by the time that a request sent later is answered.
    QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
    QCOMPARE(server.requestCount("POST") + server.requestCount("PUT"), 1);
}

void TestQtNetworkHttpDelivery::noticesCutAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("content-length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
}

void TestQtNetworkHttpDelivery::noticesCutAnswers()
{
    QFETCH(QByteArray, bytes);
    for (const Security security : {Security::PlainHttp, Security::Trusted}) {
        LoopbackServer server(security);
        server.setHandler([bytes](const LoopbackRequest &) { return LoopbackAnswer{bytes, Then::Close}; });
        const HttpResult result = settled(m_http->send(requestFor(server.url()), {}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ConnectionLost);
    }
}

void TestQtNetworkHttpDelivery::endsSilence_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray partial = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":";
    QTest::newRow("GET no answer") << Method::Get << QByteArray();
    QTest::newRow("GET slow body") << Method::Get << partial;
    QTest::newRow("POST no answer") << Method::Post << QByteArray();
    QTest::newRow("PUT slow body") << Method::Put << partial;
}

void TestQtNetworkHttpDelivery::endsSilence()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, bytes);
    LoopbackServer server(Security::Trusted);
    server.setHandler([bytes](const LoopbackRequest &) { return LoopbackAnswer{bytes, Then::Silence}; });
    HttpRequest request = requestFor(server.url(), method);
    request.timeout = shortTimeout;
    QElapsedTimer elapsed;
    elapsed.start();

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Timeout);
    QCOMPARE(result.error().requestMayHaveBeenSent, true);
    QVERIFY(std::chrono::milliseconds(elapsed.elapsed()) >= shortTimeout - 20ms);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtNetworkHttpDelivery::endsSilenceBeforeTls()
{
    const MuteServer server;
    HttpRequest request = requestFor(server.url(), Method::Post);
    request.timeout = shortTimeout;
    const HttpResult result = settled(m_http->send(request, {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Timeout);
    QCOMPARE(result.error().requestMayHaveBeenSent, false);
}

void TestQtNetworkHttpDelivery::endsTrickle()
{
    LoopbackServer server(Security::PlainHttp);
    server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{", Then::Trickle};
    });
    HttpRequest request = requestFor(server.url());
    request.longest = 600ms;
    QElapsedTimer elapsed;
    elapsed.start();
    const HttpResult result = settled(m_http->send(request, {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Timeout);
    QVERIFY(std::chrono::milliseconds(elapsed.elapsed()) < 3s);
}

void TestQtNetworkHttpDelivery::cancelsReadsAtOnce()
{
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    std::stop_source stop;
    const QFuture<HttpResult> future = m_http->send(requestFor(server.url()), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    const HttpResult result = settled(future);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Cancelled);

    const HttpResult never = settled(m_http->send(requestFor(server.url()), stop.get_token()));
    QVERIFY(!never.has_value());
    QCOMPARE(never.error().failure, HttpFailure::Cancelled);
    QCOMPARE(never.error().requestMayHaveBeenSent, false);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtNetworkHttpDelivery::cancelsFromAnotherThread()
{
    LoopbackServer server(Security::PlainHttp);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    std::stop_source stop;
    const QFuture<HttpResult> future = m_http->send(requestFor(server.url()), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    std::thread([&stop] { stop.request_stop(); }).join();
    const HttpResult result = settled(future);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Cancelled);
}

void TestQtNetworkHttpDelivery::cancelsChangesBeforeTheyAreSent_data()
{
    QTest::addColumn<bool>("withBody");
    QTest::newRow("with a body") << true;
    QTest::newRow("without a body") << false;
}

void TestQtNetworkHttpDelivery::cancelsChangesBeforeTheyAreSent()
{
    QFETCH(const bool, withBody);
    MuteServer server;
    QSignalSpy connected(&server, &QTcpServer::newConnection);
    std::stop_source stop;
    HttpRequest request = requestFor(server.url(), Method::Post);
    if (!withBody)
        request.body.clear();
    const QFuture<HttpResult> future = m_http->send(request, stop.get_token());
    QTRY_COMPARE(connected.count(), 1);
    stop.request_stop();
    const HttpResult result = settled(future);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Cancelled);
    QCOMPARE(result.error().requestMayHaveBeenSent, false);
}

void TestQtNetworkHttpDelivery::doesNotCancelSentChanges_data()
{
    QTest::addColumn<bool>("withBody");
    QTest::newRow("with a body") << true;
    QTest::newRow("without a body") << false;
}

void TestQtNetworkHttpDelivery::doesNotCancelSentChanges()
{
    QFETCH(bool, withBody);
    std::stop_source stop;
    LoopbackServer server(Security::Trusted);
    server.setHandler([&stop](const LoopbackRequest &) {
        stop.request_stop();
        return LoopbackAnswer::of(200, "{}");
    });
    HttpRequest request = requestFor(server.url(), Method::Post);
    if (!withBody)
        request.body.clear();
    const HttpResult result = settled(m_http->send(request, stop.get_token()));
    QVERIFY(stop.stop_requested());
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
}

void TestQtNetworkHttpDelivery::settlesWhenDestroyed_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("arrived");
    QTest::newRow("GET under way") << Method::Get << true;
    QTest::newRow("POST under way") << Method::Post << true;
    QTest::newRow("POST just made") << Method::Post << false;
}

void TestQtNetworkHttpDelivery::settlesWhenDestroyed()
{
    QFETCH(Method, method);
    QFETCH(bool, arrived);
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    auto http = trustingTransport();
    const QFuture<HttpResult> future = http->send(requestFor(server.url(), method), {});
    if (arrived)
        QTRY_COMPARE(server.requests().size(), 1);
    http.reset();
    const HttpResult result = settled(future);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Cancelled);
    if (method == Method::Post)
        QCOMPARE(result.error().requestMayHaveBeenSent, arrived);
}

void TestQtNetworkHttpDelivery::mayBeDestroyedByTheReceiver()
{
    LoopbackServer server(Security::Trusted);
    for (const Method method : {Method::Get, Method::Post}) {
        auto http = trustingTransport();
        bool told = false;
        auto chain = http->send(requestFor(server.url(), method), {}).then(this, [&](const HttpResult &) {
            http.reset();
            told = true;
        });
        QTRY_VERIFY(told);
        QVERIFY(chain.isFinished());
    }
}

BTA_TEST(TestQtNetworkHttpDelivery)
#include "tst_qtnetworkhttp_delivery.moc"
