// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditjournal.h"

#include "auditfolder.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::audit;

class TestAuditJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_folder = m_dir->filePath(QStringLiteral("profile/audit"));
        m_file = m_folder + QStringLiteral("/audit.jsonl");
    }

    void appendsAndReads()
    {
        AuditJournal journal(m_folder, m_clock);
        QVERIFY(allOf(journal).isEmpty());
        QVERIFY(journal.append(entryOf(QStringLiteral("one"))));
        QVERIFY(journal.append(entryOf(QStringLiteral("two"))));
        QVERIFY(test::isPrivate(m_file));
        QVERIFY(test::isPrivate(m_folder));
        const AuditJournal again(m_folder, m_clock);
        const QList<Entry> entries = allOf(again);
        QCOMPARE(detailsOf(entries), QStringList({QStringLiteral("two"), QStringLiteral("one")}));
        QVERIFY(entries[0].at > entries[1].at);
        QCOMPARE(entries[0].at.timeSpec(), Qt::UTC);
        QCOMPARE(contentOf(m_file).count('\n'), 2);
    }

    void appendsManyTogether()
    {
        AuditJournal journal(m_folder, m_clock, {2000, 1000000});
        QVERIFY(journal.appendAll({}));
        QVERIFY(!QFile::exists(m_file));
        QList<Entry> entries;
        for (int i = 0; i < 5; ++i)
            entries.append(entryOf(QString::number(i)));
        QVERIFY(journal.appendAll(entries));
        QCOMPARE(contentOf(m_file).count('\n'), 5);
        QCOMPARE(detailsOf(allOf(journal)),
            QStringList({QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"),
                QStringLiteral("0")}));
        // They go into one file, whose limit is looked at for all of them.
        for (int i = 0; i < 40; ++i)
            QVERIFY(journal.appendAll(entries));
        QCOMPARE(allOf(journal).size(), 205);
        QVERIFY(QFile(m_file).size() <= 2000);
        // One failure is told once.
        AuditJournal blocked(m_dir->filePath(QStringLiteral("blocked")), m_clock);
        int failures = 0;
        blocked.setFailureHandler([&failures](const AuditError &) { ++failures; });
        QVERIFY(QDir().mkpath(m_dir->filePath(QStringLiteral("blocked/audit.jsonl"))));
        QVERIFY(!blocked.appendAll(entries));
        QCOMPARE(failures, 1);
    }

    void tornAnywhere()
    {
        AuditJournal journal(m_folder, m_clock);
        QVERIFY(journal.append(entryOf(QStringLiteral("one"))));
        const QByteArray first = contentOf(m_file);
        QVERIFY(journal.append(entryOf(QStringLiteral("two"))));
        const QByteArray both = contentOf(m_file);
        for (qsizetype length = first.size(); length <= both.size(); ++length) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(both.first(length)), length);
            file.close();
            // Without its line end the second entry is whole.
            const bool whole = length >= both.size() - 1;
            const int torn = whole || length == first.size() ? 0 : 1;
            QStringList expected{QStringLiteral("one")};
            if (whole)
                expected.prepend(QStringLiteral("two"));

            ReadReport report;
            QCOMPARE(detailsOf(allOf(journal, &report)), expected);
            QCOMPARE(report.torn, torn);
            QVERIFY(journal.append(entryOf(QStringLiteral("three"))));
            expected.prepend(QStringLiteral("three"));
            QCOMPARE(detailsOf(allOf(journal, &report)), expected);
            QCOMPARE(report.torn, torn);
            QVERIFY(contentOf(m_file).startsWith(both.first(length)));
            const auto exported = journal.exportAll(ExportFormat::JsonLines);
            QVERIFY(exported);
            QCOMPARE(exported->report.torn, torn);
            QCOMPARE(exported->content.count('\n'), expected.size());
        }
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QStringList>("expected");
        const QDateTime start = TickingClock().now;
        const QString a = QStringLiteral("alpha");
        const QString b = QStringLiteral("beta");
        const QString c = QStringLiteral("gamma");
        QTest::newRow("all") << Filter{} << QStringList{c, b, a};
        QTest::newRow("text") << Filter{QStringLiteral("BET"), {}, {}, {}} << QStringList{b};
        QTest::newRow("text of the action") << Filter{QStringLiteral("copied"), {}, {}, {}} << QStringList{c};
        QTest::newRow("action") << Filter{{}, {Action::SecretStored}, {}, {}} << QStringList{b, a};
        QTest::newRow("actions") << Filter{{}, {Action::SecretCopied, Action::SecretStored}, {}, {}}
                                 << QStringList{c, b, a};
        QTest::newRow("none") << Filter{QStringLiteral("nothing"), {}, {}, {}} << QStringList();
        QTest::newRow("long ago") << Filter{{}, {}, {}, start} << QStringList();
        QTest::newRow("from") << Filter{{}, {}, start, {}} << QStringList{c, b, a};
        QTest::newRow("both") << Filter{QStringLiteral("a"), {Action::SecretStored}, start, start.addDays(1)}
                              << QStringList{b, a};
    }
    void filters()
    {
        QFETCH(Filter, filter);
        QFETCH(QStringList, expected);
        const TickingClock clock;
        AuditJournal journal(m_folder, clock);
        QVERIFY(journal.append(entryOf(QStringLiteral("alpha"))));
        QVERIFY(journal.append(entryOf(QStringLiteral("beta"))));
        QVERIFY(journal.append(entryOf(QStringLiteral("gamma"), Action::SecretCopied)));
        AuditReader reader = journal.reader(filter);
        QCOMPARE(detailsOf(reader.next(10)), expected);
        QVERIFY(reader.atEnd());
    }

    void timeRangesAreHalfOpen()
    {
        Entry entry;
        entry.at = m_clock.now;
        QVERIFY(matches(entry, {{}, {}, entry.at, entry.at.addMSecs(1)}));
        QVERIFY(!matches(entry, {{}, {}, entry.at.addMSecs(1), {}}));
        QVERIFY(!matches(entry, {{}, {}, {}, entry.at}));
    }

    void readsInPortions()
    {
        AuditJournal journal(m_folder, m_clock);
        for (int i = 0; i < 10; ++i)
            QVERIFY(journal.append(entryOf(QString::number(i))));
        AuditReader reader = journal.reader();
        QCOMPARE(detailsOf(reader.next(4)),
            QStringList(
                {QStringLiteral("9"), QStringLiteral("8"), QStringLiteral("7"), QStringLiteral("6")}));
        QVERIFY(!reader.atEnd());
        QCOMPARE(reader.next(4).size(), 4);
        QCOMPARE(reader.next(4).size(), 2);
        QVERIFY(reader.atEnd());
        QVERIFY(reader.next(4).isEmpty());
    }

    void whatIsNoFileIsReportedAtOnce_data() { test::addOddFiles(); }
    void whatIsNoFileIsReportedAtOnce()
    {
        QFETCH(test::OddFile, oddFile);
        if (!test::makeOddFile(m_file, oddFile))
            QSKIP("This user may not make one.");
        AuditJournal journal(m_folder, m_clock);
        QVERIFY(!journal.append(entryOf(QStringLiteral("one"))));
        AuditReader reader = journal.reader();
        QVERIFY(reader.next(1).isEmpty());
        QCOMPARE(reader.report().unreadableFiles, 1);
        QVERIFY(test::isOdd(m_file));
    }

    void linesOfALaterVersionAreCounted()
    {
        AuditJournal journal(m_folder, m_clock);
        QVERIFY(journal.append(entryOf(QStringLiteral("one"))));
        const QByteArray later
            = R"({"schema":1,"at":"2026-03-14T15:09:26Z","action":"new","outcome":"failed"})";
        QVERIFY(appendPrivateLine(m_file, later));
        ReadReport report;
        QCOMPARE(allOf(journal, &report).size(), 1);
        QCOMPARE(report.newer, 1);
        QCOMPARE(report.torn, 0);
        QVERIFY(journal.exportAll(ExportFormat::JsonLines)->content.endsWith(QByteArray(later + '\n')));
    }

    void exportsATable()
    {
        AuditJournal journal(m_folder, m_clock);
        QVERIFY(journal.append(entryOf(QStringLiteral("=1+1"))));
        QStringList header = fieldNames();
        header[0] = QStringLiteral("Wann");
        const auto exported
            = journal.exportAll(ExportFormat::Csv, broker::exports::Separator::Semicolon, header);
        QVERIFY(exported);
        QVERIFY(exported->content.startsWith("\xef\xbb\xbf\"Wann\";\"action\";\"outcome\";"));
        QVERIFY(exported->content.endsWith(";\"'=1+1\"\r\n"));
        QVERIFY(exported->closedFiles.isEmpty());
    }

    void refusesWithoutAFolder()
    {
        QVERIFY(writePrivateFile(m_dir->filePath(QStringLiteral("profile")), "in the way"));
        AuditJournal journal(m_folder, m_clock);
        const auto appended = journal.append(entryOf(QStringLiteral("one")));
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, AuditErrorKind::CannotWrite);
        QCOMPARE(appended.error().path, m_file);
        QVERIFY(!appended.error().detail.isEmpty());
    }

    void whatCannotBeReadIsNotExportedInPart()
    {
        QVERIFY(ensurePrivateFolder(m_file)); // a folder of that name
        const AuditJournal journal(m_folder, m_clock);
        const auto exported = journal.exportAll(ExportFormat::JsonLines);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, AuditErrorKind::CannotRead);
        ReadReport report;
        QVERIFY(allOf(journal, &report).isEmpty());
        QCOMPARE(report.unreadableFiles, 1);
    }

private:
    TickingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    QString m_file;
};

BTA_TEST(TestAuditJournal)
#include "tst_auditjournal.moc"
