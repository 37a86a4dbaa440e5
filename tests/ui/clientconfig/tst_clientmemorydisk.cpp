// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What is chosen for a client, on a disk that takes its time.

#include "clientfixture.h"

#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 memoryStall = 1500;

} // namespace

class TestClientMemoryDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One choice follows the other before the first is on disk, and both are kept.
    void choosesWithoutWaiting()
    {
        ClientFixture f;
        QVERIFY(f.show());
        f.fill();
        ClosedDisk disk(ClosedDisk::newFile(f.space.records.path()));
        const EventTurns turns;
        f.choose(Carrier::Compose);
        f.find<QComboBox>("engineChoice")->setCurrentIndex(1);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        f.choose(Carrier::Kubernetes);
        QTest::qWait(200);
        QVERIFY2(turns.longest() < memoryStall, qPrintable(QString::number(turns.longest())));
        QVERIFY(!f.space.records.find(f.record.id)->client);
        disk.open();
        f.space.records.settle();
        const auto client = f.space.records.find(f.record.id)->client;
        QVERIFY(client);
        QCOMPARE(client->engine, QStringLiteral("podman"));
        QCOMPARE(client->carrier, QStringLiteral("kubernetes"));
    }

    /// A window that is opened anew goes on with what was chosen last, and with a way back from it.
    void goesOnBeforeTheDiskHasIt()
    {
        ClientFixture f;
        QVERIFY(f.show());
        f.fill();
        f.choose(Carrier::Kubernetes);
        f.space.records.settle();
        QCOMPARE(f.space.records.find(f.record.id)->client->carrier, QStringLiteral("kubernetes"));
        ClosedDisk disk(ClosedDisk::newFile(f.space.records.path()));
        f.choose(Carrier::Compose);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        f.dialog = std::make_unique<ui::ClientDialog>(
            f.space.workspace, f.transport, f.guard, f.record, std::nullopt);
        QVERIFY(f.show());
        QCOMPARE(
            f.find<QComboBox>("carrierChoice")->currentData().toInt(), static_cast<int>(Carrier::Compose));
        QCOMPARE(f.space.records.find(f.record.id)->client->carrier, QStringLiteral("kubernetes"));
        // What is on the list still is a change all the same.
        f.choose(Carrier::Kubernetes);
        disk.open();
        f.space.records.settle();
        QCOMPARE(f.space.records.find(f.record.id)->client->carrier, QStringLiteral("kubernetes"));
    }
};

BTA_WINDOW_TEST(TestClientMemoryDisk)
#include "tst_clientmemorydisk.moc"
