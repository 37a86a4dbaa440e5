// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditjournal.h"

#include "auditfolder.h"
#include "support/testroom.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::audit;

/// A process that is killed without warning while it writes loses nothing that it has confirmed.
class TestAuditKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedEntriesAreThere()
    {
        QRandomGenerator random(11);
        int confirmedInAll = 0;
        for (int round = 0; round < 40; ++round) {
            const QTemporaryDir dir;
            const QString folder = dir.filePath(QStringLiteral("audit"));
            const QStringList confirmed = killedWriter(folder, random.bounded(60));
            confirmedInAll += static_cast<int>(confirmed.size());

            const SystemClock clock;
            AuditJournal journal(folder, clock);
            check(journal, confirmed, 1);
            // And the journal goes on.
            QVERIFY(journal.append(entryOf(QStringLiteral("after"))));
            QCOMPARE(allOf(journal).constFirst().detail, QStringLiteral("after"));
            check(journal, confirmed, 1);
        }
        QVERIFY(confirmedInAll > 100);
    }

    /// Both make the folder, and files that are full are closed meanwhile by either of them.
    void twoWritersLoseNothing()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("audit"));
        QProcess writers[2];
        for (int i = 0; i < 2; ++i)
            writers[i].start(QStringLiteral(BTA_AUDITWRITER), {folder, QString::number(i)});
        QStringList confirmed;
        for (QProcess &writer : writers)
            QVERIFY(writer.waitForReadyRead(30000));
        QTest::qWait(2000);
        for (QProcess &writer : writers) {
            writer.kill();
            writer.waitForFinished();
            QStringList numbers
                = QString::fromLatin1(writer.readAllStandardOutput()).remove(u'\r').split(u'\n');
            numbers.removeLast();
            QVERIFY(numbers.size() > 10);
            confirmed += numbers;
        }
        const SystemClock clock;
        const AuditJournal journal(folder, clock);
        ReadReport report;
        const QStringList details = detailsOf(allOf(journal, &report));
        const QSet<QString> there(details.cbegin(), details.cend());
        for (const QString &number : std::as_const(confirmed))
            QVERIFY2(there.contains(number), qPrintable(number));
        QCOMPARE(report.unreadableFiles, 0);
        QVERIFY(report.torn <= 2);
        QVERIFY(QDir(folder).entryList({QStringLiteral("audit-*.jsonl")}).size() > 1);
    }

private:
    /// The numbers that the writer printed before it was killed.
    static QStringList killedWriter(const QString &folder, int milliseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(BTA_AUDITWRITER), {folder});
        // The first number first, so that the kill falls into the writing and not into the start.
        if (!writer.waitForReadyRead(30000))
            return {};
        QTest::qWait(milliseconds);
        writer.kill();
        writer.waitForFinished();
        QStringList numbers = QString::fromLatin1(writer.readAllStandardOutput()).remove(u'\r').split(u'\n');
        numbers.removeLast(); // what comes after the last line end, perhaps half a number
        return numbers;
    }

    static void check(const AuditJournal &journal, const QStringList &confirmed, int mostTorn)
    {
        ReadReport report;
        QStringList there = detailsOf(allOf(journal, &report));
        there.removeAll(QStringLiteral("after"));
        std::reverse(there.begin(), there.end());
        QVERIFY(report.torn <= mostTorn);
        QCOMPARE(report.newer, 0);
        QCOMPARE(report.unreadableFiles, 0);
        QVERIFY(!confirmed.isEmpty());
        // At most one more: on disk, but killed before it was printed.
        QVERIFY(there.size() == confirmed.size() || there.size() == confirmed.size() + 1);
        QCOMPARE(there.first(confirmed.size()), confirmed);
    }
};

BTA_TEST(TestAuditKilled)
#include "tst_auditkilled.moc"
