// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/keychainpass.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::presence;
using vault::Presence;
using vault::VaultErrorKind;

namespace {

records::TokenRecord another(const QString &type)
{
    return samples::record(samples::brokerToken(), samples::target(type));
}

} // namespace

class TestPresence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        FakeVault keychain;
        const records::TokenRecord kept = another(QStringLiteral("gitlab"));
        const records::TokenRecord lost = another(QStringLiteral("github"));
        records::TokenRecord inMemory = another(QStringLiteral("jira"));
        inMemory.storage = records::Storage::Memory;
        keychain.put(kept.key, samples::brokerToken().secret());
        KeychainPass pass(keychain);
        QSignalSpy finished(&pass, &KeychainPass::finished);
        pass.start({kept, lost, inMemory});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(pass.presences().value(kept.id, Presence::Unknown), Presence::Present);
        QCOMPARE(pass.presences().value(lost.id, Presence::Unknown), Presence::Absent);
        QVERIFY(!pass.presences().contains(inMemory.id));
        // It looked, and did nothing else.
        QCOMPARE(keychain.count(FakeVault::Call::Presence), 2);
        QCOMPARE(keychain.log().size(), 2);
        QCOMPARE(keychain.keptCount(), 1);
    }

    void asksOneAfterTheOther()
    {
        FakeVault keychain;
        keychain.hold();
        KeychainPass pass(keychain);
        pass.start({another(QStringLiteral("gitlab")), another(QStringLiteral("github"))});
        QCOMPARE(keychain.waiting(), 1);
        QVERIFY(keychain.releaseOne());
        QTRY_COMPARE(keychain.waiting(), 1);
        QVERIFY(pass.isRunning());
    }

    void endsWhereThereIsNoKeychain()
    {
        FakeVault keychain;
        keychain.failNext(FakeVault::Call::Presence, VaultErrorKind::NoService);
        KeychainPass pass(keychain);
        QSignalSpy finished(&pass, &KeychainPass::finished);
        pass.start({another(QStringLiteral("gitlab")), another(QStringLiteral("github"))});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(keychain.log().size(), 1);
        QVERIFY(pass.presences().isEmpty());
    }

    void aNewPassTakesThePlaceOfTheOldOne()
    {
        FakeVault keychain;
        keychain.hold();
        KeychainPass pass(keychain);
        QSignalSpy finished(&pass, &KeychainPass::finished);
        const records::TokenRecord record = another(QStringLiteral("gitlab"));
        pass.start({another(QStringLiteral("github"))});
        pass.start({record});
        keychain.release();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(pass.presences().size(), 1);
        QVERIFY(pass.presences().contains(record.id));
    }
};

BTA_TEST(TestPresence)
#include "tst_presence.moc"
