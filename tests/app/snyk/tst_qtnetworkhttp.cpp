// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networktest.h"

#include "snyk/connectiontrace.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using namespace std::chrono_literals;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

class TestQtNetworkHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_http = trustingTransport(); }

    void deliversAnswers_data();
    void deliversAnswers();
    void deliversEveryStatus_data();
    void deliversEveryStatus();
    void sendsNothingOfItsOwn();
    void keepsConnectionsForReads();
    void takesNoAnswerOfAnother_data();
    void takesNoAnswerOfAnother();
    void refusesCertificates_data();
    void refusesCertificates();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void limitsSize_data();
    void limitsSize();
    void limitsSizeOfWhatIsAskedAnew();
    void acceptsTheLargestBody();
    void refusesUnsafeAddresses_data();
    void refusesUnsafeAddresses();
    void tellsRefusedConnections();
    void tellsMissingHosts_data();
    void tellsMissingHosts();
    void tellsWhatIsNotHttp();

private:
    std::unique_ptr<QtNetworkHttp> m_http;
};

void TestQtNetworkHttp::deliversAnswers_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("body");
    const QByteArray body = "{\"a\":1}";
    QTest::newRow("GET") << Security::PlainHttp << Method::Get << QByteArray("GET") << QByteArray();
    QTest::newRow("GET TLS") << Security::Trusted << Method::Get << QByteArray("GET") << QByteArray();
    QTest::newRow("POST") << Security::PlainHttp << Method::Post << QByteArray("POST") << body;
    QTest::newRow("POST TLS") << Security::Trusted << Method::Post << QByteArray("POST") << body;
    QTest::newRow("POST empty") << Security::Trusted << Method::Post << QByteArray("POST") << QByteArray();
    QTest::newRow("PUT TLS") << Security::Trusted << Method::Put << QByteArray("PUT") << body;
    QTest::newRow("PUT large") << Security::Trusted << Method::Put << QByteArray("PUT")
                               << QByteArray(300'000, 'x');
}

void TestQtNetworkHttp::deliversAnswers()
{
    QFETCH(Security, security);
    QFETCH(Method, method);
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    LoopbackServer server(security);
    server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer::of(200, "{\"b\":2}", "application/json", {{"Snyk-Request-Id", "abc"}});
    });
    HttpRequest request
        = requestFor(server.url(QStringLiteral("/rest/x?version=2024-10-15&a=b%2Bc")), method);
    request.body = body;
    request.headers = {{"Content-Type", "application/json"}};

    const HttpResult result = settled(m_http->send(request, {}));

    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, QByteArray("{\"b\":2}"));
    QCOMPARE(result->header("snyk-request-id"), QByteArray("abc"));
    QCOMPARE(server.requests().size(), 1);
    const LoopbackRequest &seen = server.requests().first();
    QCOMPARE(seen.method, verb);
    QCOMPARE(seen.target, QByteArray("/rest/x?version=2024-10-15&a=b%2Bc"));
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("authorization"), "token " + tokenText);
    QCOMPARE(seen.header("content-type"), QByteArray("application/json"));
}

void TestQtNetworkHttp::deliversEveryStatus_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {200, 201, 400, 401, 403, 404, 405, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestQtNetworkHttp::deliversEveryStatus()
{
    QFETCH(int, status);
    LoopbackServer server(Security::PlainHttp);
    server.setHandler([status](const LoopbackRequest &) {
        return LoopbackAnswer::of(
            status, "{\"message\":\"no\"}", "application/json", {{"WWW-Authenticate", "Basic realm=\"x\""}});
    });
    for (const Method method : {Method::Get, Method::Post}) {
        const HttpResult result = settled(m_http->send(requestFor(server.url(), method), {}));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray("{\"message\":\"no\"}"));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestQtNetworkHttp::sendsNothingOfItsOwn()
{
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer::of(200, "{}", "application/json",
            {{"Set-Cookie", "session=1"}, {"Cache-Control", "max-age=600"}, {"ETag", "\"x\""}});
    });
    HttpRequest anonymous = requestFor(server.url());
    QVERIFY(settled(m_http->send(anonymous, {})).has_value());
    anonymous.auth.reset();
    QVERIFY(settled(m_http->send(anonymous, {})).has_value());

    QCOMPARE(server.requests().size(), 2);
    const LoopbackRequest &seen = server.requests().last();
    QVERIFY(seen.header("authorization").isEmpty());
    QVERIFY(seen.header("cookie").isEmpty());
    QVERIFY(seen.header("if-none-match").isEmpty());
    QCOMPARE(seen.header("accept-encoding"), QByteArray("identity"));
    QCOMPARE(seen.header("user-agent"), QByteArray("BrokerTokenAssistant"));
}

void TestQtNetworkHttp::keepsConnectionsForReads()
{
    LoopbackServer server(Security::Trusted);
    for (int i = 0; i < 3; ++i)
        QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
    QCOMPARE(server.connectionCount(), 1);
    // What a used connection met on its way nobody knows any more.
    HttpRequest traced = requestFor(server.url());
    traced.trace = std::make_shared<ConnectionTrace>();
    QVERIFY(settled(m_http->send(traced, {})).has_value());
    QCOMPARE(server.connectionCount(), 2);
    QVERIFY(!traced.trace->peer.isEmpty());
    QVERIFY(!traced.trace->chain.isEmpty());
}

void TestQtNetworkHttp::takesNoAnswerOfAnother_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("later");
    const QByteArray unasked = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nEVIL";
    const QByteArray good = LoopbackAnswer::of(200, "{}").bytes;
    const QByteArray empty = "HTTP/1.1 204 No\r\nContent-Length: 45\r\n\r\n";
    const QByteArray unchanged = "HTTP/1.1 304 No\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const Security security : {Security::PlainHttp, Security::Trusted}) {
        const char *way = security == Security::PlainHttp ? "" : " TLS";
        QTest::addRow("with the answer%s", way) << security << good + unasked << QByteArray();
        QTest::addRow("afterwards%s", way) << security << good << unasked;
        QTest::addRow("one byte%s", way) << security << good << QByteArray("\r");
        QTest::addRow("204 with a length%s", way) << security << empty << QByteArray();
        QTest::addRow("304 with a coding%s", way) << security << unchanged << QByteArray();
    }
}

void TestQtNetworkHttp::takesNoAnswerOfAnother()
{
    QFETCH(const Security, security);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, later);
    LoopbackServer server(security);
    server.setHandler([&](const LoopbackRequest &request) {
        return request.target == "/first" ? LoopbackAnswer{first, Then::KeepOpen}
                                          : LoopbackAnswer::of(200, "mine");
    });
    QVERIFY(settled(m_http->send(requestFor(server.url(QStringLiteral("/first"))), {})).has_value());
    // It has come, and nobody has looked yet when the next request starts.
    server.interject(later);

    const HttpResult result = settled(m_http->send(requestFor(server.url()), {}));

    QVERIFY(result.has_value());
    QCOMPARE(result->body, QByteArray("mine"));
    QCOMPARE(server.connectionCount(), 2);
    QCOMPARE(server.requests().size(), 2);
}

void TestQtNetworkHttp::refusesCertificates_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("trustsAuthority");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<CertificateFault>("fault");
    const QString authority = QStringLiteral("Loopback Test Authority");
    const QString self = QStringLiteral("Self-signed");
    QTest::newRow("self-signed") << Security::SelfSigned << true << self << self
                                 << CertificateFault::UnknownIssuer;
    QTest::newRow("unknown authority") << Security::Trusted << false << QStringLiteral("Loopback")
                                       << authority << CertificateFault::UnknownIssuer;
    QTest::newRow("wrong host") << Security::WrongHost << true << QStringLiteral("Somebody else") << authority
                                << CertificateFault::OtherHost;
    QTest::newRow("expired") << Security::Expired << true << QStringLiteral("Yesterday") << authority
                             << CertificateFault::Expired;
}

void TestQtNetworkHttp::refusesCertificates()
{
    QFETCH(Security, security);
    QFETCH(bool, trustsAuthority);
    QFETCH(QString, subject);
    QFETCH(QString, issuer);
    QFETCH(CertificateFault, fault);
    QtNetworkHttp strangers(QtNetworkHttp::Options{});
    QtNetworkHttp &http = trustsAuthority ? *m_http : strangers;
    LoopbackServer server(security);
    for (const Method method : {Method::Get, Method::Post, Method::Put}) {
        const HttpResult result = settled(http.send(requestFor(server.url(), method), {}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
        QCOMPARE(result.error().requestMayHaveBeenSent, false);
        QVERIFY(result.error().certificate.has_value());
        const CertificateProblem &problem = *result.error().certificate;
        QCOMPARE(problem.host, QStringLiteral("127.0.0.1"));
        QCOMPARE(problem.subject, subject);
        QCOMPARE(problem.issuer, issuer);
        QCOMPARE(problem.fault, fault);
        QVERIFY(!problem.reasons.isEmpty());
        QCOMPARE(problem.expiresUtc.date().year(), security == Security::Expired ? 2011 : 2090);
        QCOMPARE(problem.expiresUtc.timeSpec(), Qt::UTC);
    }
    QVERIFY(server.requests().isEmpty());
}

void TestQtNetworkHttp::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Method>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << status << Method::Get;
        QTest::addRow("POST %d", status) << status << Method::Post;
        QTest::addRow("PUT %d", status) << status << Method::Put;
    }
}

void TestQtNetworkHttp::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(Method, method);
    LoopbackServer other(Security::Trusted);
    LoopbackServer server(Security::Trusted);
    const QByteArray target = other.url(QStringLiteral("/stolen")).toEncoded();
    server.setHandler([status, target](const LoopbackRequest &) {
        return LoopbackAnswer::of(status, "", "text/plain", {{"Location", target}});
    });

    const HttpResult result = settled(m_http->send(requestFor(server.url(), method), {}));

    QVERIFY(result.has_value());
    QCOMPARE(result->status, status);
    QCOMPARE(result->header("location"), target);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestQtNetworkHttp::limitsSize_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    const QByteArray chunk = "800\r\n" + QByteArray(2048, 'x') + "\r\n";
    QTest::newRow("announced") << QByteArray("Content-Length: 1000000000\r\n") << QByteArray("{");
    QTest::newRow("sent") << QByteArray("Content-Length: 2048\r\n") << QByteArray(2048, 'x');
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n") << chunk + chunk;
    QTest::newRow("until close") << QByteArray("X: y\r\n") << QByteArray(4096, 'x');
}

void TestQtNetworkHttp::limitsSize()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    LoopbackServer server(Security::Trusted);
    server.setHandler([head, body](const LoopbackRequest &) {
        return LoopbackAnswer{"HTTP/1.1 200 OK\r\n" + head + "\r\n" + body, Then::Silence};
    });
    for (const Method method : {Method::Get, Method::Post}) {
        HttpRequest request = requestFor(server.url(), method);
        request.largestBody = 1024;
        const HttpResult result = settled(m_http->send(request, {}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::TooLarge);
        QCOMPARE(result.error().requestMayHaveBeenSent, true);
    }
}

/// The second connection, for a read that the server did not want on the first, has the same limit.
void TestQtNetworkHttp::limitsSizeOfWhatIsAskedAnew()
{
    LoopbackServer server(Security::Trusted);
    server.setHandler([&server](const LoopbackRequest &) {
        switch (server.requests().size()) {
        case 1:
            return LoopbackAnswer::of(200, "{}");
        case 2:
            return LoopbackAnswer{"", Then::Close};
        default:
            return LoopbackAnswer::of(200, QByteArray(2048, 'x'));
        }
    });
    QVERIFY(settled(m_http->send(requestFor(server.url()), {})).has_value());
    HttpRequest request = requestFor(server.url());
    request.largestBody = 1024;
    const HttpResult result = settled(m_http->send(request, {}));
    QCOMPARE(server.connectionCount(), 2);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TooLarge);
}

void TestQtNetworkHttp::acceptsTheLargestBody()
{
    LoopbackServer server(Security::Trusted);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, QByteArray(1024, 'x')); });
    HttpRequest request = requestFor(server.url());
    request.largestBody = 1024;
    const HttpResult result = settled(m_http->send(request, {}));
    QVERIFY(result.has_value());
    QCOMPARE(result->body.size(), 1024);
}

void TestQtNetworkHttp::refusesUnsafeAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *address : {"http://api.snyk.io/rest", "http://127.0.0.1.example.com/",
             "ftp://localhost/x", "file:///etc/passwd", "https://user@api.snyk.io/", "https:///x", ""})
        QTest::newRow(address) << QUrl(QString::fromLatin1(address), QUrl::StrictMode);
}

void TestQtNetworkHttp::refusesUnsafeAddresses()
{
    QFETCH(QUrl, url);
    const HttpResult result = settled(m_http->send(requestFor(url, Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::UnsafeAddress);
    QCOMPARE(result.error().requestMayHaveBeenSent, false);
}

void TestQtNetworkHttp::tellsRefusedConnections()
{
    QUrl url;
    {
        const LoopbackServer gone(Security::Trusted);
        url = gone.url();
    }
    for (const Method method : {Method::Get, Method::Post}) {
        const HttpResult result = settled(m_http->send(requestFor(url, method), {}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ConnectionRefused);
        QCOMPARE(result.error().requestMayHaveBeenSent, false);
    }
}

void TestQtNetworkHttp::tellsMissingHosts_data()
{
    QTest::addColumn<bool>("hasNetwork");
    QTest::addColumn<HttpFailure>("failure");
    QTest::newRow("wrong name") << true << HttpFailure::HostNotFound;
    QTest::newRow("no network") << false << HttpFailure::Offline;
}

void TestQtNetworkHttp::tellsMissingHosts()
{
    QFETCH(bool, hasNetwork);
    QFETCH(HttpFailure, failure);
    QtNetworkHttp::Options options;
    options.hasNetwork = [hasNetwork] { return hasNetwork; };
    QtNetworkHttp http(options);
    const QUrl url(QStringLiteral("https://does-not-exist.invalid/"), QUrl::StrictMode);
    const HttpResult result = settled(http.send(requestFor(url, Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, failure);
    QCOMPARE(result.error().requestMayHaveBeenSent, false);
}

void TestQtNetworkHttp::tellsWhatIsNotHttp()
{
    LoopbackServer server(Security::PlainHttp);
    server.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer{"220 mail ready\r\n\r\n", Then::Close};
    });
    const HttpResult result = settled(m_http->send(requestFor(server.url(), Method::Post), {}));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().requestMayHaveBeenSent, true);
    QCOMPARE(server.requests().size(), 1);
}

BTA_TEST(TestQtNetworkHttp)
#include "tst_qtnetworkhttp.moc"
