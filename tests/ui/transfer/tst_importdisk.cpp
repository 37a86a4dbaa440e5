// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// An import on a disk that takes its time: the window goes on, and says that it is done when it is. Of a list
// that has changed meanwhile it is shown anew.

#include "backupbench.h"

#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "widgets/busyindicator.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::test;

namespace {

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 importStall = 1500;

} // namespace

class TestImportDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWithoutWaiting()
    {
        BackupBench bench;
        QVERIFY(open(bench));
        auto *dialog = bench.shell.find<QDialog>("importDialog");
        const auto isBusy = [dialog] { return findShown<ui::BusyIndicator>(*dialog, "busyIndicator"); };
        QVERIFY(!isBusy());
        const auto disk = closed(bench);
        const EventTurns turns;
        QVERIFY(bench.shell.click("importButton"));
        QVERIFY(QTest::qWaitFor([&disk] { return disk->isAwaited(); }));
        QTest::qWait(200);
        QVERIFY2(turns.longest() < importStall, qPrintable(QString::number(turns.longest())));
        // Nothing is said too early, and it is not asked for twice.
        QVERIFY(isBusy());
        QVERIFY(!bench.shell.bar("importBar").hasMessage());
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
        QCOMPARE(bench.shell.real().records.records().size(), 1);
        const auto *focused = qobject_cast<QPushButton *>(dialog->focusWidget());
        QVERIFY(focused && focused->isVisible() && focused->text().contains(QLatin1String("Close")));
        disk->open();
        QTRY_VERIFY(bench.shell.bar("importBar").hasMessage());
        QCOMPARE(bench.shell.bar("importBar").message().kind, ui::MessageKind::Success);
        QTRY_VERIFY(bench.shell.find("closeButton")->isVisible());
        QCOMPARE(bench.shell.real().records.records().size(), 2);
        QCOMPARE(bench.noted(), QList<audit::Action>{audit::Action::BackupImported});
    }

    /// What is on its way comes to its end, whoever looks.
    void importsWhatWasBegunWhenTheWindowIsClosed()
    {
        BackupBench bench;
        QVERIFY(open(bench));
        const auto disk = closed(bench);
        QVERIFY(bench.shell.click("importButton"));
        QVERIFY(QTest::qWaitFor([&disk] { return disk->isAwaited(); }));
        // There is nothing left to cancel.
        const auto buttons = bench.shell.find<QDialog>("importDialog")->findChildren<QPushButton *>();
        for (const QPushButton *each : buttons)
            QVERIFY(!each->isVisible() || each->text() != QStringLiteral("Cancel"));
        bench.shell.find<QDialog>("importDialog")->reject();
        QTRY_VERIFY(!bench.shell.find("importDialog"));
        disk->open();
        QTRY_COMPARE(bench.shell.real().records.records().size(), 2);
        QTRY_COMPARE(bench.noted(), QList<audit::Action>{audit::Action::BackupImported});
    }

    /// The preview is a promise.
    void showsAgainWhatHasChangedMeanwhile()
    {
        BackupBench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        const records::TokenRecord record = foreign(QStringLiteral("jira"));
        QVERIFY(bench.write({record}));
        QVERIFY(bench.preview(bench.path()));
        records::TokenRecord meanwhile = record;
        meanwhile.note = QStringLiteral("made meanwhile");
        QVERIFY(bench.shell.real().records.put(meanwhile).has_value());
        QVERIFY(bench.shell.click("importButton"));
        QVERIFY(bench.shell.bar("importBar").hasMessage());
        QVERIFY(bench.noted().isEmpty());
    }

private:
    static bool open(BackupBench &bench)
    {
        bench.shell.add();
        return bench.shell.start() && bench.write({foreign(QStringLiteral("jira"))})
            && bench.preview(bench.path());
    }
    static std::unique_ptr<ClosedDisk> closed(const BackupBench &bench)
    {
        bench.shell.real().records.settle();
        return std::make_unique<ClosedDisk>(ClosedDisk::newFile(bench.shell.real().records.path()));
    }
};

BTA_WINDOW_TEST(TestImportDisk)
#include "tst_importdisk.moc"
