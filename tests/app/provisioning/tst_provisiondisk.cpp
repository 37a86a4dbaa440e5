// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Getting a token on a disk that takes its time: the window goes on, Snyk is not asked before the disk has
// the note of it, and nothing is told as done before it is there.

#include "provisioning/provisionflow.h"
#include "provisioning/recovery.h"
#include "snyk/client.h"
#include "support/await.h"
#include "support/closeddisk.h"
#include "support/eventturns.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "workspace/auditnote.h"
#include "workspace/recordchange.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::provisioning;
using namespace broker::test;

namespace {

const QString noteFile = ClosedDisk::newFile(QStringLiteral("/data/journal/"));
const QString listFile = ClosedDisk::newFile(QStringLiteral("/data/records.json"));
const QString auditFile = QStringLiteral("/data/audit/audit.jsonl");

/// Far less than the disk takes, and far more than a busy machine.
constexpr qint64 stall = 1500;

struct DiskBench
{
    explicit DiskBench(records::OperationKind kind = records::OperationKind::EnableBroker)
        : record(RecordId::create())
        , plan{kind, samples::target(), integrations::SetupState::SetUpDirect, records::Origin::Generated,
              record, samples::brokerKey(record), std::nullopt, false}
        , client(http, ws.clock, samples::region().api, samples::apiToken(), ws.workspace.retry)
        , flow(std::make_unique<ProvisionFlow>(ws.workspace))
    {
        flow->setClient(&client);
        http.enqueueJson(200,
            QByteArray("{\"id\":\"") + samples::integrationId().toString().toLatin1()
                + "\",\"brokerToken\":\"" + samples::brokerTokenText + "\"}");
    }

    void start()
    {
        flow->propose(plan, std::nullopt);
        flow->confirm();
    }
    [[nodiscard]] bool isDone() const { return is<Done>(flow->state()); }
    [[nodiscard]] qsizetype noted() const { return ws.workspace.journal.pending().operations.size(); }
    [[nodiscard]] qsizetype audited() const { return ws.workspace.audit.reader().next(100).size(); }

    FakeHttp http;
    FakeVault vault;
    TestWorkspace ws{http, &vault};
    RecordId record;
    Plan plan;
    snyk::Client client;
    std::unique_ptr<ProvisionFlow> flow;
};

} // namespace

class TestProvisionDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingBeforeTheDiskHasTheNote()
    {
        DiskBench bench;
        ClosedDisk disk(noteFile);
        const EventTurns turns;
        bench.start();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY(bench.http.requests().isEmpty());
        QVERIFY2(turns.longest() < stall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.noted(), 0);
    }

    void isNotDoneBeforeTheDiskHasIt_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::newRow("the list") << listFile;
        QTest::newRow("the audit journal") << auditFile;
    }

    void isNotDoneBeforeTheDiskHasIt()
    {
        QFETCH(const QString, closed);
        DiskBench bench;
        ClosedDisk disk(closed);
        const EventTurns turns;
        bench.start();
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY(!bench.isDone());
        // A kill in this moment leaves what the next start needs.
        QCOMPARE(bench.noted(), 1);
        QVERIFY(bench.vault.kept(bench.plan.key) == samples::brokerToken().secret());
        QVERIFY2(turns.longest() < stall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.ws.records.records().size(), 1);
        QCOMPARE(bench.noted(), 0);
        QCOMPARE(bench.audited(), 1);
    }

    void aFlowThatGoesMeanwhileAsksNothing()
    {
        DiskBench bench;
        {
            ClosedDisk disk(noteFile);
            bench.start();
            QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
            bench.flow.reset();
        }
        QTest::qWait(100);
        QVERIFY(bench.http.requests().isEmpty());
        // It announces nothing any more.
        QCOMPARE(bench.noted(), 0);
    }

    void whatIsFoundAtTheNextStartIsRecordedBesideTheWindow()
    {
        DiskBench bench;
        const records::Operation operation{OperationId::create(), records::OperationKind::EnableBroker,
            records::OperationStage::Stored, bench.plan.target, bench.record, bench.plan.key,
            records::Origin::Generated, false, samples::moment()};
        QVERIFY(bench.ws.workspace.journal.begin(operation));
        (void)await(bench.vault.write(bench.plan.key, samples::brokerToken().secret(), {}));
        Recovery recovery(bench.ws.workspace);
        ClosedDisk disk(auditFile);
        const EventTurns turns;
        const auto finished = recovery.finish(operation, {});
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(200);
        QVERIFY(!finished.isFinished());
        // Not forgotten before the audit journal has it.
        QCOMPARE(bench.noted(), 1);
        QVERIFY2(turns.longest() < stall, qPrintable(QString::number(turns.longest())));
        disk.open();
        QTRY_VERIFY(finished.isFinished());
        QVERIFY(finished.result().has_value());
        QCOMPARE(bench.noted(), 0);
        QCOMPARE(bench.audited(), 1);
    }

    /// What a button of the list does: nobody waits, and nothing is lost with the program.
    void anActionIsAuditedBesideTheWindow()
    {
        DiskBench bench;
        const records::TokenRecord record = samples::record(samples::brokerToken());
        ClosedDisk disk(auditFile);
        const EventTurns turns;
        noteAudit(bench.ws.workspace, audit::Action::NoteChanged, record);
        noteAudit(bench.ws.workspace, audit::Action::RecordRemoved, record);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(100);
        QVERIFY2(turns.longest() < stall, qPrintable(QString::number(turns.longest())));
        disk.open();
        const QList<audit::Entry> entries = bench.ws.workspace.audit.reader().next(100);
        QCOMPARE(entries.size(), 2);
        // The latest first.
        QCOMPARE(entries.at(0).action, audit::Action::RecordRemoved);
        QCOMPARE(entries.at(1).action, audit::Action::NoteChanged);
    }

    /// A note, a due date: on the list first, and then in the audit journal.
    void aChangeOfTheListIsNotedBesideTheWindow()
    {
        DiskBench bench;
        records::RecordStore &list = bench.ws.records;
        records::TokenRecord record = list.put(samples::record(samples::brokerToken())).value();
        const QString before = record.note;
        record.note = QStringLiteral("ask Ada");
        ClosedDisk disk(listFile);
        const EventTurns turns;
        const auto changed = putNoted(bench.ws.workspace, record, audit::Action::NoteChanged);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QTest::qWait(100);
        QVERIFY(!changed.isFinished());
        QCOMPARE(list.find(record.id)->note, before);
        QCOMPARE(bench.audited(), 0);
        QVERIFY2(turns.longest() < stall, qPrintable(QString::number(turns.longest())));
        disk.open();
        // The program ends in this moment: nothing of it is lost.
        list.settle();
        QVERIFY(changed.isFinished() && changed.result());
        QCOMPARE(list.find(record.id)->note, record.note);
        const QList<audit::Entry> entries = bench.ws.workspace.audit.reader().next(100);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().action, audit::Action::NoteChanged);
        QCOMPARE(entries.constFirst().record, std::optional(record.id));
    }

    void whatIsNotOnTheListIsNotNoted()
    {
        DiskBench bench;
        const records::TokenRecord record = samples::record(samples::brokerToken());
        QVERIFY(QDir().mkpath(bench.ws.records.path() + QLatin1String("/in the way")));
        const auto changed = putNoted(bench.ws.workspace, record, audit::Action::NoteChanged);
        QTRY_VERIFY(changed.isFinished());
        QVERIFY(!changed.result());
        QCOMPARE(bench.audited(), 0);
    }
};

BTA_TEST(TestProvisionDisk)
#include "tst_provisiondisk.moc"
