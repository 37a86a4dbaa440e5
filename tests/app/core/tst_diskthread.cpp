// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/diskthread.h"

#include "core/log.h"
#include "support/testroom.h"
#include "support/turnuntil.h"

#include <QElapsedTimer>
#include <QList>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <memory>
#include <thread>

using namespace broker;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

struct DiskFault
{ };
using DiskDone = Result<int, DiskFault>;

const QString whatIsWritten = QStringLiteral("the list of a test");

} // namespace

class TestDiskThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksInOrderAndTellsAtHome()
    {
        DiskThread disk(whatIsWritten);
        QList<int> done;
        QList<int> told;
        const auto home = std::this_thread::get_id();
        int elsewhere = 0;
        for (int i = 0; i < 20; ++i) {
            disk.run([i, &done]() -> DiskDone {
                    done.append(i);
                    return i;
                })
                .then([&](const DiskDone &outcome) {
                    elsewhere += std::this_thread::get_id() == home ? 0 : 1;
                    told.append(*outcome);
                });
        }
        QVERIFY(told.isEmpty());
        disk.wait();
        // Done, and told by the event loop.
        QCOMPARE(done.size(), 20);
        QVERIFY(told.isEmpty());
        QVERIFY(turnUntil([&told] { return told.size() == 20; }, 10s));
        QCOMPARE(told, done);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
        QCOMPARE(elsewhere, 0);
    }

    void whatWasGivenIsDoneBeforeItGoes()
    {
        int done = 0;
        QList<QFuture<DiskDone>> futures;
        {
            DiskThread disk(whatIsWritten);
            for (int i = 0; i < 5; ++i) {
                futures.append(disk.run([&done]() -> DiskDone {
                    std::this_thread::sleep_for(20ms);
                    return ++done;
                }));
            }
        }
        QCOMPARE(done, 5);
        for (const auto &future : futures)
            QVERIFY(future.isCanceled());
    }

    /// A drive that does not answer: the program ends all the same, and says what it has not written.
    void isWaitedForNotForEver()
    {
        const auto gate = std::make_shared<QSemaphore>();
        const auto done = std::make_shared<QSemaphore>();
        QList<QFuture<DiskDone>> futures;
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("not done: the list of a test - 3 left\\.$")));
        QElapsedTimer taken;
        taken.start();
        {
            DiskThread disk(whatIsWritten, 200ms);
            for (int i = 0; i < 3; ++i) {
                futures.append(disk.run([gate, done, i]() -> DiskDone {
                    gate->acquire();
                    done->release();
                    return i;
                }));
            }
        }
        QVERIFY2(taken.elapsed() >= 200, qPrintable(QString::number(taken.elapsed())));
        QVERIFY2(taken.elapsed() < 5000, qPrintable(QString::number(taken.elapsed())));
        QVERIFY(!done->available());
        // When it answers after all, nothing is lost, in whatever is left of the process. Nobody is told.
        gate->release(3);
        QVERIFY(done->tryAcquire(3, 10000));
        QVERIFY(turnUntil(
            [&futures] {
                return std::all_of(
                    futures.cbegin(), futures.cend(), [](const auto &future) { return future.isFinished(); });
            },
            10s));
        for (const auto &future : futures)
            QVERIFY(future.isCanceled());
    }

    void whoHasNothingToDoIsNotWaitedFor()
    {
        QElapsedTimer taken;
        taken.start();
        {
            DiskThread disk(whatIsWritten);
            const auto future = disk.run([]() -> DiskDone { return 1; });
            QVERIFY(turnUntil([&future] { return future.isFinished(); }, 10s));
            QCOMPARE(*future.result(), 1);
        }
        QVERIFY(taken.elapsed() < 5000);
    }
};

BTA_TEST(TestDiskThread)
#include "tst_diskthread.moc"
