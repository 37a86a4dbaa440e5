// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A job on a disk that takes its time: the window goes on, and Snyk is not called before the disk has it.

#include "sharing/job.h"

#include "closeddisk.h"
#include "sharingbench.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

const standin::Matching anyClone{snyk::Method::Post, QStringLiteral("/clone")};
const QString journalEnding = QStringLiteral(".rows.jsonl");

/// The longest time for which the event loop has not turned.
class Turns final
{
public:
    Turns()
    {
        m_since.start();
        m_tick.callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_tick.start(5ms);
    }

    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
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
        ClosedDisk disk(journalEnding);
        const Turns turns;
        job->start();
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        QTest::qWait(300);
        QCOMPARE(bench.server.count(anyClone), 0);
        QVERIFY(job->isWorking());
        // While the disk is closed nobody has waited for it.
        QVERIFY2(turns.longest() < 1500, qPrintable(QString::number(turns.longest())));
        disk.open();
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
        QCOMPARE(job->counts().done + job->counts().refused, bench.lastPreview.toDo);
        QVERIFY(!bench.journal.find(plan.id)->isUnfinished());
    }

    void whatWasPausedMeanwhileIsNotCalled()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        const auto job = bench.job(plan);
        ClosedDisk disk(journalEnding);
        job->start();
        QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        job->pause();
        // The window stays until the disk has it.
        QVERIFY(job->isWorking());
        disk.open();
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyClone), 0);
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
        QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
    }

    void goesOnWhenPausedAndContinuedMeanwhile()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        const auto job = bench.job(plan);
        {
            ClosedDisk disk(journalEnding);
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
            job->pause();
            job->start();
        }
        QVERIFY(SharingBench::isOver(*job));
        QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
        QCOMPARE(job->counts().done + job->counts().refused, bench.lastPreview.toDo);
    }

    void aJobThatGoesMeanwhileCallsNothing()
    {
        SharingBench bench(nullptr, 60);
        const JobPlan plan = bench.plan(Way::Share);
        {
            ClosedDisk disk(journalEnding);
            const auto job = bench.job(plan);
            job->start();
            QVERIFY(turnUntil([&disk] { return disk.isAwaited(); }, SharingBench::patience));
        }
        QTest::qWait(200);
        QCOMPARE(bench.server.count(anyClone), 0);
    }
};

BTA_TEST(TestJobDisk)
#include "tst_jobdisk.moc"
