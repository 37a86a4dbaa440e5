// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Removing and changing secrets on a disk that takes its time: the window goes on, nothing is told as done
// before it is there, and a kill in any moment leaves no secret without its record.

#include "access/credentialcheck.h"
#include "access/secretlist.h"
#include "access/secretremoval.h"
#include "access/sessionkeeper.h"
#include "support/await.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::access;
using namespace broker::test;
using records::TokenRecord;

namespace {

const QString tokenListFile = ClosedDisk::newFile(QStringLiteral("/data/records.json"));
const QString credentialFile = ClosedDisk::newFile(QStringLiteral("/data/api-credential.json"));
const QString auditedFile = QStringLiteral("/data/audit/audit.jsonl");

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 secretStall = 1500;

/// So many tokens, each in an organization of its own, and somebody who is signed in.
struct SecretDiskBench
{
    explicit SecretDiskBench(int count = 1)
    {
        ws.workspace.sessions = &sessions;
        for (int number = 0; number < count; ++number) {
            records::Target target = samples::target();
            target.org.id = OrgId::create();
            TokenRecord record = samples::record(samples::brokerToken(), target);
            record.created = record.created.addSecs(number);
            keychain.put(record.key, samples::brokerToken().secret());
            tokens.append(record);
        }
        tokens = ws.records.putAll(tokens).value();
        sessions.keep({samples::region(), samples::apiToken(), samples::self()});
        list = std::make_unique<SecretList>(ws.workspace);
    }

    /// As the next start of the program reads it.
    [[nodiscard]] QList<TokenRecord> onDisk() const
    {
        records::RecordStore reader(ws.records.path(), ws.clock);
        return reader.load() ? reader.records() : QList<TokenRecord>();
    }
    [[nodiscard]] qsizetype audited() const { return ws.audit.reader().next(1000).size(); }

    FakeHttp http;
    FakeVault keychain;
    TestWorkspace ws{http, &keychain};
    SessionKeeper sessions{http, ws.clock, ws.settings};
    QList<TokenRecord> tokens;
    std::unique_ptr<SecretList> list;
};

TokenRecord noted(TokenRecord record, const QString &note)
{
    record.note = note;
    return record;
}

} // namespace

class TestSecretDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWithoutWaitingForTheList()
    {
        SecretDiskBench bench(20);
        SecretRemoval removal(bench.ws.workspace);
        ClosedDisk disk(tokenListFile);
        const EventTurns turns;
        removal.start(bench.tokens);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        // A kill in this moment leaves a record without its secret, which is seen; never the reverse.
        QCOMPARE(bench.onDisk().size(), 20);
        QVERIFY(removal.removed().isEmpty());
        QCOMPARE(bench.audited(), 0);
        // Whether the list can be written is known before more is taken.
        QCOMPARE(bench.keychain.keptCount(), 19);
        QVERIFY2(turns.longest() < secretStall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.removed().size(), 20);
        QVERIFY(bench.onDisk().isEmpty());
        QCOMPARE(bench.audited(), 20);
    }

    void isNotRemovedBeforeItIsAudited()
    {
        SecretDiskBench bench;
        SecretRemoval removal(bench.ws.workspace);
        ClosedDisk disk(auditedFile);
        const EventTurns turns;
        removal.start(bench.tokens);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY(removal.isRunning() && removal.removed().isEmpty());
        QVERIFY2(turns.longest() < secretStall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.removed().size(), 1);
        QCOMPARE(bench.audited(), 1);
    }

    /// The window is closed, and then the program, while the list is written.
    void isRemovedToTheEndWhenNobodyWaits()
    {
        SecretDiskBench bench(3);
        ClosedDisk disk(tokenListFile);
        {
            SecretRemoval removal(bench.ws.workspace);
            removal.start(bench.tokens);
            QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        }
        disk.open();
        bench.ws.records.settle();
        QCOMPARE(bench.keychain.keptCount(), 2);
        QCOMPARE(bench.onDisk().size(), 2);
        QCOMPARE(bench.audited(), 1);
    }

    /// A note that is typed while its token is on its way off the list does not bring it back.
    void whatIsLeavingStaysAway()
    {
        SecretDiskBench bench;
        ClosedDisk disk(tokenListFile);
        const auto removed = bench.ws.records.removeAllSoon({bench.tokens.constFirst().id});
        const auto put = bench.list->putAllSoon({noted(bench.tokens.constFirst(), QStringLiteral("late"))});
        disk.open();
        QVERIFY(await(removed)->value());
        QVERIFY(await(put)->has_value());
        QVERIFY(bench.ws.records.records().isEmpty());
        QVERIFY(bench.onDisk().isEmpty());
    }

    /// A token and what signs in to Snyk, each in a file of its own.
    void changesWithoutWaiting()
    {
        SecretDiskBench bench;
        QVERIFY(bench.list->credential());
        bench.list->settle();
        ClosedDisk disk(tokenListFile);
        const EventTurns turns;
        const auto put
            = bench.list->putAllNoted({noted(bench.tokens.constFirst(), QStringLiteral("a token")),
                                          noted(*bench.list->credential(), QStringLiteral("a credential"))},
                audit::Action::NoteChanged);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY(!put.isFinished());
        QVERIFY2(turns.longest() < secretStall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QCOMPARE(await(put)->value().size(), 2);
        QCOMPARE(bench.list->all().constFirst().note, QStringLiteral("a token"));
        QCOMPARE(bench.list->credential()->note, QStringLiteral("a credential"));
        QCOMPARE(bench.audited(), 2);
    }

    /// What was typed last is there after the next start, and in the audit journal.
    void isWrittenAndNotedWhenTheListGoes()
    {
        SecretDiskBench bench;
        bench.list->settle();
        ClosedDisk disk(credentialFile);
        (void)bench.list->putAllNoted(
            {noted(*bench.list->credential(), QStringLiteral("last words"))}, audit::Action::NoteChanged);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        disk.open();
        bench.list.reset();
        bench.list = std::make_unique<SecretList>(bench.ws.workspace);
        QCOMPARE(bench.list->credential()->note, QStringLiteral("last words"));
        QCOMPARE(bench.audited(), 1);
    }

    /// Two changes at once, each of something else.
    void twoChangesOfTheCredentialKeepBoth()
    {
        SecretDiskBench bench;
        bench.list->settle();
        TokenRecord dated = *bench.list->credential();
        dated.ownDays = 7;
        const auto first = bench.list->putAllSoon({dated});
        const auto second
            = bench.list->putAllSoon({noted(*bench.list->credential(), QStringLiteral("second"))});
        QVERIFY(await(first)->has_value() && await(second)->has_value());
        QCOMPARE(bench.list->credential()->ownDays, std::optional(7));
        QCOMPARE(bench.list->credential()->note, QStringLiteral("second"));
    }

    void isCheckedOnceItIsNoted()
    {
        SecretDiskBench bench;
        bench.list->settle();
        bench.http.enqueueJson(200, samples::selfBody());
        CredentialCheck check(bench.ws.workspace, *bench.list);
        ClosedDisk disk(credentialFile);
        const EventTurns turns;
        check.start();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QCOMPARE(check.stage(), CredentialCheck::Stage::Noting);
        check.stop();
        check.start();
        QCOMPARE(check.stage(), CredentialCheck::Stage::Noting);
        QVERIFY2(turns.longest() < secretStall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_COMPARE(check.stage(), CredentialCheck::Stage::Ended);
        QVERIFY(check.session() && !check.recordError());
        QVERIFY(bench.list->credential()->lastCheck);
    }
};

BTA_TEST(TestSecretDisk)
#include "tst_secretdisk.moc"
