// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/secretremoval.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::test;
using broker::access::SecretRemoval;
using broker::records::TokenRecord;
using vault::VaultErrorKind;

namespace {

/// A list of so many tokens, each in an organization of its own and in the keychain.
struct RemovalBench
{
    explicit RemovalBench(int count)
    {
        for (int number = 0; number < count; ++number) {
            records::Target target = samples::target();
            target.org.id = OrgId::create();
            target.org.name = QStringLiteral("Team %1").arg(number);
            TokenRecord record = samples::record(samples::brokerToken(), target);
            record.created = record.created.addSecs(number);
            keychain.put(record.key, samples::brokerToken().secret());
            wanted.append(record);
        }
        wanted = ws.records.putAll(wanted).value();
    }

    /// What the audit journal says was removed.
    [[nodiscard]] QStringList noted() const
    {
        QStringList names;
        audit::AuditReader reader = ws.audit.reader();
        for (const audit::Entry &entry : reader.next(1000)) {
            if (entry.action == audit::Action::RecordRemoved)
                names.append(entry.orgName);
        }
        names.sort();
        return names;
    }

    FakeVault keychain;
    SilentHttp http;
    TestWorkspace ws{http, &keychain};
    QList<TokenRecord> wanted;
};

QStringList namesIn(const QList<TokenRecord> &records)
{
    QStringList names;
    for (const TokenRecord &record : records)
        names.append(record.target.org.name);
    return names;
}

} // namespace

/// Secrets that leave the place where they are kept and then the list, one or many.
class TestSecretRemoval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesSecretAndRecord()
    {
        RemovalBench bench(1);
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QVERIFY(removal.isRunning());
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(bench.keychain.keptCount(), 0);
        QVERIFY(bench.ws.records.records().isEmpty());
        QVERIFY(removal.stayed().isEmpty());
    }

    void keepsTheRecordWhenTheKeychainRefuses_data()
    {
        QTest::addColumn<VaultErrorKind>("kind");
        QTest::newRow("locked") << VaultErrorKind::Locked;
        QTest::newRow("not confirmed") << VaultErrorKind::NotConfirmed;
        QTest::newRow("denied") << VaultErrorKind::Denied;
    }
    void keepsTheRecordWhenTheKeychainRefuses()
    {
        QFETCH(const VaultErrorKind, kind);
        RemovalBench bench(1);
        bench.keychain.failNext(FakeVault::Call::Remove, kind);
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.kept().size(), 1);
        QCOMPARE(removal.kept().constFirst().error.vault->kind, kind);
        QCOMPARE(bench.ws.records.records(), bench.wanted);
        QCOMPARE(bench.noted(), QStringList());
    }

    void stopsWaiting()
    {
        RemovalBench bench(3);
        bench.keychain.hold();
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QVERIFY(bench.keychain.releaseOne());
        QTRY_COMPARE(bench.keychain.count(FakeVault::Call::Remove), 2);
        removal.stop();
        QTRY_VERIFY(!removal.isRunning());
        // The first has gone, the second was waited for, the third was never asked for.
        QCOMPARE(removal.kept().constFirst().error.vault->kind, VaultErrorKind::StoppedWaiting);
        QCOMPARE(
            namesIn(removal.stayed()), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 2")}));
        QCOMPARE(bench.ws.records.records(), removal.stayed());
        QCOMPARE(bench.noted(), QStringList(QStringLiteral("Team 0")));
        QCOMPARE(bench.keychain.count(FakeVault::Call::Remove), 2);
    }

    void goesOnAfterOneThatStays()
    {
        RemovalBench bench(50);
        bench.keychain.failNext(FakeVault::Call::Remove, VaultErrorKind::NotConfirmed);
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.removed().size(), 49);
        QCOMPARE(namesIn(removal.stayed()), QStringList(QStringLiteral("Team 0")));
        QCOMPARE(bench.ws.records.records(), removal.stayed());
        QCOMPARE(bench.noted().size(), 49);
        QCOMPARE(bench.keychain.keptCount(), 1);
    }

    /// Whoever is asked for the keychain once and says no is not asked as often as there are rows.
    void asksALockedKeychainOnce()
    {
        RemovalBench bench(5);
        bench.keychain.failNext(FakeVault::Call::Remove, VaultErrorKind::Locked);
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(bench.keychain.count(FakeVault::Call::Remove), 1);
        QCOMPARE(removal.stayed().size(), 5);
        QCOMPARE(bench.ws.records.records(), bench.wanted);
    }

    /// A list that cannot be written keeps its rows, and says so; nothing more is removed then.
    void saysWhenOnlyTheListIsLeft()
    {
        RemovalBench bench(30);
        const QString path = bench.ws.records.path();
        QVERIFY(QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/x")));
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QTRY_VERIFY(!removal.isRunning());
        QVERIFY(removal.removed().isEmpty());
        QCOMPARE(removal.stayed().size(), 30);
        QCOMPARE(removal.kept().size(), 1);
        QVERIFY(removal.kept().constFirst().error.record);
        QCOMPARE(bench.keychain.keptCount(), 29);
        QCOMPARE(bench.noted(), QStringList());
    }

    /// What has gone from the keychain leaves the list, also when nobody is there any more to hear of it.
    void leavesNoRowOfWhatHasGone()
    {
        RemovalBench bench(3);
        bench.keychain.hold();
        {
            SecretRemoval removal(bench.ws.workspace);
            removal.start(bench.wanted);
            QVERIFY(bench.keychain.releaseOne());
            QTRY_COMPARE(bench.keychain.count(FakeVault::Call::Remove), 2);
        }
        QTRY_COMPARE(namesIn(bench.ws.records.records()),
            QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 2")}));
        QTRY_COMPARE(bench.noted(), QStringList(QStringLiteral("Team 0")));
    }

    /// Once for the first, which shows whether it can be, and once for all the others.
    void writesTheListOnceForMany()
    {
        RemovalBench bench(159);
        const QSignalSpy written(&bench.ws.records, &records::RecordStore::changed);
        SecretRemoval removal(bench.ws.workspace);
        removal.start(bench.wanted);
        QTRY_VERIFY_WITH_TIMEOUT(!removal.isRunning(), 30'000);
        QCOMPARE(removal.removed().size(), 159);
        QVERIFY(bench.ws.records.records().isEmpty());
        QCOMPARE(bench.keychain.keptCount(), 0);
        QCOMPARE(bench.noted().size(), 159);
        // A machine that is busy may need a second and another.
        QVERIFY2(written.size() <= 5, qPrintable(QString::number(written.size())));
    }
};

BTA_TEST(TestSecretRemoval)
#include "tst_secretremoval.moc"
