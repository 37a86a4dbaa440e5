// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networktest.h"
#include "peakmemory.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using namespace std::chrono_literals;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

constexpr qint64 oneMegabyte = 1024 * 1024;

struct Stream
{
    const char *name;
    QByteArray first;
    QByteArray more;
};

/// What has no end, in every place where an answer may have none.
QList<Stream> streams()
{
    const QByteArray xs(4096, 'x');
    const QByteArray chunk = "1000\r\n" + xs + "\r\n";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    return {{"status line", "HTTP/1.1 200 ", xs}, {"one header", "HTTP/1.1 200 OK\r\nX: ", xs},
        {"many headers", "HTTP/1.1 200 OK\r\n", QByteArray("X-A: b\r\n").repeated(512)},
        {"interim answers", "", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(160)},
        {"chunked body", chunked, chunk}, {"body until close", "HTTP/1.1 200 OK\r\n\r\n", xs},
        {"chunked refusal",
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nTransfer-Encoding: chunked\r\n\r\n",
            chunk},
        {"size of a chunk", chunked, QByteArray(4096, '0')},
        {"trailers", chunked + "0\r\n", QByteArray("X-A: b\r\n").repeated(512)},
        {"blank lines", "", QByteArray("\r\n").repeated(2048)}};
}

/// Streams at "/flood", and answers everything else.
void flood(LoopbackServer &server, const Stream &stream)
{
    server.setHandler([stream](const LoopbackRequest &request) {
        return request.target == "/flood" ? LoopbackAnswer{stream.first, Then::Flood, stream.more}
                                          : LoopbackAnswer::of(200, "{}");
    });
}

void addStreams()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Security>("security");
    const QList<Stream> all = streams();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s", all[i].name) << i << Security::PlainHttp;
        QTest::addRow("%s TLS", all[i].name) << i << Security::Trusted;
    }
}

} // namespace

// No answer costs more memory, time or other requests than was meant for it.
class TestQtNetworkHttpLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_http = trustingTransport(); }

    void boundsWhatHasNoEnd_data() { addStreams(); }
    void boundsWhatHasNoEnd();
    void isDestroyedAtOnce_data() { addStreams(); }
    void isDestroyedAtOnce();
    void endsWhatDrips_data();
    void endsWhatDrips();
    void answersOthersMeanwhile();

private:
    std::unique_ptr<QtNetworkHttp> m_http;
};

void TestQtNetworkHttpLimits::boundsWhatHasNoEnd()
{
    QFETCH(const int, index);
    QFETCH(const Security, security);
    LoopbackServer server(security);
    flood(server, streams().at(index));
    // What is loaded once and stays does not count.
    QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
    HttpRequest request = requestFor(server.url(QStringLiteral("/flood")));
    request.timeout = 8s;
    const PeakMemory memory;

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TooLarge);
    // The largest body, twice over while it grows, and some for the server, which is in this process, too.
    QVERIFY2(memory.growth() < 3 * request.largestBody + 8 * oneMegabyte,
        qPrintable(QString::number(memory.growth() / oneMegabyte) + QLatin1String(" MB")));
    QElapsedTimer elapsed;
    elapsed.start();
    const HttpResult next = settled(m_http->send(requestFor(server.url()), {}));
    QVERIFY(next.has_value());
    QCOMPARE(next->body, QByteArray("{}"));
    QVERIFY(elapsed.elapsed() < 2000);
}

void TestQtNetworkHttpLimits::isDestroyedAtOnce()
{
    QFETCH(const int, index);
    QFETCH(const Security, security);
    LoopbackServer server(security);
    flood(server, streams().at(index));
    auto http = trustingTransport();
    const auto future = http->send(requestFor(server.url(QStringLiteral("/flood"))), {});
    QTRY_COMPARE(server.requests().size(), 1);
    QTest::qWait(20);
    QElapsedTimer elapsed;
    elapsed.start();
    http.reset();
    QVERIFY2(elapsed.elapsed() < 500, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(!settled(future).has_value());
}

void TestQtNetworkHttpLimits::endsWhatDrips_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << QByteArray("x");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n{")
                          << QByteArray(" ");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                            << QByteArray("1\r\n \r\n");
}

void TestQtNetworkHttpLimits::endsWhatDrips()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, more);
    LoopbackServer server(Security::Trusted);
    server.setHandler([&](const LoopbackRequest &) { return LoopbackAnswer{first, Then::Trickle, more}; });
    HttpRequest request = requestFor(server.url());
    request.timeout = 250ms;
    request.longest = 600ms;
    QElapsedTimer elapsed;
    elapsed.start();
    const HttpResult result = settled(m_http->send(request, {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Timeout);
    // Not for silence, and not much later.
    QVERIFY2(
        elapsed.elapsed() >= 550 && elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestQtNetworkHttpLimits::answersOthersMeanwhile()
{
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &request) {
        return request.target == "/hang" ? LoopbackAnswer{"HTTP/1.1 200 OK\r\nX", Then::Trickle, "x"}
                                         : LoopbackAnswer::of(200, "{}");
    });
    std::stop_source stop;
    QList<QFuture<HttpResult>> hanging;
    for (int i = 0; i < 10; ++i)
        hanging.append(m_http->send(requestFor(server.url(QStringLiteral("/hang"))), stop.get_token()));
    QTRY_COMPARE(server.requests().size(), hanging.size());
    const HttpResult result = settled(m_http->send(requestFor(server.url()), {}));
    QVERIFY(result.has_value());
    stop.request_stop();
    for (const QFuture<HttpResult> &each : std::as_const(hanging))
        QCOMPARE(settled(each).error().failure, HttpFailure::Cancelled);
}

BTA_TEST(TestQtNetworkHttpLimits)
#include "tst_qtnetworkhttp_limits.moc"
