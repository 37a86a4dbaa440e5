// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keeping/keeper.h"

#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

struct KeeperBench
{
    [[nodiscard]] static records::Operation operation()
    {
        const RecordId record = RecordId::create();
        return {OperationId::create(), records::OperationKind::StoreToken, records::OperationStage::Prepared,
            samples::target(), record, samples::brokerKey(record), records::Origin::Pasted, false,
            samples::moment()};
    }
    /// On disk, read afresh.
    [[nodiscard]] qsizetype notesOnDisk() const
    {
        return records::Journal(data.folder.filePath(QStringLiteral("data/journal")))
            .pending()
            .operations.size();
    }

    FakeHttp http;
    FakeVault keychain;
    TestWorkspace data{http, &keychain};
    QObject flow;
    keeping::Keeper keeper{data.workspace, flow};
};

} // namespace

/// The note that announces a secret before it is stored.
class TestKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Asked twice for the same secret, before the first answer: neither is told before it is on disk.
    void tellsOfTheNoteOnceItIsOnDisk()
    {
        KeeperBench b;
        const records::Operation operation = KeeperBench::operation();
        b.keeper.begin(operation.plannedKey);
        int toldFirst = 0;
        qsizetype onDiskWhenTold = -1;
        b.keeper.note(operation, [&](const keeping::Keeper::Noted &) { ++toldFirst; });
        // Another state was reached meanwhile, and the secret is to be stored again.
        b.keeper.overtake();
        b.keeper.note(KeeperBench::operation(), [&](const keeping::Keeper::Noted &noted) {
            QVERIFY(noted);
            onDiskWhenTold = b.notesOnDisk();
        });
        QCOMPARE(onDiskWhenTold, -1);
        QTRY_VERIFY(onDiskWhenTold >= 0);
        QCOMPARE(onDiskWhenTold, 1);
        QCOMPARE(toldFirst, 0);
        QCOMPARE(b.data.workspace.journal.pending().operations.constFirst().id, operation.id);

        // From then on it is there, and that is said at once.
        bool isToldAtOnce = false;
        b.keeper.note(KeeperBench::operation(),
            [&](const keeping::Keeper::Noted &noted) { isToldAtOnce = noted.has_value(); });
        QVERIFY(isToldAtOnce);
        QCOMPARE(b.notesOnDisk(), 1);
    }

    /// What is given up before its note is on disk leaves none behind.
    void takesTheNoteOffAgain()
    {
        KeeperBench b;
        const records::Operation operation = KeeperBench::operation();
        b.keeper.begin(operation.plannedKey);
        bool isTold = false;
        b.keeper.note(operation, [&](const keeping::Keeper::Noted &) { isTold = true; });
        b.keeper.endNote();
        QTRY_COMPARE(b.notesOnDisk(), 0);
        QVERIFY(b.data.workspace.journal.pending().operations.isEmpty());
        QVERIFY(!isTold);
    }
};

BTA_TEST(TestKeeper)
#include "tst_keeper.moc"
