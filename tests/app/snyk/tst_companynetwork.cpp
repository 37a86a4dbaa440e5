// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "companynetwork.h"

#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "snyk/connectiontrace.h"
#include "support/socksproxy.h"
#include "support/testroom.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using network::NetworkPolicy;
using network::ProxyKind;
using network::ProxyMode;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

// Real proxies, a real TLS inspection and an IPv6 network on this machine, on the way that every request
// takes.
class TestCompanyNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughAnHttpProxy();
    void logsInByBasic();
    void triesAWrongLoginOnce();
    void triesAWrongLoginOnceAmongMany();
    void triesAWrongLoginOfTheSystemOnce();
    void doesNotLogInByNtlm();
    void goesThroughSocks();
    void logsInToSocks();
    void triesAWrongLoginToSocksOnce();
    void hearsWhatSocksSays_data();
    void hearsWhatSocksSays();
    void refusesAnInspectedConnection();
    void acceptsAnAuthorityThatWasAdded();
    void refusesItAgainAfterRemoval();
    void asksWithoutAProxyWhereThatIsWanted();
    void sendsNothingThroughAProxyThatCannotBe();
    void tellsHowFarItCameByAProxy_data();
    void tellsHowFarItCameByAProxy();
    void reachesIPv6Only();
};

void TestCompanyNetwork::goesThroughAnHttpProxy()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor({}));
    company.useProxy(proxy);
    const HttpRequest request = company.request();
    const HttpResult result = company.ask(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
    const ConnectionTrace &trace = *request.trace;
    QCOMPARE(trace.stage, ConnectionTrace::Stage::Answered);
    QCOMPARE(trace.proxy, company.policy.proxy().address.toString());
    QCOMPARE(trace.tunnelStatus, 200);
    QVERIFY(trace.isTrusted);
    QVERIFY(trace.protocol.startsWith(QLatin1String("TLS")));
    QCOMPARE(trace.chain.constFirst().facts.subject, QStringLiteral("Somebody else"));
}

void TestCompanyNetwork::logsInByBasic()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor(basicLogin));
    company.useProxy(proxy);
    // Without the login: told, and asked for once.
    QSignalSpy wanted(&company.policy, &NetworkPolicy::loginWanted);
    for (int i = 0; i < 2; ++i) {
        const HttpResult refused = company.ask(company.request(Method::Post));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().failure, HttpFailure::ProxyLoginRequired);
        QVERIFY(!refused.error().requestMayHaveBeenSent);
        QVERIFY(refused.error().proxy.has_value());
        QVERIFY(!refused.error().proxy->wasLoginSent);
        QCOMPARE(refused.error().proxy->offers, QStringList{QStringLiteral("Basic")});
    }
    QCOMPARE(wanted.size(), 1);
    company.logIn();
    QVERIFY(company.ask(company.request(Method::Post)).has_value());
    QCOMPARE(
        company.policy.loginState(company.policy.proxy().address.toString()), network::LoginState::Proven);
    // The server never sees it.
    QVERIFY(company.server.requests().constLast().header("proxy-authorization").isEmpty());
}

void TestCompanyNetwork::triesAWrongLoginOnce()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor("Basic cmlnaHQ="));
    company.useProxy(proxy);
    company.logIn();
    const HttpResult first = company.ask(company.request());
    QVERIFY(!first.has_value());
    QVERIFY(first.error().proxy.has_value());
    QVERIFY(first.error().proxy->wasLoginSent);
    for (int i = 0; i < 3; ++i) {
        const HttpResult later = company.ask(company.request());
        QVERIFY(!later.has_value());
        // It is not sent again, and not called missing either.
        QVERIFY(later.error().proxy->wasLoginSent);
    }
    int sent = 0;
    for (const LoopbackRequest &request : proxy.requests())
        sent += request.header("proxy-authorization").isEmpty() ? 0 : 1;
    QCOMPARE(sent, 1);
    QCOMPARE(proxy.requests().size(), 4);
}

void TestCompanyNetwork::triesAWrongLoginOnceAmongMany()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor("Basic cmlnaHQ="));
    company.useProxy(proxy);
    company.logIn();
    QList<QFuture<HttpResult>> asked;
    constexpr int many = 20;
    for (int i = 0; i < many; ++i)
        asked.append(company.http->send(company.request(), {}));
    for (const QFuture<HttpResult> &one : std::as_const(asked))
        QVERIFY(!settled(one).has_value());
    int sent = 0;
    for (const LoopbackRequest &request : proxy.requests())
        sent += request.header("proxy-authorization").isEmpty() ? 0 : 1;
    QCOMPARE(sent, 1);
}

/// As from http_proxy=http://ada:old@proxy: accounts are locked by that one, too.
void TestCompanyNetwork::triesAWrongLoginOfTheSystemOnce()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor("Basic cmlnaHQ="));
    const auto port = static_cast<quint16>(proxy.url().port());
    const auto useSystemLogin = [port](const char *password) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
            QStringLiteral("127.0.0.1"), port, QStringLiteral("ada"), QString::fromLatin1(password)));
    };
    const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    useSystemLogin("old");
    QSignalSpy wanted(&company.policy, &NetworkPolicy::loginWanted);
    QList<QFuture<HttpResult>> asked;
    for (int i = 0; i < 20; ++i)
        asked.append(company.http->send(company.request(), {}));
    int toldOfIt = 0;
    for (const QFuture<HttpResult> &one : std::as_const(asked)) {
        const HttpResult result = settled(one);
        QVERIFY(!result.has_value());
        toldOfIt += result.error().proxy->wasLoginSent ? 1 : 0;
    }
    QVERIFY(!company.ask(company.request()).has_value());
    const auto sent = [&proxy] {
        int times = 0;
        for (const LoopbackRequest &request : proxy.requests())
            times += request.header("proxy-authorization").isEmpty() ? 0 : 1;
        return times;
    };
    QCOMPARE(sent(), 1);
    QCOMPARE(toldOfIt, 1);
    // Now it is asked for, as where the system has none.
    QCOMPARE(wanted.size(), 1);
    company.policy.setLogin(QStringLiteral("http://127.0.0.1:%1").arg(port),
        {QStringLiteral("right"), Secret::take(QByteArray())});
    // Another one of the system is another one.
    useSystemLogin("new");
    QVERIFY(!company.ask(company.request()).has_value());
    QCOMPARE(sent(), 2);
}

void TestCompanyNetwork::doesNotLogInByNtlm()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return proxyLoginWanted({"Negotiate", "NTLM"}); });
    company.useProxy(proxy);
    QSignalSpy wanted(&company.policy, &NetworkPolicy::loginWanted);
    const HttpResult result = company.ask(company.request());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyLoginRequired);
    QCOMPARE(
        result.error().proxy->offers, QStringList({QStringLiteral("Negotiate"), QStringLiteral("NTLM")}));
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(proxy.requests().size(), 1);
}

void TestCompanyNetwork::goesThroughSocks()
{
    Company company;
    const SocksProxy proxy;
    company.policy.setProxy(manual(ProxyKind::Socks5, proxy.port()));
    const HttpResult result = company.ask(company.request(Method::Post));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    // The name is looked up where the proxy is.
    QCOMPARE(proxy.hosts(), QList<QByteArray>{"other.example"});
}

void TestCompanyNetwork::logsInToSocks()
{
    Company company;
    const SocksProxy proxy("ada:s3cret pass");
    company.policy.setProxy(manual(ProxyKind::Socks5, proxy.port()));
    const HttpResult refused = company.ask(company.request());
    QVERIFY(!refused.has_value());
    QVERIFY(proxy.logins().isEmpty());
    company.logIn();
    const HttpResult result = company.ask(company.request());
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(proxy.logins(), QList<QByteArray>{"ada:s3cret pass"});
}

void TestCompanyNetwork::triesAWrongLoginToSocksOnce()
{
    Company company;
    const SocksProxy proxy("ada:another");
    company.policy.setProxy(manual(ProxyKind::Socks5, proxy.port()));
    company.logIn();
    for (int i = 0; i < 3; ++i) {
        const HttpResult result = company.ask(company.request());
        QVERIFY(!result.has_value());
    }
    QCOMPARE(proxy.logins().size(), 1);
    QCOMPARE(
        company.policy.loginState(company.policy.proxy().address.toString()), network::LoginState::Refused);
}

void TestCompanyNetwork::hearsWhatSocksSays_data()
{
    QTest::addColumn<char>("reply");
    // RFC 1928, 6.
    QTest::newRow("general failure") << char(1);
    QTest::newRow("not allowed by its rules") << char(2);
    QTest::newRow("host not reached") << char(4);
    QTest::newRow("refused") << char(5);
}

/// That the proxy said no is no reason to look for it: it is there.
void TestCompanyNetwork::hearsWhatSocksSays()
{
    QFETCH(const char, reply);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy, reply] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, reply, isGreeted = false]() mutable {
            socket->readAll();
            socket->write(std::exchange(isGreeted, true)
                    ? QByteArray("\x05").append(reply) + QByteArray::fromHex("0001000000000000")
                    : QByteArray::fromHex("0500"));
        });
    });
    Company company;
    company.policy.setProxy(manual(ProxyKind::Socks5, proxy.serverPort()));
    const HttpResult said = company.ask(company.request(Method::Post));
    QVERIFY(!said.has_value());
    QCOMPARE(said.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(said.error().way && said.error().way->isReached);
    QVERIFY(!said.error().requestMayHaveBeenSent);
    // Gone, it is not there.
    proxy.close();
    const HttpResult gone = company.ask(company.request(Method::Post));
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(gone.error().way && !gone.error().way->isReached);
}

void TestCompanyNetwork::refusesAnInspectedConnection()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &request) {
        return request.method == "CONNECT" ? LoopbackAnswer{tunnelUp, Then::Inspect}
                                           : LoopbackAnswer::of(200, "{}");
    });
    company.useProxy(proxy);
    const HttpRequest request = company.request(Method::Post);
    const HttpResult result = company.ask(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
    QCOMPARE(result.error().certificate->fault, CertificateFault::UnknownIssuer);
    QCOMPARE(result.error().certificate->issuer, QStringLiteral("Contoso Web Inspection"));
    QVERIFY(!result.error().requestMayHaveBeenSent);
    // What was presented is known from the handshake that failed.
    const ConnectionTrace &trace = *request.trace;
    QCOMPARE(trace.stage, ConnectionTrace::Stage::Encrypting);
    QVERIFY(!trace.isTrusted);
    QVERIFY(!trace.chain.isEmpty());
    QCOMPARE(trace.chain.constFirst().facts.issuer, QStringLiteral("Contoso Web Inspection"));
    QVERIFY(!trace.chain.constFirst().faults.isEmpty());
    // Nobody got the token.
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(company.server.requests().isEmpty());
}

void TestCompanyNetwork::acceptsAnAuthorityThatWasAdded()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &request) {
        return request.method == "CONNECT" ? LoopbackAnswer{tunnelUp, Then::Inspect}
                                           : LoopbackAnswer::of(200, "{}");
    });
    company.useProxy(proxy);
    QVERIFY(!company.ask(company.request()).has_value());
    company.policy.setAuthorities(network::fromPem(LoopbackServer::inspectionAuthorityPem()));
    const HttpRequest request = company.request();
    const HttpResult result = company.ask(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QVERIFY(request.trace->isTrusted);
    QVERIFY(request.trace->isTrustedByAddition);
}

void TestCompanyNetwork::refusesItAgainAfterRemoval()
{
    Company company(Security::Inspected);
    company.policy.setAuthorities(network::fromPem(LoopbackServer::inspectionAuthorityPem()));
    const HttpRequest request = requestFor(company.server.url());
    QVERIFY(company.ask(request).has_value());
    QVERIFY(company.ask(request).has_value());
    company.policy.setAuthorities({});
    // Not over the connection that is still there, either.
    const HttpResult result = company.ask(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
}

void TestCompanyNetwork::asksWithoutAProxyWhereThatIsWanted()
{
    Company company(Security::Trusted);
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor({}));
    company.useProxy(proxy);
    QVERIFY(company.ask(requestFor(company.server.url())).has_value());
    QCOMPARE(proxy.requests().size(), 1);
    network::ProxySetting setting = company.policy.proxy();
    setting.exceptions = {QStringLiteral("127.0.0.1")};
    company.policy.setProxy(setting);
    QVERIFY(company.ask(requestFor(company.server.url())).has_value());
    QCOMPARE(proxy.requests().size(), 1);
}

void TestCompanyNetwork::sendsNothingThroughAProxyThatCannotBe()
{
    Company company(Security::Trusted);
    company.policy.setProxy({ProxyMode::Manual, {ProxyKind::Http, QString(), 0}, {}});
    const HttpResult result = company.ask(requestFor(company.server.url(), Method::Post));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QVERIFY(result.error().way && result.error().way->proxy.isEmpty());
    QCOMPARE(company.server.connectionCount(), 0);
}

void TestCompanyNetwork::tellsHowFarItCameByAProxy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Then>("then");
    QTest::addColumn<bool>("isReached");
    QTest::addColumn<int>("status");
    QTest::newRow("gone") << QByteArray() << Then::Close << false << 0;
    QTest::newRow("silent") << QByteArray() << Then::Silence << true << 0;
    QTest::newRow("hangs up") << QByteArray() << Then::Close << true << 0;
    QTest::newRow("no proxy") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Then::Close << true << 0;
    QTest::newRow("forbids") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n") << Then::Close
                             << true << 403;
    QTest::newRow("cannot itself") << QByteArray("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n")
                                   << Then::Close << true << 502;
}

void TestCompanyNetwork::tellsHowFarItCameByAProxy()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Then, then);
    QFETCH(const bool, isReached);
    QFETCH(const int, status);
    Company company;
    auto proxy = std::make_unique<LoopbackServer>(Security::PlainHttp);
    proxy->setHandler([&](const LoopbackRequest &) { return LoopbackAnswer{answer, then}; });
    company.useProxy(*proxy);
    const QString name = company.policy.proxy().address.toString();
    if (!isReached)
        proxy.reset();
    HttpRequest request = company.request(Method::Post);
    request.timeout = std::chrono::milliseconds(300);
    const HttpResult result = company.ask(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QVERIFY(result.error().way.has_value());
    QCOMPARE(result.error().way->proxy, name);
    QCOMPARE(result.error().way->isReached, isReached);
    QCOMPARE(result.error().way->status, status);
    QCOMPARE(company.server.connectionCount(), 0);
}

void TestCompanyNetwork::reachesIPv6Only()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("This machine has no IPv6.");
    LoopbackServer server(Security::Inspected, LoopbackServer::Family::IPv6);
    server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, "{}"); });
    NetworkPolicy policy;
    policy.setAuthorities(network::fromPem(LoopbackServer::inspectionAuthorityPem()));
    QtNetworkHttp::Options options;
    options.policy = &policy;
    QtNetworkHttp http(options);
    HttpRequest request = requestFor(server.url());
    request.trace = std::make_shared<ConnectionTrace>();
    const HttpResult byNumber = settled(http.send(request, {}));
    QVERIFY2(byNumber.has_value(), byNumber ? "" : qPrintable(byNumber.error().detail));
    QVERIFY2(request.trace->peer.startsWith(QLatin1String("[::1]:")), qPrintable(request.trace->peer));
}

BTA_TEST(TestCompanyNetwork)
#include "tst_companynetwork.moc"
