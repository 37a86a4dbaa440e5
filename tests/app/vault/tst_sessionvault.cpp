// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testroom.h"
#include "vault/sessionvault.h"

#include <QTest>

using namespace broker;
using namespace broker::vault;

// What every vault does is in the contract suite; here is what only this one promises.
class TestSessionVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidToBeOfMemory();
    void settlesBeforeItReturns();
    void knowsWhetherAnythingWouldBeLost();
};

namespace {

VaultKey sessionKey()
{
    return KeySpace(QString(), false).key(SecretKind::BrokerToken, QStringLiteral("r"), QStringLiteral("id"));
}

} // namespace

void TestSessionVault::isSaidToBeOfMemory()
{
    QVERIFY(!SessionVault().isPersistent());
}

void TestSessionVault::settlesBeforeItReturns()
{
    SessionVault vault;
    QVERIFY(vault.write(sessionKey(), Secret::take(QByteArray("t")), {}).isFinished());
    QVERIFY(vault.read(sessionKey(), {}).isFinished());
    QVERIFY(vault.presence(sessionKey(), {}).isFinished());
    QVERIFY(vault.remove(sessionKey(), {}).isFinished());
}

void TestSessionVault::knowsWhetherAnythingWouldBeLost()
{
    SessionVault vault;
    QVERIFY(vault.isEmpty());
    QVERIFY(vault.write(sessionKey(), Secret::take(QByteArray("t")), {}).result().has_value());
    QVERIFY(!vault.isEmpty());
    QVERIFY(vault.remove(sessionKey(), {}).result().has_value());
    QVERIFY(vault.isEmpty());
}

BTA_TEST(TestSessionVault)
#include "tst_sessionvault.moc"
