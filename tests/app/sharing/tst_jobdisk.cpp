// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Jobs and inventories on a disk that takes its time: the window goes on, and Snyk is not called before the
// disk has it.

#include "sharing/job.h"
#include "sharing/stocktaking.h"

#include "sharingbench.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/fakevault.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

const standin::Matching anyCloneOnDisk{snyk::Method::Post, QStringLiteral("/clone")};
const QString journalFile = QStringLiteral(".rows.jsonl");

QString listOnItsWay()
{
    return ClosedDisk::newFile(QStringLiteral("/data/records.json"));
}

/// A job that brings tokens, and a keychain that takes none: it waits for its user, who wants all of them in
/// memory while the disk takes its time with that.
struct TurningBench
{
    TurningBench()
        : bench(&keychain, 60)
        , plan(bench.plan(Way::Each))
    {
        plan.rows.removeIf([](const RowPlan &row) { return row.skip || row.act != Act::Add; });
        plan.rows = plan.rows.mid(0, rows);
        for (int i = 0; i < 1000; ++i)
            keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::NoService);
        bench.manner.tokensAtATime = 2;
        job = bench.job(plan);
    }
    [[nodiscard]] bool turns(ClosedDisk &disk) const
    {
        job->keepAllInMemory();
        return turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience);
    }
    /// The token that Snyk gave for the row is the one in memory.
    [[nodiscard]] bool isInMemory(int row)
    {
        const RowPlan &planned = plan.rows.at(row);
        const auto read = bench.data.memory
                              .read(bench.data.workspace.keys.key(vault::SecretKind::BrokerToken,
                                        plan.regionId, planned.record->toString()),
                                  {})
                              .result();
        return read && *read == Secret::take(QByteArray(bench.tokens().value(planned.org.id.toString())));
    }
    [[nodiscard]] int asked() const
    {
        return bench.server.count({snyk::Method::Post, QStringLiteral("/integrations")});
    }

    static constexpr int rows = 6;
    FakeVault keychain;
    SharingBench bench;
    JobPlan plan;
    std::unique_ptr<Job> job;
};

} // namespace

class TestJobDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsNothingBeforeTheDiskHasIt()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        const auto job = bench.job(plan);
        ClosedDisk disk(journalFile);
        const EventTurns turns;
        job->start();
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        QTest::qWait(300);
        QCOMPARE(bench.server.count(anyCloneOnDisk), 0);
        QVERIFY(job->isWorking());
        // While the disk is closed nobody has waited for it.
        QVERIFY2(turns.longest() < 1500, qPrintable(QString::number(turns.longest())));
        disk.open();
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyCloneOnDisk), bench.lastPreview.toDo);
        QCOMPARE(job->counts().done + job->counts().refused, bench.lastPreview.toDo);
        QVERIFY(!bench.journal.find(plan.id)->isUnfinished());
    }

    void whatWasPausedMeanwhileIsNotCalled()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        const auto job = bench.job(plan);
        ClosedDisk disk(journalFile);
        job->start();
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        job->pause();
        // The window stays until the disk has it.
        QVERIFY(job->isWorking());
        disk.open();
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyCloneOnDisk), 0);
        QCOMPARE(job->counts().planned, bench.lastPreview.toDo);
        // Nothing is told as under way, here or on the disk.
        QVERIFY(turnUntil(
            [&bench, &plan] {
                const StoredJob stored = bench.journal.find(plan.id).value();
                return std::none_of(stored.states.cbegin(), stored.states.cend(),
                    [](const RowState &state) { return std::holds_alternative<Looking>(state); });
            },
            SharingBench::patience));
        QVERIFY(SharingBench::run(*job));
        QCOMPARE(bench.server.count(anyCloneOnDisk), bench.lastPreview.toDo);
    }

    void goesOnWhenPausedAndContinuedMeanwhile()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        const auto job = bench.job(plan);
        {
            ClosedDisk disk(journalFile);
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
            job->pause();
            job->start();
        }
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyCloneOnDisk), bench.lastPreview.toDo);
        QCOMPARE(job->counts().done + job->counts().refused, bench.lastPreview.toDo);
    }

    void aJobThatGoesMeanwhileCallsNothing()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        {
            ClosedDisk disk(journalFile);
            const auto job = bench.job(plan);
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        }
        QTest::qWait(200);
        QCOMPARE(bench.server.count(anyCloneOnDisk), 0);
    }

    /// The audit journal comes first; the job's own is not forgotten when the job goes in between.
    void whatHasEndedIsNotedWhenTheJobGoes()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        bench.manner.atATime = 1;
        bench.server.misbehave(anyCloneOnDisk, standin::Misbehaviour::withStatus(401));
        auto job = bench.job(plan);
        ClosedDisk disk(QStringLiteral("/data/audit/audit.jsonl"));
        job->start();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }, 20000));
        const QList<RowState> states = job->states();
        const auto refused = std::find_if(states.cbegin(), states.cend(),
            [](const RowState &state) { return std::holds_alternative<Refused>(state); });
        QVERIFY(refused != states.cend());
        const auto row = std::distance(states.cbegin(), refused);
        job.reset();
        const StoredJob stored = bench.journal.find(plan.id).value();
        QVERIFY(std::holds_alternative<Refused>(stored.states.at(row)));
    }

    void nothingIsDoneBeforeTheListHasIt_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::newRow("the list") << listOnItsWay();
        QTest::newRow("the audit journal") << QStringLiteral("/data/audit/audit.jsonl");
    }

    void nothingIsDoneBeforeTheListHasIt()
    {
        QFETCH(const QString, closed);
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Each);
        const auto job = bench.job(plan);
        ClosedDisk disk(closed);
        const EventTurns turns;
        job->start();
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        QTest::qWait(300);
        QCOMPARE(job->counts().done, 0);
        QVERIFY(job->isWorking());
        const StoredJob stored = bench.journal.find(plan.id).value();
        QVERIFY(std::none_of(stored.states.cbegin(), stored.states.cend(),
            [](const RowState &state) { return std::holds_alternative<Done>(state); }));
        // While the disk is closed nobody has waited for it.
        QVERIFY2(turns.longest() < 1500, qPrintable(QString::number(turns.longest())));
        disk.open();
        QVERIFY(SharingBench::isOver(*job));
        const int done = job->counts().done;
        QVERIFY(done > 0);
        QCOMPARE(bench.data.records.records().size(), done);
        // Once each, of what was done and of what was refused.
        audit::AuditReader reader = bench.data.audit.reader();
        QCOMPARE(reader.next(1000).size(), done + job->counts().refused);
    }

    void whatIsBeingListedIsListedOnceWhenItGoesOn()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Each);
        const auto job = bench.job(plan);
        {
            ClosedDisk disk(listOnItsWay());
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
            job->pause();
            QVERIFY(job->isWorking());
            job->start();
        }
        QVERIFY(SharingBench::isOver(*job));
        const int done = job->counts().done;
        QCOMPARE(bench.data.records.records().size(), done);
        audit::AuditReader reader = bench.data.audit.reader();
        QCOMPARE(reader.next(1000).size(), done + job->counts().refused);
    }

    void whatCameMeanwhileIsNotStuckWhenTheListFails()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Each);
        const auto job = bench.job(plan);
        const QString list = bench.data.records.path();
        {
            ClosedDisk disk(listOnItsWay());
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
            // A folder stands where the list should be, and more has come by the time that this shows.
            QFile::remove(list);
            QVERIFY(QDir().mkpath(list + QLatin1String("/x")));
            QTest::qWait(300);
        }
        QVERIFY(SharingBench::isOver(*job));
        QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::List);
        QCOMPARE(job->counts().done, 0);
        QVERIFY(QDir(list).removeRecursively());
        QVERIFY(SharingBench::run(*job));
        const int done = job->counts().done;
        QVERIFY(done > 0);
        QCOMPARE(job->counts().working, 0);
        QCOMPARE(bench.data.records.records().size(), done);
    }

    void whatIsPausedWhileItTurnsToMemoryRests()
    {
        TurningBench all;
        QVERIFY(SharingBench::run(*all.job));
        const int asked = all.asked();
        QVERIFY(asked > 0 && asked < TurningBench::rows);
        {
            ClosedDisk disk(ClosedDisk::newFile(QStringLiteral("/data/jobs/")));
            QVERIFY(all.turns(disk));
            all.job->pause();
        }
        QVERIFY(SharingBench::isOver(*all.job));
        // What was in hand is safe, and nobody was asked for more.
        QCOMPARE(all.asked(), asked);
        QCOMPARE(all.job->notTaken(), QList<int>());
        QVERIFY(!all.job->holdsUnstoredToken());
        QCOMPARE(all.job->counts().done, asked);
        QVERIFY(all.bench.journal.find(all.plan.id)->plan.turnedToMemory);
        const int written = all.keychain.count(FakeVault::Call::Write);
        QVERIFY(SharingBench::run(*all.job));
        QCOMPARE(all.job->counts().done, TurningBench::rows);
        QCOMPARE(all.asked(), TurningBench::rows);
        QCOMPARE(all.keychain.count(FakeVault::Call::Write), written);
        for (int row = 0; row < TurningBench::rows; ++row)
            QVERIFY(all.isInMemory(row));
    }

    void whatGoesOnWhileItTurnsToMemoryAsksForNothingTwice()
    {
        TurningBench all;
        QVERIFY(SharingBench::run(*all.job));
        {
            ClosedDisk disk(ClosedDisk::newFile(QStringLiteral("/data/jobs/")));
            QVERIFY(all.turns(disk));
            // The keychain is asked once more, and says no when nobody counts on it any more.
            all.keychain.hold();
            all.job->start();
            all.job->pause();
            all.job->start();
        }
        QVERIFY(turnUntil([&all] { return all.job->plan().turnedToMemory; }, SharingBench::patience));
        all.keychain.release();
        QVERIFY(SharingBench::isOver(*all.job));
        QVERIFY(!all.job->obstacle());
        QCOMPARE(all.job->counts().done, TurningBench::rows);
        QCOMPARE(all.asked(), TurningBench::rows);
        for (int row = 0; row < TurningBench::rows; ++row)
            QVERIFY(all.isInMemory(row));
    }

    void anInventoryIsKeptBesideTheWindow()
    {
        SharingBench bench(nullptr, 20);
        const QString path = bench.data.folder.filePath(QStringLiteral("data/inventory.json"));
        auto taking = std::make_unique<Stocktaking>(bench.data.workspace, path);
        ClosedDisk disk(ClosedDisk::newFile(QStringLiteral("/data/inventory.json")));
        const EventTurns turns;
        taking->begin(snyk::regionForApi(bench.server.api()), samples::apiToken(), std::nullopt);
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        QVERIFY(!taking->isRunning());
        QTest::qWait(100);
        QVERIFY2(turns.longest() < 1500, qPrintable(QString::number(turns.longest())));
        QVERIFY(!QFile::exists(path));
        // Who ends the program in this moment loses nothing.
        disk.open();
        taking.reset();
        QCOMPARE(loadSurvey(path)->holdings.size(), 32);
    }
};

BTA_TEST(TestJobDisk)
#include "tst_jobdisk.moc"
