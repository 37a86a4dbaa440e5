// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networktest.h"
#include "peakmemory.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using namespace std::chrono_literals;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";

void useProxy(const LoopbackServer &proxy, const QString &user = {})
{
    const auto port = static_cast<quint16>(proxy.url().port());
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), port, user, user));
}

/// Where no name server leads: only the proxy finds it. The certificate of a `WrongHost` is the right one
/// for "other.example".
QUrl beyondTheProxy(const LoopbackServer &server, const QString &host = QStringLiteral("other.example"))
{
    QUrl url = server.url(QStringLiteral("/rest"));
    url.setHost(host);
    return url;
}

QUrl nowhere()
{
    return QUrl(QStringLiteral("https://api.example.test/"), QUrl::StrictMode);
}

/// What a login looks like that is not asked for again once it was refused.
LoopbackAnswer loginWanted(const QByteArray &challenge, Then then = Then::KeepOpen)
{
    LoopbackAnswer answer = LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", challenge}});
    answer.then = then;
    return answer;
}

/// Refuses every login, and goes through all of its steps each time. Its challenge: no target, NTLM and
/// Unicode.
LoopbackAnswer ntlmDance(const LoopbackRequest &request)
{
    const QByteArray login = request.header("proxy-authorization");
    const QByteArray message = QByteArray::fromBase64(login.mid(login.indexOf(' ') + 1));
    constexpr qsizetype kindAt = 8;
    if (!message.startsWith("NTLMSSP") || message.size() <= kindAt || message[kindAt] != 1)
        return loginWanted("NTLM");
    const QByteArray challenge
        = QByteArray::fromHex("4e544c4d535350000200000000000000300000000182000031323334"
                              "3536373800000000000000000000000030000000");
    return loginWanted("NTLM " + challenge.toBase64());
}

QByteArray authorityOf(const QUrl &url)
{
    return url.host().toLatin1() + ':' + QByteArray::number(url.port());
}

} // namespace

// The way through a proxy: asked once, bounded like an answer, and told nothing that is Snyk's.
class TestQtNetworkHttpProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_http = trustingTransport(); }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void logsInOnce_data();
    void logsInOnce();
    void goesThrough_data();
    void goesThrough();
    void keepsTheWayForReads();
    void asksAnewWhatWasClosed();
    void trustsTheServerAndNotTheProxy_data();
    void trustsTheServerAndNotTheProxy();
    void tellsRefusals_data();
    void tellsRefusals();
    void tellsMissingProxies();
    void boundsWhatHasNoEnd_data();
    void boundsWhatHasNoEnd();
    void endsWhatLasts_data();
    void endsWhatLasts();
    void stopsAtOnce();

private:
    std::unique_ptr<QtNetworkHttp> m_http;
};

void TestQtNetworkHttpProxy::logsInOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Then>("then");
    for (const char *challenge : {"Basic realm=\"x\"", "NTLM", "Negotiate", "Steps of NTLM",
             "Digest realm=\"x\", nonce=\"1\", stale=true, qop=\"auth\""}) {
        for (const char *user : {"", "admin", "COMPANY\\admin"}) {
            QTest::addRow("%.9s for '%s'", challenge, user)
                << QByteArray(challenge) << QString::fromLatin1(user) << Then::KeepOpen;
            QTest::addRow("%.9s for '%s', closed", challenge, user)
                << QByteArray(challenge) << QString::fromLatin1(user) << Then::Close;
        }
    }
}

void TestQtNetworkHttpProxy::logsInOnce()
{
    QFETCH(const QByteArray, challenge);
    QFETCH(const QString, user);
    QFETCH(const Then, then);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &request) {
        return challenge == "Steps of NTLM" ? ntlmDance(request) : loginWanted(challenge, then);
    });
    useProxy(proxy, user);
    for (const Method method : {Method::Get, Method::Post}) {
        const qsizetype before = proxy.requests().size();
        HttpRequest request = requestFor(nowhere(), method);
        // So long that a busy computer is not taken for somebody who waits.
        request.longest = 15s;
        QElapsedTimer elapsed;
        elapsed.start();

        const HttpResult result = settled(m_http->send(request, {}));

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ProxyLoginRequired);
        QVERIFY(!result.error().requestMayHaveBeenSent);
        QVERIFY2(elapsed.elapsed() < 10'000, qPrintable(QString::number(elapsed.elapsed())));
        // Nor does anything come when nobody waits any more.
        QTest::qWait(20);
        QCOMPARE(proxy.requests().size(), before + 1);
        const LoopbackRequest seen = proxy.requests().last();
        QCOMPARE(seen.method, QByteArray("CONNECT"));
        QCOMPARE(seen.target, QByteArray("api.example.test:443"));
        QVERIFY(seen.header("authorization").isEmpty());
        const QByteArray pair = (user + QLatin1Char(':') + user).toUtf8();
        // A login that was refused is not sent again: accounts get locked.
        const bool isSent = !user.isEmpty() && method == Method::Get;
        QCOMPARE(seen.header("proxy-authorization"), isSent ? "Basic " + pair.toBase64() : QByteArray());
    }
    QCOMPARE(proxy.connectionCount(), 2);
}

void TestQtNetworkHttpProxy::goesThrough_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("consent");
    const QString none;
    const QString admin(QStringLiteral("admin"));
    QTest::newRow("GET") << none << Method::Get << established;
    QTest::newRow("POST") << none << Method::Post << established;
    QTest::newRow("GET with a login") << admin << Method::Get << established;
    QTest::newRow("POST with a login") << admin << Method::Post << established;
    QTest::newRow("old") << none << Method::Post << QByteArray("HTTP/1.0 200 OK\r\n\r\n");
    // A length says nothing here: no body follows (RFC 9110, 9.3.6).
    QTest::newRow("length") << none << Method::Post
                            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    QTest::newRow("no length") << none << Method::Post
                               << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void TestQtNetworkHttpProxy::goesThrough()
{
    QFETCH(const QString, user);
    QFETCH(const Method, method);
    QFETCH(const QByteArray, consent);
    LoopbackServer server(Security::WrongHost);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, "{\"a\":1}"); });
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &request) {
        const bool isWelcome = user.isEmpty() || !request.header("proxy-authorization").isEmpty();
        return isWelcome ? LoopbackAnswer{consent, Then::Tunnel} : loginWanted("Basic realm=\"x\"");
    });
    useProxy(proxy, user);
    const HttpRequest request = requestFor(beyondTheProxy(server), method);

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY2(result.has_value(), result.has_value() ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, QByteArray("{\"a\":1}"));
    QCOMPARE(proxy.requests().size(), 1);
    const LoopbackRequest asked = proxy.requests().first();
    QCOMPARE(asked.target, authorityOf(request.url));
    QCOMPARE(asked.header("host"), authorityOf(request.url));
    QCOMPARE(asked.header("proxy-authorization").isEmpty(), user.isEmpty());
    for (const auto &[name, value] : asked.headers)
        QVERIFY(!value.contains(tokenText));
    QVERIFY(asked.body.isEmpty());
    // What is the proxy's stays with the proxy.
    QCOMPARE(server.requests().size(), 1);
    const LoopbackRequest seen = server.requests().first();
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("authorization"), "token " + tokenText);
    QVERIFY(seen.header("proxy-authorization").isEmpty());
}

void TestQtNetworkHttpProxy::keepsTheWayForReads()
{
    LoopbackServer server(Security::WrongHost);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer{established, Then::Tunnel}; });
    useProxy(proxy);
    for (int i = 0; i < 3; ++i)
        QVERIFY(settled(m_http->send(requestFor(beyondTheProxy(server)), {})).has_value());
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(settled(m_http->send(requestFor(beyondTheProxy(server), Method::Post), {})).has_value());
    QCOMPARE(proxy.requests().size(), 2);
    // Another proxy is another way.
    LoopbackServer second(Security::PlainHttp);
    second.setHandler([](const LoopbackRequest &) { return LoopbackAnswer{established, Then::Tunnel}; });
    useProxy(second);
    QVERIFY(settled(m_http->send(requestFor(beyondTheProxy(server)), {})).has_value());
    QCOMPARE(second.requests().size(), 1);
    QCOMPARE(server.requests().size(), 5);
}

void TestQtNetworkHttpProxy::asksAnewWhatWasClosed()
{
    LoopbackServer server(Security::WrongHost);
    int asked = 0;
    server.setHandler([&](const LoopbackRequest &) {
        return ++asked == 2 ? LoopbackAnswer::closed() : LoopbackAnswer::of(200, "{}");
    });
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer{established, Then::Tunnel}; });
    useProxy(proxy);
    QVERIFY(settled(m_http->send(requestFor(beyondTheProxy(server)), {})).has_value());
    const HttpResult result = settled(m_http->send(requestFor(beyondTheProxy(server)), {}));
    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("{}"));
    QCOMPARE(proxy.requests().size(), 2);
    QCOMPARE(server.requests().size(), 3);
}

void TestQtNetworkHttpProxy::trustsTheServerAndNotTheProxy_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QString>("host");
    QTest::addColumn<CertificateFault>("fault");
    QTest::newRow("other host") << Security::Trusted << QStringLiteral("api.example.test")
                                << CertificateFault::OtherHost;
    // The certificate names the host of the proxy.
    QTest::newRow("the proxy's") << Security::Trusted << QStringLiteral("other.example")
                                 << CertificateFault::OtherHost;
    QTest::newRow("self-signed") << Security::SelfSigned << QStringLiteral("other.example")
                                 << CertificateFault::UnknownIssuer;
}

void TestQtNetworkHttpProxy::trustsTheServerAndNotTheProxy()
{
    QFETCH(const Security, security);
    QFETCH(const QString, host);
    QFETCH(const CertificateFault, fault);
    LoopbackServer server(security);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer{established, Then::Tunnel}; });
    useProxy(proxy);
    const HttpResult result
        = settled(m_http->send(requestFor(beyondTheProxy(server, host), Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QVERIFY(result.error().certificate.has_value());
    QCOMPARE(result.error().certificate->host, host);
    QCOMPARE(result.error().certificate->fault, fault);
    QVERIFY(server.requests().isEmpty());
}

void TestQtNetworkHttpProxy::tellsRefusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Then>("then");
    for (const int status : {300, 302, 400, 401, 403, 404, 405, 500, 502, 503, 504}) {
        const LoopbackAnswer answer
            = LoopbackAnswer::of(status, "<p>No.</p>", "text/html", {{"Location", "http://127.0.0.1:9/"}});
        QTest::addRow("%d", status) << answer.bytes << Then::KeepOpen;
        QTest::addRow("%d, closed", status) << answer.bytes << Then::Close;
    }
    QTest::newRow("nothing") << QByteArray() << Then::Close;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nX") << Then::Close;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-x\r\n") << Then::KeepOpen;
    QTest::newRow("switching protocols") << QByteArray("HTTP/1.1 101 x\r\n\r\n") << Then::KeepOpen;
    // An answer to what was not asked yet.
    QTest::newRow("more than asked for")
        << established + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}" << Then::KeepOpen;
    QTest::newRow("one byte more") << established + "x" << Then::KeepOpen;
}

void TestQtNetworkHttpProxy::tellsRefusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Then, then);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &) { return LoopbackAnswer{bytes, then}; });
    useProxy(proxy, QStringLiteral("admin"));
    const HttpResult result = settled(m_http->send(requestFor(nowhere(), Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(proxy.requests().size(), 1);
}

void TestQtNetworkHttpProxy::tellsMissingProxies()
{
    {
        LoopbackServer proxy(Security::PlainHttp);
        useProxy(proxy);
    }
    const HttpResult result = settled(m_http->send(requestFor(nowhere(), Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(!result.error().requestMayHaveBeenSent);
}

void TestQtNetworkHttpProxy::boundsWhatHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<HttpFailure>("failure");
    const QByteArray xs(64 * 1024, 'x');
    const auto row = [](const char *name, const QByteArray &first, const QByteArray &more,
                         HttpFailure failure = HttpFailure::ProxyFailed) {
        QTest::newRow(name) << first << more << failure;
    };
    row("status line", "HTTP/1.1 200 ", xs);
    row("one header", "HTTP/1.1 200 OK\r\nX: ", xs);
    row("large headers", "HTTP/1.1 200 OK\r\n", "X: " + xs + "\r\n");
    row("many headers", "HTTP/1.1 200 OK\r\n", QByteArray("X-A: b\r\n").repeated(512));
    row("headers of a refusal", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nX: ", xs);
    row("interim answers", "", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(160));
    row("blank lines", "", QByteArray("\r\n").repeated(2048));
    row("body of a refusal", "HTTP/1.1 403 No\r\n\r\n", xs);
    row("body of a login",
        "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 99999999999\r\n\r\n", xs,
        HttpFailure::ProxyLoginRequired);
    row("after consent", established + xs, xs);
}

void TestQtNetworkHttpProxy::boundsWhatHasNoEnd()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, more);
    QFETCH(const HttpFailure, failure);
    LoopbackServer server(Security::WrongHost);
    LoopbackServer proxy(Security::PlainHttp);
    const QByteArray goodWay = authorityOf(beyondTheProxy(server));
    proxy.setHandler([&](const LoopbackRequest &request) {
        return request.target == goodWay ? LoopbackAnswer{established, Then::Tunnel}
                                         : LoopbackAnswer{first, Then::Flood, more};
    });
    useProxy(proxy, QStringLiteral("admin"));
    // What is loaded once and stays does not count.
    QVERIFY(settled(m_http->send(requestFor(beyondTheProxy(server)), {})).has_value());
    HttpRequest request = requestFor(nowhere());
    request.longest = 3s;
    const PeakMemory memory;

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, failure);
    QVERIFY2(memory.growth() < 8 * megabyte,
        qPrintable(QString::number(memory.growth() / megabyte) + QLatin1String(" MB")));
    const HttpResult next = settled(m_http->send(requestFor(beyondTheProxy(server), Method::Post), {}));
    QVERIFY(next.has_value());
}

void TestQtNetworkHttpProxy::endsWhatLasts_data()
{
    // Before it has opened the way, it is the proxy that is silent.
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::addColumn<HttpFailure>("failure");
    const auto byProxy = HttpFailure::ProxyFailed;
    QTest::newRow("silence") << LoopbackAnswer::silence() << byProxy;
    QTest::newRow("half a head") << LoopbackAnswer{"HTTP/1.1 200 OK\r\n", Then::Silence} << byProxy;
    QTest::newRow("drips") << LoopbackAnswer{"HTTP/1.1 200 OK\r\nX: ", Then::Trickle, "x"} << byProxy;
    QTest::newRow("silence after consent")
        << LoopbackAnswer{established, Then::Silence} << HttpFailure::Timeout;
}

void TestQtNetworkHttpProxy::endsWhatLasts()
{
    QFETCH(const LoopbackAnswer, answer);
    QFETCH(const HttpFailure, failure);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([&](const LoopbackRequest &) { return answer; });
    useProxy(proxy);
    HttpRequest request = requestFor(nowhere(), Method::Post);
    request.timeout = 400ms;
    request.longest = 900ms;
    QElapsedTimer elapsed;
    elapsed.start();
    const HttpResult result = settled(m_http->send(request, {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, failure);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QVERIFY2(
        elapsed.elapsed() >= 350 && elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
    QCOMPARE(proxy.requests().size(), 1);
}

void TestQtNetworkHttpProxy::stopsAtOnce()
{
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    useProxy(proxy);
    std::stop_source stop;
    const auto future = m_http->send(requestFor(nowhere(), Method::Post), stop.get_token());
    QTRY_COMPARE(proxy.requests().size(), 1);
    stop.request_stop();
    const HttpResult result = settled(future);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::Cancelled);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QTRY_COMPARE(proxy.openConnectionCount(), 0);
}

BTA_TEST(TestQtNetworkHttpProxy)
#include "tst_qtnetworkhttp_proxy.moc"
