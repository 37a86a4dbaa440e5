// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakevault.h"

#include "support/await.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

// That it behaves like a vault is in the contract suite; here is how it is told not to.
class TestFakeVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsAsTold();
    void saysPresenceAsTold();
    void logsEveryCall();
    void holdsUntilReleased();
    void stoppedWhileHeldHappensAnyway();
    void stoppedBehindTheHeldNeverHappens();
};

namespace {

VaultKey keyFor(const char *id)
{
    return KeySpace(QString(), false).key(SecretKind::BrokerToken, QStringLiteral("r"), QLatin1String(id));
}

Secret token()
{
    return Secret::take(QByteArray("token"));
}

template <class T>
VaultErrorKind errorOf(const QFuture<Result<T, VaultError>> &future)
{
    const auto outcome = await(future);
    if (!outcome || outcome->has_value())
        qFatal("The call did not fail");
    return outcome->error().kind;
}

} // namespace

void TestFakeVault::failsAsTold()
{
    FakeVault vault;
    vault.failNext(FakeVault::Call::Write, VaultErrorKind::Locked);
    vault.failNext(FakeVault::Call::Write, VaultErrorKind::Denied, QStringLiteral("detail"));
    QVERIFY(await(vault.presence(keyFor("a"), {}))->has_value());
    QCOMPARE(errorOf(vault.write(keyFor("a"), token(), {})), VaultErrorKind::Locked);
    const auto denied = await(vault.write(keyFor("a"), token(), {}));
    QCOMPARE(denied->error().kind, VaultErrorKind::Denied);
    QCOMPARE(denied->error().detail, QStringLiteral("detail"));
    QCOMPARE(vault.keptCount(), 0);
    QVERIFY(await(vault.write(keyFor("a"), token(), {}))->has_value());
    QVERIFY(vault.kept(keyFor("a")) == token());
}

void TestFakeVault::saysPresenceAsTold()
{
    FakeVault vault;
    vault.answerNextPresence(Presence::Locked);
    QCOMPARE(await(vault.presence(keyFor("a"), {}))->value(), Presence::Locked);
    QCOMPARE(await(vault.presence(keyFor("a"), {}))->value(), Presence::Absent);
}

void TestFakeVault::logsEveryCall()
{
    FakeVault vault;
    QVERIFY(await(vault.write(keyFor("a"), token(), {}))->has_value());
    QVERIFY(await(vault.read(keyFor("b"), {})));
    QVERIFY(await(vault.remove(keyFor("a"), {})));
    QCOMPARE(vault.log().size(), 3);
    QCOMPARE(vault.log().at(1).call, FakeVault::Call::Read);
    QVERIFY(vault.log().at(1).key == keyFor("b"));
    QCOMPARE(vault.count(FakeVault::Call::Remove), 1);
    QCOMPARE(vault.count(FakeVault::Call::Presence), 0);
}

void TestFakeVault::holdsUntilReleased()
{
    FakeVault vault;
    vault.hold();
    const auto first = vault.write(keyFor("a"), token(), {});
    const auto second = vault.read(keyFor("a"), {});
    QCoreApplication::processEvents();
    QVERIFY(!first.isFinished());
    QCOMPARE(vault.waiting(), 2);
    QVERIFY(vault.releaseOne());
    QVERIFY(first.isFinished());
    QVERIFY(!second.isFinished());
    vault.release();
    QVERIFY(await(second)->has_value());
    QVERIFY(!vault.releaseOne());
}

void TestFakeVault::stoppedWhileHeldHappensAnyway()
{
    FakeVault vault;
    vault.hold();
    std::stop_source stop;
    const auto write = vault.write(keyFor("a"), token(), stop.get_token());
    stop.request_stop();
    QCOMPARE(errorOf(write), VaultErrorKind::StoppedWaiting);
    QCOMPARE(vault.keptCount(), 0);
    QVERIFY(vault.releaseOne());
    QCOMPARE(vault.keptCount(), 1);
    QCOMPARE(errorOf(write), VaultErrorKind::StoppedWaiting);
}

void TestFakeVault::stoppedBehindTheHeldNeverHappens()
{
    FakeVault vault;
    vault.hold();
    std::stop_source stop;
    const auto first = vault.read(keyFor("a"), {});
    const auto write = vault.write(keyFor("a"), token(), stop.get_token());
    stop.request_stop();
    QCOMPARE(errorOf(write), VaultErrorKind::StoppedWaiting);
    vault.release();
    QVERIFY(await(first));
    QCOMPARE(vault.waiting(), 0);
    QCOMPARE(vault.keptCount(), 0);
}

BTA_TEST(TestFakeVault)
#include "tst_fakevault.moc"
