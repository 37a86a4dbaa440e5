// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "companynetwork.h"

#include "network/networkpolicy.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using network::ProxyKind;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

// One request finds out whether a login is right, and the others wait for it: never for long, never without
// an end, and never one after the other.
class TestProxyWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhileItWaits();
    void failsTogetherBehindASilentProxy_data();
    void failsTogetherBehindASilentProxy();
    void waitsForNobodyLongerThanARequestMay();
    void goesOnWhenWhoTriesIsTakenBack();
    void tellsASilentSocksProxyForWhatItIs();
};

void TestProxyWaiting::stopsWhileItWaits()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    company.useProxy(proxy);
    company.logIn();
    // The first finds out about the login, and the second waits for it.
    std::stop_source first;
    std::stop_source second;
    const QFuture<HttpResult> trying = company.http->send(company.request(), first.get_token());
    const QFuture<HttpResult> waiting = company.http->send(company.request(), second.get_token());
    second.request_stop();
    const HttpResult stopped = settled(waiting);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().failure, HttpFailure::Cancelled);
    first.request_stop();
    QVERIFY(!settled(trying).has_value());
    // Nobody has said anything about the login.
    QCOMPARE(
        company.policy.loginState(company.policy.proxy().address.toString()), network::LoginState::Unproven);
}

void TestProxyWaiting::failsTogetherBehindASilentProxy_data()
{
    QTest::addColumn<bool>("isOfSystem");
    QTest::newRow("a login that was entered") << false;
    QTest::newRow("the system's own") << true;
}

void TestProxyWaiting::failsTogetherBehindASilentProxy()
{
    QFETCH(const bool, isOfSystem);
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    const auto putBack = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    if (isOfSystem) {
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                static_cast<quint16>(proxy.url().port()), QStringLiteral("ada"), QStringLiteral("s3cret")));
    } else {
        company.useProxy(proxy);
        company.logIn();
    }
    constexpr std::chrono::milliseconds patience{800};
    constexpr int many = 6;
    // Loading the authorities of the system takes its time.
    (void)company.policy.tls();
    QElapsedTimer elapsed;
    elapsed.start();
    QList<QFuture<HttpResult>> all;
    for (int i = 0; i < many; ++i) {
        HttpRequest request = company.request(i % 2 == 0 ? Method::Get : Method::Post);
        request.timeout = patience;
        all.append(company.http->send(request, {}));
    }
    for (const QFuture<HttpResult> &one : std::as_const(all)) {
        const HttpResult result = settled(one);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
        QVERIFY(!result.error().requestMayHaveBeenSent);
        // Which proxy, and how far it came, is told of those that waited, too.
        QVERIFY(result.error().way.has_value());
        QVERIFY(result.error().way->proxy.endsWith(QString::number(proxy.url().port())));
        QVERIFY(result.error().way->isReached);
    }
    // One after the other, it would be six times as long.
    QVERIFY2(elapsed.elapsed() < patience.count() * 3, qPrintable(QString::number(elapsed.elapsed())));
    // The login went to it once.
    QCOMPARE(proxy.requests().size(), 1);
    // Whoever comes later tries it anew.
    HttpRequest later = company.request();
    later.timeout = std::chrono::milliseconds(200);
    QVERIFY(!company.ask(later).has_value());
    QCOMPARE(proxy.requests().size(), 2);
}

void TestProxyWaiting::waitsForNobodyLongerThanARequestMay()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    proxy.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::silence(); });
    company.useProxy(proxy);
    company.logIn();
    std::stop_source first;
    const QFuture<HttpResult> trying = company.http->send(company.request(), first.get_token());
    HttpRequest brief = company.request();
    brief.longest = std::chrono::milliseconds(300);
    const HttpResult waited = company.ask(brief);
    QVERIFY(!waited.has_value());
    QCOMPARE(waited.error().failure, HttpFailure::ProxyFailed);
    QCOMPARE(waited.error().way.value_or(ProxyUse()).proxy, company.policy.proxy().address.toString());
    QVERIFY(!trying.isFinished());
    first.request_stop();
    QCOMPARE(settled(trying).error().failure, HttpFailure::Cancelled);
}

void TestProxyWaiting::goesOnWhenWhoTriesIsTakenBack()
{
    Company company;
    LoopbackServer proxy(Security::PlainHttp);
    int asked = 0;
    proxy.setHandler([&asked](const LoopbackRequest &) {
        return ++asked == 1 ? LoopbackAnswer::silence() : LoopbackAnswer{tunnelUp, Then::Tunnel};
    });
    company.useProxy(proxy);
    company.logIn();
    std::stop_source first;
    const QFuture<HttpResult> trying = company.http->send(company.request(), first.get_token());
    QList<QFuture<HttpResult>> waiting;
    for (int i = 0; i < 3; ++i)
        waiting.append(company.http->send(company.request(), {}));
    QTRY_COMPARE(asked, 1);
    // The user has left the page that asked.
    first.request_stop();
    QCOMPARE(settled(trying).error().failure, HttpFailure::Cancelled);
    for (const QFuture<HttpResult> &one : std::as_const(waiting))
        QVERIFY(settled(one).has_value());
}

void TestProxyWaiting::tellsASilentSocksProxyForWhatItIs()
{
    Company company;
    // Accepts the connection, and says nothing.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    company.policy.setProxy(manual(ProxyKind::Socks5, silent.serverPort()));
    HttpRequest request = company.request();
    request.timeout = std::chrono::milliseconds(300);
    const HttpResult result = company.ask(request);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QCOMPARE(result.error().way.value_or(ProxyUse()).proxy, company.policy.proxy().address.toString());
    QVERIFY(!result.error().way->isReached);
    QVERIFY(!result.error().requestMayHaveBeenSent);
}

BTA_TEST(TestProxyWaiting)
#include "tst_proxywaiting.moc"
