// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "companynetwork.h"
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
using Security = LoopbackServer::Security;

// What goes wrong in a company's network only after everything went right for a while.
class TestCompanyFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesALoginAgainByOne();
    void namesATunnelWithoutTls();
    void namesTheAuthorityThatHasExpired();
    void passesOverADeadProxyOfTheSystem();
};

/// The password was changed while the program ran: the account would be locked by twenty old ones.
void TestCompanyFaults::provesALoginAgainByOne()
{
    Company company(Security::WrongHost, std::chrono::milliseconds(20));
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor(basicLogin));
    company.useProxy(proxy);
    company.logIn();
    // Leaves a connection that the proxy let through.
    QVERIFY(company.ask(company.request()).has_value());
    proxy.setHandler(proxyFor("Basic cmlnaHQ="));
    const qsizetype before = proxy.requests().size();
    QTest::qWait(50);
    QList<QFuture<HttpResult>> asked;
    for (int i = 0; i < 20; ++i)
        asked.append(company.http->send(company.request(), {}));
    for (const QFuture<HttpResult> &one : std::as_const(asked))
        (void)settled(one);
    int sent = 0;
    for (qsizetype i = before; i < proxy.requests().size(); ++i)
        sent += proxy.requests().at(i).header("proxy-authorization").isEmpty() ? 0 : 1;
    QCOMPARE(sent, 1);
    QCOMPARE(
        company.policy.loginState(company.policy.proxy().address.toString()), network::LoginState::Refused);
}

void TestCompanyFaults::namesATunnelWithoutTls()
{
    // Whatever comes, it says what a web server without TLS says.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    for (const bool isProxied : {true, false}) {
        Company company;
        LoopbackServer proxy(Security::PlainHttp);
        proxy.setHandler(proxyFor({}));
        if (isProxied)
            company.useProxy(proxy);
        HttpRequest request = company.request(Method::Post);
        request.url.setPort(plain.serverPort());
        if (!isProxied)
            request.url.setHost(QStringLiteral("127.0.0.1"));
        const HttpResult result = company.ask(request);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::NotTls);
        QVERIFY(!result.error().certificate.has_value());
        QVERIFY(!result.error().requestMayHaveBeenSent);
        QCOMPARE(request.trace->stage, ConnectionTrace::Stage::Encrypting);
        QCOMPARE(request.trace->tunnelStatus, isProxied ? 200 : 0);
    }
}

/// The certificate of the server is in order; that of the company, which vouches for it, is not.
void TestCompanyFaults::namesTheAuthorityThatHasExpired()
{
    Company company(Security::Outlived);
    company.policy.setAuthorities(network::fromPem(LoopbackServer::endedAuthorityPem()));
    HttpRequest request = company.request(Method::Post);
    request.url.setHost(QStringLiteral("127.0.0.1"));
    const HttpResult result = company.ask(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
    const CertificateProblem &problem = *result.error().certificate;
    QCOMPARE(problem.fault, CertificateFault::Expired);
    QVERIFY(problem.isOfAuthority);
    QCOMPARE(problem.subject, QStringLiteral("Contoso Old Inspection"));
    QCOMPARE(problem.expiresUtc.date().year(), 2011);
    // Among the steps it stands where what is wrong stands.
    const ConnectionTrace &trace = *request.trace;
    QCOMPARE(trace.chain.size(), 2);
    QCOMPARE(trace.chain.constFirst().facts.subject, QStringLiteral("Outlived"));
    QVERIFY(trace.chain.constFirst().faults.isEmpty());
    QCOMPARE(trace.chain.constLast().facts.subject, QStringLiteral("Contoso Old Inspection"));
    QVERIFY(!trace.chain.constLast().faults.isEmpty());
    // Nobody is said to have expired whom nobody knows.
    company.policy.setAuthorities(network::fromPem(LoopbackServer::authorityPem()));
    const HttpResult unknown = company.ask(request);
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().certificate->fault, CertificateFault::UnknownIssuer);
    QVERIFY(!unknown.error().certificate->isOfAuthority);
}

/// As a script that the system evaluates names them.
void TestCompanyFaults::passesOverADeadProxyOfTheSystem()
{
    class Named final : public QNetworkProxyFactory
    {
    public:
        explicit Named(QList<QNetworkProxy> proxies)
            : m_proxies(std::move(proxies))
        { }
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

    private:
        QList<QNetworkProxy> m_proxies;
    };
    const QString here = QStringLiteral("127.0.0.1");
    QTcpServer dead;
    QVERIFY(dead.listen(QHostAddress::LocalHost));
    const quint16 deadPort = dead.serverPort();
    dead.close();
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler(proxyFor({}));
    const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    QNetworkProxyFactory::setApplicationProxyFactory(
        new Named({QNetworkProxy(QNetworkProxy::Socks5Proxy, here, deadPort),
            QNetworkProxy(QNetworkProxy::HttpProxy, here, deadPort),
            QNetworkProxy(QNetworkProxy::HttpProxy, here, static_cast<quint16>(proxy.url().port())),
            QNetworkProxy(QNetworkProxy::NoProxy)}));
    Company company;
    for (int i = 1; i <= 2; ++i) {
        const HttpResult result = company.ask(company.request(Method::Post));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(proxy.requests().size(), i);
    }
}

BTA_TEST(TestCompanyFaults)
#include "tst_companyfaults.moc"
