// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkpolicy.h"

#include "core/settle.h"
#include "network/authorityfile.h"
#include "support/fixedclock.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "vault/sessionvault.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <algorithm>
#include <array>

using namespace broker;
using namespace broker::network;

namespace {

const QUrl snykUrl(QStringLiteral("https://api.snyk.io/rest"));
const QString proxyName = QStringLiteral("http://proxy.example:3128");

ProxySetting manual(const QStringList &exceptions = {})
{
    return {ProxyMode::Manual, {ProxyKind::Http, QStringLiteral("proxy.example"), 3128}, exceptions};
}

ProxyLogin loginOf(const char *user)
{
    return {QString::fromLatin1(user), Secret::take(QByteArray("s3cret pass"))};
}

} // namespace

class TestNetworkPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void choosesTheWay_data();
    void choosesTheWay();
    void keepsToAProxyThatCannotBeUsed();
    void letsOneTryAtATime();
    void sendsNothingAfterARefusal();
    void asksForALoginOnce();
    void asksAgainForOneThatWasForgotten();
    void passesOverASilentProxyOfTheSystem();
    void isNoWayOutOfItself();
    void aProxyThatSaidNothingHasRefusedNothing();
    void waitsForNoProxyThatIsNotUsedAnyMore();
    void leavesTheSystemsLoginAlone();
    void readsTheKeychainOnce();
    void keepsTheLoginFromOtherProxies();
    void keepsOneEntry();
    void dropsConnectionsOfBefore();
    void trustsTheSystemAndTheCompany();
    void endsWithAScriptThatIsNeverRead();
    void tellsAllTogetherThatAllAreSilent();

private:
    /// What is known of the way; nothing while it has to be waited for.
    [[nodiscard]] static std::optional<NetworkRoute> wayIn(
        NetworkPolicy &policy, QObject &waiting, const QUrl &url = snykUrl, Purpose purpose = Purpose::Snyk)
    {
        std::optional<NetworkRoute> known;
        policy.whenWayIsKnown(url, purpose, waiting, [&known](const NetworkRoute &route) { known = route; });
        return known;
    }
};

void TestNetworkPolicy::choosesTheWay_data()
{
    QTest::addColumn<ProxyMode>("mode");
    QTest::addColumn<QString>("exceptions");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("proxy");
    const auto row = [](const char *name, ProxyMode mode, const char *exceptions, const char *url,
                         Purpose purpose, const char *proxy) {
        QTest::newRow(name) << mode << QString::fromLatin1(exceptions) << QString::fromLatin1(url) << purpose
                            << QString::fromLatin1(proxy);
    };
    const char *const snyk = "https://api.snyk.io/";
    const char *const entered = "http://proxy.example:3128";
    const char *const ofTheSystem = "socks5://system.example:1080";
    row("manual", ProxyMode::Manual, "", snyk, Purpose::Snyk, entered);
    row("manual, excepted", ProxyMode::Manual, "snyk.io", snyk, Purpose::Snyk, "");
    row("manual, other exception", ProxyMode::Manual, "github.com", snyk, Purpose::Snyk, entered);
    row("none", ProxyMode::None, "", snyk, Purpose::Snyk, "");
    row("system", ProxyMode::System, "", snyk, Purpose::Snyk, ofTheSystem);
    row("client here", ProxyMode::Manual, "", "http://localhost:7341/healthcheck", Purpose::Client, "");
    row("client near by", ProxyMode::Manual, "", "https://broker:8000/healthcheck", Purpose::Client, "");
    row("client near by, system", ProxyMode::System, "", "https://10.0.0.5:8000/", Purpose::Client, "");
    row("client far away", ProxyMode::Manual, "", "https://broker.example.com/healthcheck", Purpose::Client,
        entered);
    row("code host far away", ProxyMode::System, "", "https://api.github.com/user", Purpose::Client,
        ofTheSystem);
    row("code host, none", ProxyMode::None, "", "https://api.github.com/user", Purpose::Client, "");
}

void TestNetworkPolicy::choosesTheWay()
{
    QFETCH(const ProxyMode, mode);
    QFETCH(const QString, exceptions);
    QFETCH(const QString, url);
    QFETCH(const Purpose, purpose);
    QFETCH(const QString, proxy);
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("system.example"), 1080));
    NetworkPolicy policy;
    ProxySetting setting = manual(parseExceptions(exceptions));
    setting.mode = mode;
    policy.setProxy(setting);
    const auto way = wayIn(policy, *this, QUrl(url), purpose);
    QVERIFY(way.has_value());
    QCOMPARE(way->proxy ? way->proxy->toString() : QString(), proxy);
    QVERIFY(!way->isBlocked);
}

/// Whoever waits for the script is told, whatever becomes of who fetches it.
void TestNetworkPolicy::endsWithAScriptThatIsNeverRead()
{
    const test::FixedClock clock;
    NetworkPolicy policy;
    // Goes without having settled.
    const auto dropped = [](const QUrl &) { return Settle<QByteArray, ScriptProblem>().future(); };
    policy.useScripts(std::make_unique<ProxyScript>(dropped, nullptr, clock));
    policy.setProxy({ProxyMode::System, {}, {}, QStringLiteral("http://a.example/proxy.pac")});
    for (int i = 0; i < 2; ++i) {
        std::optional<NetworkRoute> way;
        policy.whenWayIsKnown(
            snykUrl, Purpose::Snyk, *this, [&way](const NetworkRoute &route) { way = route; });
        QTRY_VERIFY(way.has_value());
        QVERIFY(way->isBlocked);
        QCOMPARE(way->scriptProblem.value_or(ScriptProblem()).fault, ScriptFault::Unreadable);
    }
}

/// Each would else try all of them once more, one after the other.
void TestNetworkPolicy::tellsAllTogetherThatAllAreSilent()
{
    class TwoWays final : public PacEngine
    {
    public:
        QFuture<EngineResult> evaluate(const QString &, const QUrl &) override
        {
            return settledFuture<QString, ScriptProblem>(
                QStringLiteral("PROXY a.example:3128; PROXY b.example:3128"));
        }
    };
    const test::FixedClock clock;
    NetworkPolicy policy;
    const auto script = [](const QUrl &) {
        return settledFuture<QByteArray, ScriptProblem>(QByteArray("function FindProxyForURL() {}"));
    };
    policy.useScripts(std::make_unique<ProxyScript>(script, std::make_unique<TwoWays>(), clock));
    policy.setProxy({ProxyMode::System, {}, {}, QStringLiteral("http://a.example/proxy.pac")});
    constexpr int many = 4;
    std::array<std::optional<NetworkRoute>, many> ways;
    const auto ask = [&](int i) {
        ways.at(static_cast<std::size_t>(i)).reset();
        policy.whenWayIsKnown(snykUrl, Purpose::Snyk, *this,
            [&ways, i](const NetworkRoute &route) { ways.at(static_cast<std::size_t>(i)) = route; });
    };
    const auto allKnow = [&ways] {
        return std::all_of(ways.cbegin(), ways.cend(), [](const auto &way) { return way.has_value(); });
    };
    for (int i = 0; i < many; ++i)
        ask(i);
    for (const char *const named : {"http://a.example:3128", "http://b.example:3128"}) {
        QTRY_VERIFY(allKnow());
        for (int i = 0; i < many; ++i) {
            const NetworkRoute way = *ways.at(static_cast<std::size_t>(i));
            QCOMPARE(way.proxy->toString(), QLatin1String(named));
            policy.report(way, ProxyWord::Silent);
        }
        for (int i = 0; i < many; ++i)
            ask(i);
    }
    QTRY_VERIFY(allKnow());
    for (const auto &way : ways)
        QCOMPARE(way->scriptProblem.value_or(ScriptProblem()).fault, ScriptFault::AllSilent);
    // Later they are tried again.
    QTest::qWait(2100);
    ask(0);
    QTRY_VERIFY(ways.front().has_value());
    QCOMPARE(ways.front()->proxy.value_or(ProxyAddress()).host, QStringLiteral("a.example"));
}

void TestNetworkPolicy::keepsToAProxyThatCannotBeUsed()
{
    NetworkPolicy policy;
    policy.setProxy({ProxyMode::Manual, {ProxyKind::Http, QString(), 3128}, {}});
    const auto way = wayIn(policy, *this);
    QVERIFY(way.has_value());
    QVERIFY(way->isBlocked);
}

void TestNetworkPolicy::letsOneTryAtATime()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    policy.setLogin(proxyName, loginOf("ada"));
    const auto first = wayIn(policy, *this);
    QVERIFY(first.has_value());
    QVERIFY(first->hasLogin);
    QCOMPARE(first->tunnel->login, "Basic " + QByteArray("ada:s3cret pass").toBase64());
    int released = 0;
    int withLogin = 0;
    const auto count = [&](const NetworkRoute &route) {
        ++released;
        withLogin += route.hasLogin ? 1 : 0;
    };
    for (int i = 0; i < 3; ++i)
        policy.whenWayIsKnown(snykUrl, Purpose::Snyk, *this, count);
    {
        QObject gone;
        policy.whenWayIsKnown(snykUrl, Purpose::Snyk, gone, [&](const NetworkRoute &) { released += 100; });
    }
    QCOMPARE(released, 0);
    policy.report(*first, ProxyWord::Passed);
    QCOMPARE(released, 3);
    QCOMPARE(withLogin, 3);
    QCOMPARE(policy.loginState(proxyName), LoginState::Proven);
}

void TestNetworkPolicy::sendsNothingAfterARefusal()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    policy.setLogin(proxyName, loginOf("ada"));
    QSignalSpy refused(&policy, &NetworkPolicy::loginRefused);
    QSignalSpy wanted(&policy, &NetworkPolicy::loginWanted);
    const auto first = wayIn(policy, *this);
    int withLogin = 0;
    for (int i = 0; i < 5; ++i) {
        policy.whenWayIsKnown(snykUrl, Purpose::Snyk, *this,
            [&](const NetworkRoute &route) { withLogin += route.hasLogin ? 1 : 0; });
    }
    policy.report(*first, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(withLogin, 0);
    QCOMPARE(refused.size(), 1);
    // Nor is anybody asked again and again.
    policy.report(*wayIn(policy, *this), ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(wanted.size(), 0);
    // Until another is entered.
    policy.setLogin(proxyName, loginOf("ada"));
    QVERIFY(wayIn(policy, *this)->hasLogin);
}

void TestNetworkPolicy::asksForALoginOnce()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    QSignalSpy wanted(&policy, &NetworkPolicy::loginWanted);
    const auto way = wayIn(policy, *this);
    policy.report(*way, ProxyWord::LoginWanted, {QStringLiteral("Negotiate"), QStringLiteral("NTLM")});
    QCOMPARE(wanted.size(), 0);
    policy.report(*way, ProxyWord::LoginWanted, {QStringLiteral("NTLM"), QStringLiteral("basic")});
    policy.report(*way, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), proxyName);
}

void TestNetworkPolicy::asksAgainForOneThatWasForgotten()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    QSignalSpy wanted(&policy, &NetworkPolicy::loginWanted);
    policy.report(*wayIn(policy, *this), ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    policy.setLogin(proxyName, loginOf("ada"));
    policy.forgetLogin(proxyName);
    QCOMPARE(policy.loginState(proxyName), LoginState::None);
    const auto way = wayIn(policy, *this);
    QVERIFY(way.has_value() && !way->hasLogin);
    policy.report(*way, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(wanted.size(), 2);
}

void TestNetworkPolicy::passesOverASilentProxyOfTheSystem()
{
    class Several final : public QNetworkProxyFactory
    {
    public:
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
        {
            return {QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("a.example"), 1080),
                QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("b.example"), 3128),
                QNetworkProxy(QNetworkProxy::NoProxy)};
        }
    };
    QNetworkProxyFactory::setApplicationProxyFactory(new Several);
    NetworkPolicy policy;
    const auto first = wayIn(policy, *this);
    QCOMPARE(first->proxy->toString(), QStringLiteral("socks5://a.example:1080"));
    QVERIFY(first->hasNextWay);
    policy.report(*first, ProxyWord::Silent);
    const auto second = wayIn(policy, *this);
    QCOMPARE(second->proxy->toString(), QStringLiteral("http://b.example:3128"));
    QVERIFY(second->hasNextWay);
    policy.report(*second, ProxyWord::Silent);
    const auto third = wayIn(policy, *this);
    QVERIFY(!third->proxy && !third->isBlocked && !third->hasNextWay);
}

void TestNetworkPolicy::isNoWayOutOfItself()
{
    const QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("a.example"), 3128);
    const QNetworkProxy withLogin(QNetworkProxy::HttpProxy, QStringLiteral("a.example"), 3128,
        QStringLiteral("ada"), QStringLiteral("pass"));
    const QNetworkProxy other(QNetworkProxy::HttpProxy, QStringLiteral("b.example"), 3128);
    QVERIFY(!routeThrough(snykUrl, {withLogin, proxy}).hasNextWay);
    QVERIFY(routeThrough(snykUrl, {withLogin, proxy, other}).hasNextWay);
}

void TestNetworkPolicy::aProxyThatSaidNothingHasRefusedNothing()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    policy.setLogin(proxyName, loginOf("ada"));
    QSignalSpy refused(&policy, &NetworkPolicy::loginRefused);
    const auto first = wayIn(policy, *this);
    std::optional<NetworkRoute> second;
    policy.whenWayIsKnown(
        snykUrl, Purpose::Snyk, *this, [&second](const NetworkRoute &route) { second = route; });
    QVERIFY(!second);
    policy.report(*first, ProxyWord::None);
    // The next one tries it.
    QVERIFY(second && second->hasLogin);
    QCOMPARE(policy.loginState(proxyName), LoginState::Trying);
    policy.report(*second, ProxyWord::Passed);
    QCOMPARE(policy.loginState(proxyName), LoginState::Proven);
    QCOMPARE(refused.size(), 0);
}

void TestNetworkPolicy::waitsForNoProxyThatIsNotUsedAnyMore()
{
    NetworkPolicy policy;
    policy.setProxy(manual());
    policy.setLogin(proxyName, loginOf("ada"));
    QVERIFY(wayIn(policy, *this).has_value());
    std::optional<NetworkRoute> second;
    policy.whenWayIsKnown(
        snykUrl, Purpose::Snyk, *this, [&second](const NetworkRoute &route) { second = route; });
    QVERIFY(!second);
    policy.setProxy({ProxyMode::None, {}, {}});
    QVERIFY(second && !second->proxy && !second->hasLogin);
}

void TestNetworkPolicy::leavesTheSystemsLoginAlone()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy,
        QStringLiteral("system.example"), 1080, QStringLiteral("of-the-system"), QStringLiteral("pass")));
    NetworkPolicy policy;
    const QString ofTheSystem = QStringLiteral("socks5://system.example:1080");
    policy.setLogin(ofTheSystem, loginOf("ada"));
    const auto way = wayIn(policy, *this);
    QVERIFY(way.has_value() && way->hasLogin);
    QCOMPARE(way->socks.user(), QStringLiteral("of-the-system"));
    QCOMPARE(policy.loginState(ofTheSystem), LoginState::Unproven);
    // Where it has none, ours is taken.
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("system.example"), 1080));
    const auto ours = wayIn(policy, *this);
    QVERIFY(ours.has_value() && ours->hasLogin);
    QCOMPARE(ours->socks.user(), QStringLiteral("ada"));
    QCOMPARE(ours->socks.password(), QStringLiteral("s3cret pass"));
}

void TestNetworkPolicy::readsTheKeychainOnce()
{
    vault::SessionVault vault;
    const ProxyLoginStore store(vault, vault::KeySpace(QString(), false));
    QTRY_VERIFY(store.write(proxyName, loginOf("ada")).isFinished());
    NetworkPolicy policy;
    policy.setProxy(manual());
    policy.keepLogins(store, {{proxyName}});
    int withLogin = 0;
    NetworkRoute way;
    const auto take = [&](const NetworkRoute &route) {
        way = route;
        withLogin += route.hasLogin ? 1 : 0;
    };
    policy.whenWayIsKnown(snykUrl, Purpose::Snyk, *this, take);
    policy.whenWayIsKnown(snykUrl, Purpose::Snyk, *this, take);
    QTRY_COMPARE(withLogin, 1);
    QCOMPARE(way.tunnel->login, "Basic " + QByteArray("ada:s3cret pass").toBase64());
    policy.report(way, ProxyWord::Passed);
    QCOMPARE(withLogin, 2);
    // One that was turned down before is not even read.
    NetworkPolicy later;
    later.setProxy(manual());
    later.keepLogins(store, {{proxyName}, {proxyName}});
    QVERIFY(!wayIn(later, *this)->hasLogin);
    // One that is gone from the keychain holds nobody up.
    QTRY_VERIFY(store.remove(proxyName).isFinished());
    NetworkPolicy without;
    without.setProxy(manual());
    without.keepLogins(store, {{proxyName}});
    int released = 0;
    without.whenWayIsKnown(snykUrl, Purpose::Snyk, *this, [&](const NetworkRoute &) { ++released; });
    QTRY_COMPARE(released, 1);
}

void TestNetworkPolicy::keepsTheLoginFromOtherProxies()
{
    NetworkPolicy policy;
    policy.setLogin(proxyName, loginOf("ada"));
    for (const ProxyAddress &other : {ProxyAddress{ProxyKind::Http, QStringLiteral("other.example"), 3128},
             ProxyAddress{ProxyKind::Http, QStringLiteral("proxy.example"), 3129},
             ProxyAddress{ProxyKind::Socks5, QStringLiteral("proxy.example"), 3128}}) {
        policy.setProxy({ProxyMode::Manual, other, {}});
        QVERIFY(!wayIn(policy, *this)->hasLogin);
    }
}

void TestNetworkPolicy::keepsOneEntry()
{
    for (const char *password : {"", "a", "with\nline:and colon", "\xc3\xa9"}) {
        const ProxyLogin login{QStringLiteral("COMPANY\\ada"), Secret::take(QByteArray(password))};
        const auto back = ProxyLogin::fromStored(login.toStored());
        QVERIFY(back.has_value());
        QCOMPARE(back->user, login.user);
        QVERIFY(back->password == login.password);
    }
    QVERIFY(!ProxyLogin::fromStored(Secret::take(QByteArray("no line end"))).has_value());
    QVERIFY(!ProxyLogin::fromStored(Secret()).has_value());
}

void TestNetworkPolicy::dropsConnectionsOfBefore()
{
    NetworkPolicy policy;
    policy.setProxy({ProxyMode::None, {}, {}});
    const QString before = wayIn(policy, *this)->key();
    QCOMPARE(wayIn(policy, *this)->key(), before);
    policy.setProxy({ProxyMode::System, {}, {}});
    const QString after = wayIn(policy, *this)->key();
    QVERIFY(after != before);
    // What is trusted counts as much as the way.
    const QList<QSslCertificate> authorities = fromPem(test::LoopbackServer::authorityPem());
    policy.setAuthorities(authorities);
    const QString trusting = wayIn(policy, *this)->key();
    QVERIFY(trusting != after);
    policy.setAuthorities(authorities);
    QCOMPARE(wayIn(policy, *this)->key(), trusting);
}

void TestNetworkPolicy::trustsTheSystemAndTheCompany()
{
    NetworkPolicy policy;
    QCOMPARE(policy.tls().peerVerifyMode(), QSslSocket::VerifyPeer);
    const QSslCertificate company = fromPem(test::LoopbackServer::authorityPem()).constFirst();
    policy.setAuthorities({company});
    QCOMPARE(policy.tls().peerVerifyMode(), QSslSocket::VerifyPeer);
    const QList<QSslCertificate> trusted = policy.tls().caCertificates();
    QVERIFY(trusted.contains(company));
    QCOMPARE(trusted.size(), QSslConfiguration::systemCaCertificates().size() + 1);
    policy.setAuthorities({});
    QVERIFY(!policy.tls().caCertificates().contains(company));
}

BTA_TEST(TestNetworkPolicy)
#include "tst_networkpolicy.moc"
