// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Files that are asked for, on a drive that takes its time: the window goes on, and says that they are there
// when they are.

#include "backupbench.h"

#include "board/exportcommands.h"
#include "support/await.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/testroom.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::test;

namespace {

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 exportStall = 1500;

using Save = std::function<QFuture<FileSaver::Saved>(const BackupBench &, const QString &)>;

ui::ExportCommands &exportsOf(const BackupBench &bench)
{
    return *bench.shell.window->findChild<ui::ExportCommands *>();
}

} // namespace

Q_DECLARE_METATYPE(Save)

class TestExportDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWithoutWaiting_data() { files(); }
    void savesWithoutWaiting()
    {
        QFETCH(const Save, save);
        QFETCH(const audit::Action, action);
        BackupBench bench;
        const records::TokenRecord record = bench.shell.add();
        QVERIFY(bench.shell.start());
        const QString path = bench.shell.folder.filePath(QStringLiteral("taken/along"));
        QVERIFY(
            bench.shell.folder.isValid() && QDir(bench.shell.folder.path()).mkpath(QStringLiteral("taken")));
        ClosedDisk disk(ClosedDisk::newFile(path));
        const EventTurns turns;
        const auto saved = save(bench, path);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY2(turns.longest() < exportStall, qPrintable(QString::number(turns.longest())));
        // Nothing is said too early.
        QVERIFY(!saved.isFinished() && !bench.shell.bar("copyBar").hasMessage() && bench.noted().isEmpty());
        disk.open();
        QVERIFY(await(saved)->value());
        QCOMPARE(bench.shell.bar("copyBar").message().kind, ui::MessageKind::Success);
        QVERIFY(QFile(path).size() > 0);
        QCOMPARE(bench.noted(), QList<audit::Action>{action});
        const bool isCalendar = action == audit::Action::CalendarExported;
        QCOMPARE(bench.shell.real().records.find(record.id)->calendar.has_value(), isCalendar);
    }

    /// What was begun is there, and noted, when the window goes meanwhile.
    void savesWhatWasBegunWhenTheWindowGoes_data() { files(); }
    void savesWhatWasBegunWhenTheWindowGoes()
    {
        QFETCH(const Save, save);
        QFETCH(const audit::Action, action);
        BackupBench bench;
        (void)bench.shell.add();
        QVERIFY(bench.shell.start());
        const QString path = bench.shell.folder.filePath(QStringLiteral("along"));
        ClosedDisk disk(ClosedDisk::newFile(path));
        (void)save(bench, path);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        disk.open();
        bench.shell.window.reset();
        QVERIFY(QFile(path).size() > 0);
        QCOMPARE(bench.noted(), QList<audit::Action>{action});
    }

    /// What happens to the tokens while their calendar is written stands.
    void leavesWhatHappenedMeanwhile()
    {
        BackupBench bench;
        records::TokenRecord record = bench.shell.add();
        const records::TokenRecord other
            = bench.shell.add(records::Storage::Memory, true, QStringLiteral("jira"));
        QVERIFY(bench.shell.start());
        records::RecordStore &list = bench.shell.real().records;
        const QString path = bench.shell.folder.filePath(QStringLiteral("dates"));
        ClosedDisk disk(ClosedDisk::newFile(path));
        const auto saved = exportsOf(bench).writeCalendar(path, list.records());
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        record.key = other.key;
        record.fingerprint = Fingerprint::of(samples::secret("the-token-that-came-next"));
        QVERIFY(list.put(record).has_value());
        QVERIFY(list.remove(other.id).has_value());
        disk.open();
        QVERIFY(await(saved)->value());
        QCOMPARE(list.records().size(), 1);
        const records::TokenRecord now = list.records().constFirst();
        QVERIFY(now.id == record.id && now.key == record.key && now.fingerprint == record.fingerprint);
        QVERIFY(now.calendar.has_value());
    }

private:
    static void files()
    {
        QTest::addColumn<Save>("save");
        QTest::addColumn<audit::Action>("action");
        const auto all = [](const BackupBench &bench) { return bench.shell.real().records.records(); };
        QTest::newRow("table") << Save([all](const BackupBench &bench, const QString &path) {
            return exportsOf(bench).writeCsv(path, all(bench));
        }) << audit::Action::InventoryExported;
        QTest::newRow("report") << Save([all](const BackupBench &bench, const QString &path) {
            return exportsOf(bench).writeReport(path, all(bench));
        }) << audit::Action::InventoryExported;
        QTest::newRow("calendar") << Save([all](const BackupBench &bench, const QString &path) {
            return exportsOf(bench).writeCalendar(path, all(bench));
        }) << audit::Action::CalendarExported;
        QTest::newRow("backup") << Save([](const BackupBench &bench, const QString &path) {
            return bench.commands().save(path);
        }) << audit::Action::BackupSaved;
    }
};

BTA_WINDOW_TEST(TestExportDisk)
#include "tst_exportdisk.moc"
