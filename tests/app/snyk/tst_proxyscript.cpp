// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networktest.h"

#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "network/pachelper.h"
#include "network/proxyscript.h"
#include "snyk/connectiontrace.h"
#include "snyk/scriptfetcher.h"
#include "support/deaddrive.h"
#include "support/fixedclock.h"
#include "support/socksproxy.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;
using network::ProxyMode;
using network::ScriptFault;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

const QByteArray tunnelEstablished = "HTTP/1.1 200 Connection tunnelEstablished\r\n\r\n";

LoopbackAnswer openTunnel(const LoopbackRequest &)
{
    return {tunnelEstablished, Then::Tunnel};
}

QByteArray pacOf(const QByteArray &body)
{
    return "function FindProxyForURL(url, host) { " + body + " }";
}

/// "127.0.0.1:port" of something that listens, and of nobody.
QByteArray placeOf(const LoopbackServer &server)
{
    return "127.0.0.1:" + QByteArray::number(server.url().port());
}
QByteArray deadPlace()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("Nothing can listen.");
    return "127.0.0.1:" + QByteArray::number(server.serverPort());
}

/// A server that only a proxy knows, a proxy, and a server that has the script.
struct ScriptedCompany
{
    ScriptedCompany()
        : server(Security::WrongHost)
        , proxy(Security::PlainHttp)
        , scripts(Security::PlainHttp)
    {
        server.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(200, "{}"); });
        proxy.setHandler(openTunnel);
        policy.setAuthorities(network::fromPem(LoopbackServer::authorityPem()));
        policy.useScripts(
            std::make_unique<network::ProxyScript>(scriptReader(policy, std::chrono::milliseconds(300)),
                std::make_unique<network::PacHelper>(
                    QStringLiteral(BTA_PAC_HELPER), std::chrono::milliseconds(1000)),
                clock));
        QtNetworkHttp::Options options;
        options.policy = &policy;
        http = std::make_unique<QtNetworkHttp>(options);
        use(scripts.url(QStringLiteral("/proxy.pac")).toString());
    }

    void use(const QString &address) { policy.setProxy({ProxyMode::System, {}, {}, address}); }
    void serve(const QByteArray &script)
    {
        scripts.setHandler([script](const LoopbackRequest &) {
            return LoopbackAnswer::of(200, script, "application/x-ns-proxy-autoconfig");
        });
    }
    [[nodiscard]] HttpRequest request(
        Method method = Method::Get, const QString &host = QStringLiteral("other.example")) const
    {
        QUrl url = server.url(QStringLiteral("/rest/self?secret=1"));
        url.setHost(host);
        HttpRequest made = requestFor(url, method);
        made.trace = std::make_shared<ConnectionTrace>();
        return made;
    }
    [[nodiscard]] HttpResult ask(const HttpRequest &request)
    {
        met = request.trace;
        return settled(http->send(request, {}));
    }
    [[nodiscard]] HttpResult ask(Method method = Method::Get) { return ask(request(method)); }
    /// What the last request met.
    [[nodiscard]] network::ScriptProblem problem() const
    {
        return met->scriptProblem.value_or(
            network::ScriptProblem{ScriptFault::NoAddress, QStringLiteral("none")});
    }

    FixedClock clock;
    LoopbackServer server;
    LoopbackServer proxy;
    LoopbackServer scripts;
    network::NetworkPolicy policy;
    std::unique_ptr<QtNetworkHttp> http;
    std::shared_ptr<ConnectionTrace> met;
};

/// Of one more request, which fails.
ScriptFault faultAfter(ScriptedCompany &company)
{
    return company.ask().has_value() ? ScriptFault::AllSilent : company.problem().fault;
}

} // namespace

// A proxy script (PAC) on a real server, evaluated by the real helper, with real proxies.
class TestProxyScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughTheProxyThatItNames();
    void goesDirectlyWhereItSaysSo();
    void passesOverAProxyThatIsDead_data();
    void passesOverAProxyThatIsDead();
    void passesOverASocksProxyThatIsSilent();
    void triesAgainWhenAllWereDead();
    void goesThroughSocks();
    void sendsNothingWithoutAWay_data();
    void sendsNothingWithoutAWay();
    void readsAFile();
    void waitsForNoDriveThatIsDead();
    void readsByHttpsWithTheCompanysAuthority();
    void tellsHostsInPunycode();
    void tellsNoPathAndNoQuery();
    void fetchesItOnce();
    void fetchesItAgainAndKeepsTheOldOne();
    void leavesWhatIsNearByAlone();
    void asksForTheLoginOfItsProxy();
    void triesAWrongLoginOfItsProxyOnce();
    void needsAnEngine();
};

void TestProxyScript::goesThroughTheProxyThatItNames()
{
    ScriptedCompany company;
    company.serve(
        pacOf("return dnsDomainIs(host, '.example') ? 'PROXY " + placeOf(company.proxy) + "' : 'DIRECT';"));
    const HttpRequest request = company.request(Method::Post);
    const HttpResult result = company.ask(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(company.proxy.requests().size(), 1);
    QCOMPARE(company.proxy.requests().constFirst().method, QByteArray("CONNECT"));
    QVERIFY(request.trace->script.has_value());
    QCOMPARE(
        request.trace->script->said, QLatin1String("PROXY ") + QString::fromLatin1(placeOf(company.proxy)));
    QCOMPARE(request.trace->script->readUtc, company.clock.nowUtc());
    // Nobody tells whoever hands out scripts who asks for them.
    QVERIFY(company.scripts.requests().constFirst().header("authorization").isEmpty());
}

void TestProxyScript::goesDirectlyWhereItSaysSo()
{
    ScriptedCompany company;
    company.serve(pacOf("return 'DIRECT';"));
    const HttpResult result = company.ask(company.request(Method::Get, QStringLiteral("127.0.0.1")));
    // There the certificate is another host's, which only the server itself can show.
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
    QCOMPARE(company.server.connectionCount(), 1);
    QVERIFY(company.proxy.requests().isEmpty());
}

void TestProxyScript::passesOverAProxyThatIsDead_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<Method>("method");
    QTest::newRow("HTTP, GET") << QByteArray("PROXY ") << Method::Get;
    QTest::newRow("HTTP, POST") << QByteArray("PROXY ") << Method::Post;
    QTest::newRow("SOCKS, POST") << QByteArray("SOCKS5 ") << Method::Post;
}

void TestProxyScript::passesOverAProxyThatIsDead()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const Method, method);
    ScriptedCompany company;
    company.serve(pacOf("return '" + kind + deadPlace() + "; PROXY " + placeOf(company.proxy) + "';"));
    const HttpResult result = company.ask(method);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(company.server.requests().size(), 1);
    QVERIFY(company.ask(method).has_value());
    QCOMPARE(company.server.requests().size(), 2);
}

/// A firewall drops what goes to it, or nobody behind the port answers.
void TestProxyScript::passesOverASocksProxyThatIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ScriptedCompany company;
    company.serve(pacOf("return 'SOCKS5 127.0.0.1:" + QByteArray::number(silent.serverPort()) + "; PROXY "
        + placeOf(company.proxy) + "; DIRECT';"));
    HttpRequest request = company.request(Method::Post);
    request.timeout = std::chrono::seconds(20);
    const HttpResult result = company.ask(request);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(company.proxy.requests().size(), 1);
    // For a while nobody waits for it again.
    QElapsedTimer time;
    time.start();
    QVERIFY(company.ask(Method::Post).has_value());
    QVERIFY(time.elapsed() < 3000);
}

void TestProxyScript::triesAgainWhenAllWereDead()
{
    ScriptedCompany company;
    company.serve(pacOf("return 'PROXY " + deadPlace() + "; PROXY " + deadPlace() + "';"));
    for (int i = 0; i < 2; ++i) {
        const HttpResult result = company.ask(Method::Post);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
        QVERIFY(!result.error().requestMayHaveBeenSent);
        QCOMPARE(company.problem().fault, ScriptFault::AllSilent);
    }
    QCOMPARE(company.server.connectionCount(), 0);
}

void TestProxyScript::goesThroughSocks()
{
    ScriptedCompany company;
    const SocksProxy socks;
    company.serve(pacOf("return 'SOCKS5 127.0.0.1:" + QByteArray::number(socks.port()) + "';"));
    const HttpResult result = company.ask(Method::Post);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(socks.hosts(), QList<QByteArray>{"other.example"});
}

void TestProxyScript::sendsNothingWithoutAWay_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ScriptFault>("fault");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &script, ScriptFault fault,
                         const char *detail, const QByteArray &type = "application/x-ns-proxy-autoconfig") {
        QTest::newRow(name) << status << type << script << fault << QString::fromLatin1(detail);
    };
    row("404", 404, "gone", ScriptFault::Unreadable, "404");
    row("redirect", 302, "", ScriptFault::Unreadable, "302");
    row("web page", 200, "<html><body>Sign in</body></html>", ScriptFault::NotAScript, "", "text/html");
    row("huge", 200, QByteArray(network::largestScript + 1, ' '), ScriptFault::TooLarge, "");
    row("error", 200, pacOf("return nowhere.x;"), ScriptFault::Broken, "ReferenceError");
    row("endless", 200, pacOf("while (true) { }"), ScriptFault::Endless, "");
    row("nothing", 200, pacOf(""), ScriptFault::NoAnswer, "undefined");
    row("proxy over TLS", 200, pacOf("return 'HTTPS a.example:443';"), ScriptFault::NoAnswer,
        "HTTPS a.example:443");
}

void TestProxyScript::sendsNothingWithoutAWay()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, script);
    QFETCH(const ScriptFault, fault);
    QFETCH(const QString, detail);
    ScriptedCompany company;
    company.scripts.setHandler([=](const LoopbackRequest &) {
        return LoopbackAnswer::of(status, script, type, {{"Location", "http://127.0.0.1:1/other.pac"}});
    });
    const HttpResult result = company.ask(Method::Post);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::ProxyFailed);
    QVERIFY(!result.error().requestMayHaveBeenSent);
    QCOMPARE(company.problem().fault, fault);
    QVERIFY2(company.problem().detail.contains(detail), qPrintable(company.problem().detail));
    QCOMPARE(company.server.connectionCount(), 0);
    QCOMPARE(company.scripts.requests().size(), 1);
}

void TestProxyScript::readsAFile()
{
    ScriptedCompany company;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("my proxy.pac")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    file.close();
    company.use(file.fileName());
    QVERIFY(company.ask().has_value());
    QCOMPARE(company.proxy.requests().size(), 1);
    // One that is not there leads nowhere.
    company.use(folder.filePath(QStringLiteral("another.pac")));
    const HttpResult result = company.ask();
    QVERIFY(!result.has_value());
    QCOMPARE(company.problem().fault, ScriptFault::Unreadable);
}

/// A share whose computer went away: whoever looks at it waits, until somebody takes it away.
void TestProxyScript::waitsForNoDriveThatIsDead()
{
    DeadDrive drive;
    if (!drive.isMounted())
        QSKIP("No drive of its own: the system permits no mounts.");
    ScriptedCompany company;
    company.use(drive.path() + QLatin1String("/proxy.pac"));
    for (int i = 0; i < 6; ++i) {
        QElapsedTimer time;
        time.start();
        QCOMPARE(faultAfter(company), ScriptFault::NotInTime);
        QVERIFY(time.elapsed() < 5000);
    }
    QVERIFY(company.policy.scriptProblem()->fault == ScriptFault::NotInTime);
    // Other files are read meanwhile.
    drive.end();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("proxy.pac")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    file.close();
    company.use(file.fileName());
    QTRY_VERIFY(company.ask().has_value());
    QVERIFY(!company.policy.scriptProblem());
}

void TestProxyScript::readsByHttpsWithTheCompanysAuthority()
{
    ScriptedCompany company;
    LoopbackServer scripts(Security::Trusted);
    const QByteArray script = pacOf("return 'PROXY " + placeOf(company.proxy) + "';");
    scripts.setHandler(
        [script](const LoopbackRequest &) { return LoopbackAnswer::of(200, script, "text/plain"); });
    QUrl address = scripts.url(QStringLiteral("/proxy.pac"));
    address.setHost(QStringLiteral("localhost"));
    company.use(address.toString());
    const HttpResult result = company.ask();
    QVERIFY2(result.has_value(), result ? "" : qPrintable(company.problem().detail));
    QCOMPARE(company.proxy.requests().size(), 1);
}

void TestProxyScript::tellsHostsInPunycode()
{
    ScriptedCompany company;
    // Only the right name leads to a proxy.
    company.serve(pacOf("return host === 'xn--bcher-kva.example' ? 'PROXY " + placeOf(company.proxy)
        + "' : 'HTTPS ' + host + ':1';"));
    const HttpResult result = company.ask(company.request(Method::Get,
        QString::fromUtf8("b\xc3\xbc"
                          "cher.example")));
    // The server's certificate is another's.
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().failure, HttpFailure::TlsUntrusted);
    QCOMPARE(company.proxy.requests().size(), 1);
    QVERIFY(company.proxy.requests().constFirst().target.startsWith("xn--bcher-kva.example:"));
}

void TestProxyScript::tellsNoPathAndNoQuery()
{
    ScriptedCompany company;
    company.serve(pacOf("throw url;"));
    const HttpResult result = company.ask();
    QVERIFY(!result.has_value());
    QCOMPARE(company.problem().detail,
        QStringLiteral("https://other.example:%1/").arg(company.server.url().port()));
}

void TestProxyScript::fetchesItOnce()
{
    ScriptedCompany company;
    company.serve(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    QList<QFuture<HttpResult>> asked;
    constexpr int many = 12;
    for (int i = 0; i < many; ++i)
        asked.append(company.http->send(company.request(), {}));
    for (const QFuture<HttpResult> &one : std::as_const(asked))
        QVERIFY(settled(one).has_value());
    QCOMPARE(company.scripts.requests().size(), 1);
}

void TestProxyScript::fetchesItAgainAndKeepsTheOldOne()
{
    ScriptedCompany company;
    company.serve(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    QVERIFY(company.ask().has_value());
    const QDateTime first = company.clock.nowUtc();
    company.scripts.setHandler([](const LoopbackRequest &) { return LoopbackAnswer::of(500, ""); });
    company.clock.set(first.addSecs(29 * 60));
    QVERIFY(company.ask().has_value());
    QCOMPARE(company.scripts.requests().size(), 1);
    // Older than half an hour: another is wanted, and where there is none, the old one goes on.
    company.clock.set(first.addSecs(31 * 60));
    const HttpRequest request = company.request();
    QVERIFY(company.ask(request).has_value());
    QCOMPARE(company.scripts.requests().size(), 2);
    QCOMPARE(request.trace->script->readUtc, first);
    // Not for ever.
    company.clock.set(first.addDays(2));
    const HttpResult late = company.ask();
    QVERIFY(!late.has_value());
    QCOMPARE(company.problem().fault, ScriptFault::Unreadable);
    // What it says now counts.
    company.serve(pacOf("return 'HTTPS a.example:1';"));
    const HttpResult changed = company.ask();
    QVERIFY(!changed.has_value());
    QCOMPARE(company.problem().fault, ScriptFault::NoAnswer);
}

void TestProxyScript::leavesWhatIsNearByAlone()
{
    ScriptedCompany company;
    company.serve(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    bool isDirect = false;
    company.policy.whenWayIsKnown(QUrl(QStringLiteral("http://localhost:7341/healthcheck")),
        network::Purpose::Client, company.policy,
        [&isDirect](const network::NetworkRoute &route) { isDirect = !route.proxy && !route.isBlocked; });
    QVERIFY(isDirect);
    QVERIFY(company.scripts.requests().isEmpty());
}

void TestProxyScript::asksForTheLoginOfItsProxy()
{
    ScriptedCompany company;
    company.proxy.setHandler([](const LoopbackRequest &request) {
        return request.header("proxy-authorization").isEmpty()
            ? LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", "Basic realm=\"x\""}})
            : LoopbackAnswer{tunnelEstablished, Then::Tunnel};
    });
    company.serve(pacOf("return 'PROXY " + placeOf(company.proxy) + "';"));
    QSignalSpy wanted(&company.policy, &network::NetworkPolicy::loginWanted);
    QVERIFY(!company.ask().has_value());
    QCOMPARE(wanted.size(), 1);
    company.policy.setLogin(wanted.constFirst().constFirst().toString(),
        {QStringLiteral("ada"), Secret::take(QByteArray("s3cret pass"))});
    QVERIFY(company.ask().has_value());
}

void TestProxyScript::triesAWrongLoginOfItsProxyOnce()
{
    ScriptedCompany company;
    company.proxy.setHandler([](const LoopbackRequest &) {
        return LoopbackAnswer::of(407, "", "text/plain", {{"Proxy-Authenticate", "Basic realm=\"x\""}});
    });
    company.serve(pacOf("return 'PROXY " + placeOf(company.proxy) + "; DIRECT';"));
    const QString name = QLatin1String("http://") + QString::fromLatin1(placeOf(company.proxy));
    company.policy.setLogin(name, {QStringLiteral("ada"), Secret::take(QByteArray("wrong"))});
    QSignalSpy refused(&company.policy, &network::NetworkPolicy::loginRefused);
    QList<QFuture<HttpResult>> asked;
    for (int i = 0; i < 20; ++i)
        asked.append(company.http->send(company.request(), {}));
    for (const QFuture<HttpResult> &one : std::as_const(asked)) {
        const HttpResult result = settled(one);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().failure, HttpFailure::ProxyLoginRequired);
    }
    int sent = 0;
    for (const LoopbackRequest &request : company.proxy.requests())
        sent += request.header("proxy-authorization").isEmpty() ? 0 : 1;
    QCOMPARE(sent, 1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().toString(), name);
    // A proxy that speaks is not passed over.
    QCOMPARE(company.server.connectionCount(), 0);
}

void TestProxyScript::needsAnEngine()
{
    ScriptedCompany company;
    company.policy.useScripts(nullptr);
    const HttpResult result = company.ask();
    QVERIFY(!result.has_value());
    QCOMPARE(company.problem().fault, ScriptFault::NoEngine);
    company.use(QString());
    QCOMPARE(faultAfter(company), ScriptFault::NoAddress);
    company.use(QStringLiteral("ftp://a.example/"));
    QCOMPARE(faultAfter(company), ScriptFault::NotAnAddress);
    QCOMPARE(company.server.connectionCount(), 0);
}

BTA_TEST(TestProxyScript)
#include "tst_proxyscript.moc"
