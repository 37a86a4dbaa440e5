// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A client that is sent to a colleague, on a disk that takes its time: the window goes on.

#include "handoverbench.h"

#include "handover/senddialog.h"
#include "handover/sendnotes.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/testroom.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::test;

namespace {

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 sendingStall = 1500;

struct SendDiskBench : HandoverBench
{
    SendDiskBench()
        : dialog(std::make_unique<ui::SendDialog>(
            space.workspace, record, handoverSample().draft, clientconfig::Carrier::Compose, notes))
    {
        dialog->show();
        find<QLineEdit>(*dialog, "recipientEdit")->setText(QStringLiteral("Carl Cluster"));
        find<QLineEdit>(*dialog, "senderEdit")->setText(QStringLiteral("Ada Admin"));
    }
    [[nodiscard]] bool choose(const char *button, const char *name) const
    {
        find<QPushButton>(*dialog, button)->click();
        return chooseFile(*dialog, "saveFileDialog", path(name));
    }

    ui::SendNotes notes;
    std::unique_ptr<ui::SendDialog> dialog;
};

} // namespace

class TestSendDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Also when the window goes meanwhile.
    void remembersTheClientWithoutWaiting_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("open") << false;
        QTest::newRow("closed meanwhile") << true;
    }
    void remembersTheClientWithoutWaiting()
    {
        QFETCH(const bool, isClosed);
        SendDiskBench bench;
        SendDiskBench::find<QPushButton>(*bench.dialog, "proposeButton")->click();
        ClosedDisk disk(ClosedDisk::newFile(bench.space.records.path()));
        const EventTurns turns;
        QVERIFY(bench.choose("saveHandoverButton", "sent.handover"));
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }, 20000));
        QTest::qWait(200);
        QVERIFY2(turns.longest() < sendingStall, qPrintable(QString::number(turns.longest())));
        // The file is there; what is remembered of the client is on its way.
        QCOMPARE(SendDiskBench::said(*bench.dialog, "sendBar").kind, ui::MessageKind::Success);
        QVERIFY(!bench.space.records.find(bench.record.id)->client);
        if (isClosed)
            bench.dialog.reset();
        disk.open();
        QTRY_VERIFY(bench.space.records.find(bench.record.id)->client);
    }

    void savesTheInstructionsWithoutWaiting()
    {
        SendDiskBench bench;
        ClosedDisk disk(ClosedDisk::newFile(bench.path("how.html")));
        const EventTurns turns;
        QVERIFY(bench.choose("saveInstructionsButton", "how.html"));
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY2(turns.longest() < sendingStall, qPrintable(QString::number(turns.longest())));
        QVERIFY(!SendDiskBench::find<ui::MessageBar>(*bench.dialog, "sendBar")->hasMessage());
        disk.open();
        QTRY_COMPARE(SendDiskBench::said(*bench.dialog, "sendBar").title,
            QStringLiteral("The instructions are saved"));
        QVERIFY(!fileContent(bench.path("how.html")).isEmpty());
    }
};

BTA_WINDOW_TEST(TestSendDisk)
#include "tst_senddisk.moc"
