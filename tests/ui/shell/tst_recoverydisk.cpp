// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What an earlier run left behind is dismissed, on a disk that takes its time: the window goes on.

#include "shell.h"

#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 dismissalStall = 1500;

} // namespace

class TestRecoveryDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dismissesWithoutWaiting()
    {
        Shell shell;
        (void)shell.interrupt(records::OperationKind::EnableBroker);
        QVERIFY(shell.start());
        QTRY_VERIFY(shell.bar("recoveryBar").isVisible());
        // Its note is gone from the folder when that is flushed.
        ClosedDisk disk(QStringLiteral("/unfinished"));
        const EventTurns turns;
        QVERIFY(shell.click("dismissFindingButton"));
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY2(turns.longest() < dismissalStall, qPrintable(QString::number(turns.longest())));
        QVERIFY(shell.bar("recoveryBar").isVisible());
        // Twice is as good as once.
        QVERIFY(shell.click("dismissFindingButton"));
        disk.open();
        QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
        QVERIFY(shell.real().journal.pending().operations.isEmpty());
    }
};

BTA_WINDOW_TEST(TestRecoveryDisk)
#include "tst_recoverydisk.moc"
