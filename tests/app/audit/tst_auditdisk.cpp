// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The audit journal on a disk that takes its time.

#include "audit/auditjournal.h"

#include "auditfolder.h"
#include "support/closeddisk.h"
#include "support/testroom.h"
#include "support/turnuntil.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace broker;
using namespace broker::audit;
using namespace broker::test;
using namespace std::chrono_literals;

class TestAuditDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsAndTheOrderStays()
    {
        AuditJournal journal(folder(), m_clock);
        ClosedDisk disk(QStringLiteral("audit.jsonl"));
        const auto first
            = journal.appendAllSoon({entryOf(QStringLiteral("1")), entryOf(QStringLiteral("2"))});
        const auto second = journal.appendAllSoon({entryOf(QStringLiteral("3"))});
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QVERIFY(!first.isFinished());
        QVERIFY(!second.isFinished());
        // Who waits comes after them, and who reads sees all of it.
        std::thread opening([&disk] {
            std::this_thread::sleep_for(100ms);
            disk.open();
        });
        const auto appended = journal.append(entryOf(QStringLiteral("4")));
        opening.join();
        QVERIFY(appended);
        QCOMPARE(detailsOf(allOf(journal)),
            (QStringList{
                QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
        QVERIFY(turnUntil([&second] { return second.isFinished(); }, 10s));
        QVERIFY(first.result());
        QVERIFY(second.result());
    }

    void whoReadsWaitsForWhatIsOnItsWay()
    {
        AuditJournal journal(folder(), m_clock);
        ClosedDisk disk(QStringLiteral("audit.jsonl"));
        const auto soon = journal.appendAllSoon({entryOf(QStringLiteral("1"))});
        std::thread opening([&disk] {
            std::this_thread::sleep_for(100ms);
            disk.open();
        });
        const QStringList read = detailsOf(allOf(journal));
        const auto exported = journal.exportAll(ExportFormat::JsonLines);
        opening.join();
        QCOMPARE(read, QStringList{QStringLiteral("1")});
        QCOMPARE(exported->content.count('\n'), 1);
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
    }

    void aFailureIsToldOnce()
    {
        // A file where the folder is to be.
        QFile obstacle(folder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        AuditJournal journal(folder(), m_clock);
        QStringList told;
        journal.setFailureHandler([&told](const AuditError &error) { told.append(error.path); });
        const auto soon = journal.appendAllSoon({entryOf(QStringLiteral("1"))});
        QVERIFY(told.isEmpty());
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QVERIFY(!soon.result());
        QCOMPARE(soon.result().error().kind, AuditErrorKind::CannotWrite);
        QCOMPARE(told, QStringList{folder() + QLatin1String("/audit.jsonl")});
    }

    void nobodyIsToldWhoHasLetGo()
    {
        QFile obstacle(folder());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        AuditJournal journal(folder(), m_clock);
        int told = 0;
        journal.setFailureHandler([&told](const AuditError &) { ++told; });
        const auto soon = journal.appendAllSoon({entryOf(QStringLiteral("1"))});
        journal.setFailureHandler({});
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QCOMPARE(told, 0);
    }

    void whatWasGivenIsWrittenWhenTheJournalGoes()
    {
        {
            AuditJournal journal(folder(), m_clock);
            for (int i = 0; i < 20; ++i)
                (void)journal.appendAllSoon({entryOf(QString::number(i))});
        }
        const AuditJournal journal(folder(), m_clock);
        QCOMPARE(allOf(journal).size(), 20);
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("audit")); }

    TickingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

BTA_TEST(TestAuditDisk)
#include "tst_auditdisk.moc"
