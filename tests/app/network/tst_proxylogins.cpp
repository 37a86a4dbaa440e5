// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkpolicy.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "vault/sessionvault.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::network;

namespace {

const QUrl askedUrl(QStringLiteral("https://api.snyk.io/rest"));
const QString firstProxy = QStringLiteral("http://proxy.example:3128");

ProxySetting entered()
{
    return {ProxyMode::Manual, {ProxyKind::Http, QStringLiteral("proxy.example"), 3128}, {}};
}

ProxyLogin userCalled(const char *user)
{
    return {QString::fromLatin1(user), Secret::take(QByteArray("s3cret pass"))};
}

} // namespace

// Each proxy has a login of its own; a wrong one is sent once, whoever's it is.
class TestProxyLogins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void remembersWhoseLoginWasDeclined();
    void keepsALoginForEachProxy();
    void provesAgainByOne();
    void hearsNothingOfALoginThatWasReplaced();
    void remembersThatTheSystemsWasRefused();
    void takesTheEntryOfBeforeOut();
    void takesOutWhatNobodyCanSee_data();
    void takesOutWhatNobodyCanSee();

private:
    /// What is known of the way; nothing while it has to be waited for.
    [[nodiscard]] static std::optional<NetworkRoute> wayIn(NetworkPolicy &policy, QObject &waiting)
    {
        std::optional<NetworkRoute> known;
        policy.whenWayIsKnown(
            askedUrl, Purpose::Snyk, waiting, [&known](const NetworkRoute &route) { known = route; });
        return known;
    }
};

void TestProxyLogins::remembersWhoseLoginWasDeclined()
{
    NetworkPolicy policy;
    policy.setProxy(entered());
    QSignalSpy wanted(&policy, &NetworkPolicy::loginWanted);
    QSignalSpy changed(&policy, &NetworkPolicy::loginsChanged);
    QVERIFY(policy.wantedLogins().isEmpty());
    // The user is asked once, and closes the window.
    for (int i = 0; i < 2; ++i)
        policy.report(*wayIn(policy, *this), ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(policy.wantedLogins(), QStringList{firstProxy});
    policy.setLogin(firstProxy, userCalled("ada"));
    QVERIFY(policy.wantedLogins().isEmpty());
    // A wrong one has to be entered again.
    policy.report(*wayIn(policy, *this), ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(policy.wantedLogins(), QStringList{firstProxy});
}

void TestProxyLogins::keepsALoginForEachProxy()
{
    const ProxyAddress second{ProxyKind::Http, QStringLiteral("second.example"), 8080};
    vault::SessionVault vault;
    const ProxyLoginStore store(vault, vault::KeySpace(QString(), false));
    QTRY_VERIFY(store.write(firstProxy, userCalled("ada")).isFinished());
    QTRY_VERIFY(store.write(second.toString(), userCalled("grace")).isFinished());
    NetworkPolicy policy;
    policy.keepLogins(store, {{firstProxy, second.toString()}});
    QSignalSpy wanted(&policy, &NetworkPolicy::loginWanted);
    // As a script has it that names now the one and now the other.
    for (int i = 0; i < 3; ++i) {
        for (const bool isSecond : {false, true}) {
            policy.setProxy(isSecond ? ProxySetting{ProxyMode::Manual, second, {}} : entered());
            std::optional<NetworkRoute> way;
            policy.whenWayIsKnown(
                askedUrl, Purpose::Snyk, *this, [&way](const NetworkRoute &route) { way = route; });
            QTRY_VERIFY(way.has_value());
            QCOMPARE(way->tunnel->login,
                "Basic " + QByteArray(isSecond ? "grace:s3cret pass" : "ada:s3cret pass").toBase64());
            policy.report(*way, ProxyWord::Passed);
        }
    }
    QCOMPARE(policy.loginState(firstProxy), LoginState::Proven);
    QCOMPARE(policy.loginState(second.toString()), LoginState::Proven);
    QCOMPARE(wanted.size(), 0);
}

void TestProxyLogins::provesAgainByOne()
{
    NetworkPolicy policy(std::chrono::milliseconds(50));
    policy.setProxy(entered());
    policy.setLogin(firstProxy, userCalled("ada"));
    policy.report(*wayIn(policy, *this), ProxyWord::Passed);
    // Just proven, it goes along with everybody.
    const auto along = wayIn(policy, *this);
    QVERIFY(along->hasLogin && !along->isTrial);
    QTest::qWait(80);
    const auto first = wayIn(policy, *this);
    QVERIFY(first->hasLogin && first->isTrial);
    int withLogin = 0;
    int released = 0;
    for (int i = 0; i < 20; ++i) {
        policy.whenWayIsKnown(askedUrl, Purpose::Snyk, *this, [&](const NetworkRoute &route) {
            ++released;
            withLogin += route.hasLogin ? 1 : 0;
        });
    }
    // Who took it along before, and heard nothing, does not send the others off.
    policy.report(*along, ProxyWord::None);
    QCOMPARE(released, 0);
    // The password was changed meanwhile.
    policy.report(*first, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(released, 20);
    QCOMPARE(withLogin, 0);
}

void TestProxyLogins::hearsNothingOfALoginThatWasReplaced()
{
    NetworkPolicy policy;
    policy.setProxy(entered());
    policy.setLogin(firstProxy, userCalled("ada"));
    const auto old = wayIn(policy, *this);
    policy.setLogin(firstProxy, userCalled("grace"));
    QVERIFY(wayIn(policy, *this)->hasLogin);
    policy.report(*old, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(policy.loginState(firstProxy), LoginState::Trying);
}

void TestProxyLogins::remembersThatTheSystemsWasRefused()
{
    const auto useSystemLogin = [](const char *password) {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy,
            QStringLiteral("system.example"), 3128, QStringLiteral("ada"), QString::fromLatin1(password)));
    };
    vault::SessionVault vault;
    const ProxyLoginStore store(vault, vault::KeySpace(QString(), false));
    useSystemLogin("old-pass");
    NetworkPolicy before;
    QSignalSpy refused(&before, &NetworkPolicy::systemLoginRefused);
    const auto first = wayIn(before, *this);
    QVERIFY(first->hasLogin);
    before.report(*first, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(refused.size(), 1);
    const QString user = refused.constFirst().constFirst().toString();
    // What is noted down says neither who it is nor what was sent.
    QVERIFY2(user.startsWith(QLatin1String("http://system.example:3128#")), qPrintable(user));
    QVERIFY(!user.contains(QLatin1String("ada")) && !user.contains(QLatin1String("old-pass")));
    // The next start does not send it, and asks for one instead.
    NetworkPolicy after;
    after.keepLogins(store, {{}, {}, {user}});
    QSignalSpy wanted(&after, &NetworkPolicy::loginWanted);
    QSignalSpy accepted(&after, &NetworkPolicy::systemLoginAccepted);
    const auto second = wayIn(after, *this);
    QVERIFY(!second->hasLogin);
    QVERIFY(second->tunnel->login.isEmpty());
    after.report(*second, ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QCOMPARE(wanted.size(), 1);
    // Another one that the system is given meanwhile is another one.
    useSystemLogin("new-pass");
    const auto third = wayIn(after, *this);
    QVERIFY(third->hasLogin);
    after.report(*third, ProxyWord::Passed);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.constFirst().constFirst().toString(), user);
    // Forgotten, it is tried again.
    NetworkPolicy anew;
    anew.keepLogins(store, {{}, {}, {user}});
    anew.forgetSystemLogins();
    QVERIFY(wayIn(anew, *this)->hasLogin);
}

/// There was one entry for all, before each proxy had its own.
void TestProxyLogins::takesTheEntryOfBeforeOut()
{
    vault::SessionVault vault;
    const vault::KeySpace keys(QString(), false);
    const vault::VaultKey before
        = keys.key(vault::SecretKind::ProxyLogin, QStringLiteral("network"), QStringLiteral("proxy"));
    QTRY_VERIFY(vault.write(before, userCalled("ada").toStored(), {}).isFinished());
    const ProxyLoginStore store(vault, keys);
    QTRY_VERIFY(store.write(firstProxy, userCalled("grace")).isFinished());
    NetworkPolicy policy;
    policy.keepLogins(store, {{firstProxy}});
    policy.setProxy(entered());
    const auto isThere = [&vault, &before] {
        const auto found = vault.presence(before, {});
        return found.isFinished()
            && found.result().value_or(vault::Presence::Unknown) == vault::Presence::Present;
    };
    QVERIFY(isThere());
    std::optional<NetworkRoute> way;
    policy.whenWayIsKnown(askedUrl, Purpose::Snyk, *this, [&way](const NetworkRoute &route) { way = route; });
    QTRY_VERIFY(way.has_value());
    QCOMPARE(way->tunnel->login, "Basic " + QByteArray("grace:s3cret pass").toBase64());
    QTRY_VERIFY(!isThere());
    // The one that is used stays.
    QVERIFY(store.read(firstProxy).result().has_value());
}

void TestProxyLogins::takesOutWhatNobodyCanSee_data()
{
    QTest::addColumn<vault::Presence>("presence");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("there") << vault::Presence::Present << true;
    QTest::newRow("nobody can tell") << vault::Presence::Unknown << true;
    // The system would ask its user.
    QTest::newRow("locked") << vault::Presence::Locked << false;
    QTest::newRow("not there") << vault::Presence::Absent << false;
}

/// Some systems do not say what is in their keychain.
void TestProxyLogins::takesOutWhatNobodyCanSee()
{
    QFETCH(const vault::Presence, presence);
    QFETCH(const bool, isTaken);
    test::FakeVault vault;
    const vault::KeySpace keys(QString(), false);
    const vault::VaultKey before
        = keys.key(vault::SecretKind::ProxyLogin, QStringLiteral("network"), QStringLiteral("proxy"));
    vault.put(before, userCalled("ada").toStored());
    vault.answerNextPresence(presence);
    const ProxyLoginStore store(vault, keys);
    store.removeOutdated(*this);
    QTRY_COMPARE(vault.count(test::FakeVault::Call::Presence), 1);
    QTRY_COMPARE(vault.waiting(), 0);
    QTRY_COMPARE(vault.kept(before).has_value(), !isTaken);
    QCOMPARE(vault.count(test::FakeVault::Call::Remove), isTaken ? 1 : 0);
}

BTA_TEST(TestProxyLogins)
#include "tst_proxylogins.moc"
