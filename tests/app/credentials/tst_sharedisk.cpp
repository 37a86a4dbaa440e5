// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A credential that serves another target from now on, on a disk that takes its time.

#include "credentials/credentialsetup.h"
#include "draftsamples.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;

namespace {

const QString sharingListFile = ClosedDisk::newFile(QStringLiteral("/data/records.json"));

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 sharingStall = 1500;

struct ShareBench
{
    ShareBench()
    {
        const Draft draft = samples::draft();
        record = ws.records
                     .put(recordFor(draft, entryFor(ws.workspace, draft), nullptr, false, ws.clock.nowUtc()))
                     .value();
        setup = std::make_unique<CredentialSetup>(ws.workspace, samples::otherTarget());
        setup->share(record->id);
    }
    [[nodiscard]] qsizetype audited() const { return ws.audit.reader().next(100).size(); }

    SilentHttp http;
    TestWorkspace ws{http};
    std::optional<records::TokenRecord> record;
    std::unique_ptr<CredentialSetup> setup;
};

} // namespace

class TestShareDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptOnceTheDiskHasIt()
    {
        ShareBench bench;
        ClosedDisk disk(sharingListFile);
        const EventTurns turns;
        bench.setup->keep();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        // Once is enough.
        bench.setup->keep();
        QTest::qWait(200);
        QVERIFY(bench.setup->isWorking() && !bench.setup->kept());
        QVERIFY2(turns.longest() < sharingStall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(bench.setup->kept());
        QVERIFY(!bench.setup->isWorking());
        QVERIFY(records::serves(*bench.ws.records.find(bench.record->id), samples::otherTarget()));
        QCOMPARE(bench.audited(), 1);
    }

    /// The window is closed, and then the program.
    void isSharedWhenNobodyWaits()
    {
        ShareBench bench;
        ClosedDisk disk(sharingListFile);
        bench.setup->keep();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        bench.setup.reset();
        disk.open();
        bench.ws.records.settle();
        QVERIFY(records::serves(*bench.ws.records.find(bench.record->id), samples::otherTarget()));
        QCOMPARE(bench.audited(), 1);
    }
};

BTA_TEST(TestShareDisk)
#include "tst_sharedisk.moc"
