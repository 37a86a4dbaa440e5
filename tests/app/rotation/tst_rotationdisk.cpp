// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A rotation on a disk that takes its time: the window goes on, and Snyk is not asked before the disk has the
// note of it.

#include "rotation/rotationflow.h"
#include "rotationbench.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/testroom.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::rotation;
using namespace broker::test;

namespace {

const QString rotationFiles = ClosedDisk::newFile(QStringLiteral("/data/rotations/"));

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 rotationStall = 1500;

struct RotationOnDisk
{
    RotationOnDisk()
    {
        bench.flow->plan(
            bench.addRecord(bench.target(QStringLiteral("payments-platform"), QStringLiteral("gitlab"))));
    }
    [[nodiscard]] QList<Rotation> inJournal() { return bench.journal.load().rotations; }

    RotationBench bench;
};

} // namespace

class TestRotationDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingBeforeTheDiskHasTheNote_data()
    {
        QTest::addColumn<bool>("isSwitch");
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("a new token") << false << QByteArray("provision-token");
        QTest::newRow("the switch") << true << QByteArray("switch-token");
    }
    void asksNothingBeforeTheDiskHasTheNote()
    {
        QFETCH(const bool, isSwitch);
        QFETCH(const QByteArray, call);
        RotationOnDisk on;
        RotationBench &bench = on.bench;
        QVERIFY(isSwitch ? driveTo<ReadyToSwitch>(bench) : driveTo<Planning>(bench));
        if (!isSwitch) {
            bench.flow->startPreflight();
            QVERIFY(bench.rest());
        }
        // What is on its way is there.
        QCOMPARE(on.inJournal().size(), 1);
        {
            ClosedDisk disk(rotationFiles);
            const EventTurns turns;
            QVERIFY(bench.flow->tell(isSwitch ? Event(event::ConfirmSwitch{}) : Event(event::Begin{})));
            QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
            QTest::qWait(200);
            QVERIFY(bench.is<Journaling>());
            QCOMPARE(bench.calls(call.constData()), 0);
            QVERIFY2(turns.longest() < rotationStall, qPrintable(QString::number(turns.longest())));
        }
        QVERIFY(bench.rest());
        QCOMPARE(bench.calls(call.constData()), 1);
        QVERIFY(bench.drive());
        QVERIFY(bench.is<Done>());
        QCOMPARE(on.inJournal().size(), 0);
    }

    /// Whoever is killed in between is told by the journal to look for it.
    void keepsTheCopyUntilTheDiskHasTheNote()
    {
        RotationOnDisk on;
        RotationBench &bench = on.bench;
        QVERIFY(driveTo<ReadyToPromote>(bench));
        QCOMPARE(on.inJournal().size(), 1);
        const vault::VaultKey copy = rotationOf(bench.flow->state())->newKey;
        QVERIFY(bench.vault.kept.kept(copy));
        {
            ClosedDisk disk(rotationFiles);
            QVERIFY(bench.flow->tell(event::Promote{}));
            QVERIFY(QTest::qWaitFor([&] { return disk.isAwaited() && bench.is<Retired>(); }));
            QTest::qWait(200);
            QVERIFY(bench.vault.kept.kept(copy));
        }
        QVERIFY(bench.rest());
        QTRY_VERIFY(!bench.vault.kept.kept(copy));
    }

    /// In which order the notes are given, they are written: the last one counts.
    void whatRestsIsNotedBesideTheWindow()
    {
        RotationOnDisk on;
        RotationBench &bench = on.bench;
        QVERIFY(driveTo<Deploying>(bench));
        const RotationId id = rotationOf(bench.flow->state())->id;
        {
            ClosedDisk disk(rotationFiles);
            const EventTurns turns;
            QVERIFY(bench.flow->tell(event::ClientAddressGiven{QStringLiteral("http://localhost:8001")}));
            QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
            QVERIFY(bench.flow->tell(event::ClientAddressGiven{QStringLiteral("http://localhost:8002")}));
            QTest::qWait(200);
            QVERIFY2(turns.longest() < rotationStall, qPrintable(QString::number(turns.longest())));
            // Whoever leaves in this moment loses nothing.
            bench.flow.reset();
        }
        const QList<Rotation> left = on.inJournal();
        QCOMPARE(left.size(), 1);
        QVERIFY(left.constFirst().id == id);
        QCOMPARE(left.constFirst().clientAddress, QStringLiteral("http://localhost:8002"));
    }
};

BTA_TEST(TestRotationDisk)
#include "tst_rotationdisk.moc"
