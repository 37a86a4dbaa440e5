// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditjournal.h"

#include "auditfolder.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace broker;
using namespace broker::audit;

/// What becomes of files that are full.
class TestAuditRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_clock = TickingClock();
    }

    void aFullFileIsClosed()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        fill(journal, 50);
        const QStringList names = files();
        QVERIFY(names.size() > 3);
        QCOMPARE(names.constLast(), QStringLiteral("audit.jsonl"));
        QVERIFY(names.constFirst().startsWith(QLatin1String("audit-000001-20260314-15")));
        for (const QString &name : names) {
            QVERIFY(QFileInfo(m_dir->filePath(name)).size() <= 1000);
            QVERIFY(test::isPrivate(m_dir->filePath(name)));
        }
        QCOMPARE(numbers(journal), range(1, 50));
    }

    void theOrderDoesNotDependOnTheClock()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(journal.append(entryOf(QString::number(i))));
            m_clock.now = m_clock.now.addDays(-1);
        }
        QCOMPARE(numbers(journal), range(1, 50));
    }

    void theOldestGoesAndThatIsSaid()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 3000});
        QStringList everSeen;
        for (int i = 1; i <= 200; ++i) {
            QVERIFY(journal.append(entryOf(QString::number(i))));
            qint64 total = 0;
            for (const QString &name : files()) {
                total += QFileInfo(m_dir->filePath(name)).size();
                if (!everSeen.contains(name))
                    everSeen.append(name);
            }
            QVERIFY(total <= 3000);
        }
        QStringList left = numbers(journal);
        QVERIFY(left.size() < 100);
        QCOMPARE(left, range(201 - static_cast<int>(left.size()), 200));

        AuditReader reader = journal.reader({{}, {Action::OldEntriesRemoved}, {}, {}});
        const QStringList said = detailsOf(reader.next(1000));
        QVERIFY(!said.isEmpty());
        const QStringList there = files();
        for (const QString &name : said)
            QVERIFY(everSeen.contains(name) && !there.contains(name));
    }

    void exportedFilesGoFirst()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        fill(journal, 30);
        const auto exported = journal.exportAll(ExportFormat::JsonLines);
        QVERIFY(exported);
        QCOMPARE(exported->content.count('\n'), 30);
        QVERIFY(exported->closedFiles.size() >= 2);
        // Kept as long as nobody says that the content is safe.
        fill(journal, 20, 31);
        QCOMPARE(numbers(journal), range(1, 50));

        QVERIFY(AuditJournal::markExported(exported->closedFiles));
        QVERIFY(AuditJournal::markExported(exported->closedFiles)); // again
        QCOMPARE(numbers(journal), range(1, 50));
        fill(journal, 10, 51);
        const QStringList left = numbers(journal);
        QCOMPARE(left.constLast(), QStringLiteral("60"));
        QVERIFY(left.size() < 60);
        QVERIFY(left.contains(QStringLiteral("31")));
        AuditReader reader = journal.reader({{}, {Action::OldEntriesRemoved}, {}, {}});
        QCOMPARE(reader.next(1000).size(), exported->closedFiles.size());
    }

    void whatIsNoLockHoldsNothingUp_data() { test::addOddFiles(); }
    void whatIsNoLockHoldsNothingUp()
    {
        // QLockFile would wait for somebody to write into the pipe.
        QFETCH(test::OddFile, oddFile);
        if (!test::makeOddFile(m_dir->filePath(QStringLiteral("audit.lock")), oddFile))
            QSKIP("Such a file cannot be made here.");
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        fill(journal, 20);
        QCOMPARE(numbers(journal), range(1, 20));
        QVERIFY(test::isOdd(m_dir->filePath(QStringLiteral("audit.lock"))));
    }

    void anEntryIsWorthMoreThanTidyFiles()
    {
        AuditJournal journal(m_dir->path(), m_clock, {10, 20}); // less than a line
        fill(journal, 5);
        QVERIFY(numbers(journal).contains(QStringLiteral("5")));
    }

    void readsOverFilesInPortions()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        fill(journal, 50);
        AuditReader reader = journal.reader();
        QStringList read;
        while (!reader.atEnd()) {
            const QList<Entry> portion = reader.next(7);
            QVERIFY(portion.size() <= 7);
            read += detailsOf(portion);
        }
        std::reverse(read.begin(), read.end());
        QCOMPARE(read, range(1, 50));
    }

    void aFileThatGoesMeanwhileIsCounted()
    {
        AuditJournal journal(m_dir->path(), m_clock, {1000, 1'000'000});
        fill(journal, 50);
        AuditReader reader = journal.reader();
        QCOMPARE(reader.next(1).size(), 1);
        QVERIFY(QFile::remove(m_dir->filePath(files().constFirst())));
        QVERIFY(reader.next(1000).size() < 49);
        QCOMPARE(reader.report().unreadableFiles, 1);
    }

private:
    static void fill(AuditJournal &journal, int count, int from = 1)
    {
        for (int i = from; i < from + count; ++i)
            QVERIFY(journal.append(entryOf(QString::number(i))));
    }

    static QStringList range(int first, int last)
    {
        QStringList numbers;
        for (int i = first; i <= last; ++i)
            numbers.append(QString::number(i));
        return numbers;
    }

    /// Those of the filled-in entries, oldest first.
    static QStringList numbers(const AuditJournal &journal)
    {
        AuditReader reader = journal.reader({{}, {Action::SecretStored}, {}, {}});
        QStringList details = detailsOf(reader.next(100000));
        std::reverse(details.begin(), details.end());
        return details;
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    TickingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

BTA_TEST(TestAuditRotation)
#include "tst_auditrotation.moc"
