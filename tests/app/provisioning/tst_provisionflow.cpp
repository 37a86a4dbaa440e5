// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionflow.h"
#include "provisioning/recovery.h"
#include "snyk/client.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::provisioning;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

/// A flow with everything around it, and the plan to be carried out.
struct FlowBench
{
    explicit FlowBench(records::OperationKind kind = records::OperationKind::EnableBroker)
        : record(RecordId::create())
        , plan{kind, samples::target(), integrations::SetupState::SetUpDirect, records::Origin::Generated,
              record, samples::brokerKey(record), std::nullopt, false}
        , client(http, ws.clock, samples::region().api, samples::apiToken(), ws.workspace.retry)
        , flow(ws.workspace)
    {
        flow.setClient(&client);
    }

    void answerWithToken()
    {
        http.enqueueJson(200,
            QByteArray("{\"id\":\"") + samples::integrationId().toString().toLatin1()
                + "\",\"brokerToken\":\"" + samples::brokerTokenText + "\"}");
    }
    void start(const std::optional<BrokerToken> &token = std::nullopt)
    {
        flow.propose(plan, token);
        flow.confirm();
    }
    template <class S>
    [[nodiscard]] bool reaches()
    {
        return QTest::qWaitFor([this] { return is<S>(flow.state()); });
    }
    [[nodiscard]] QList<records::Operation> open() const { return ws.workspace.journal.pending().operations; }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    RecordId record;
    Plan plan;
    snyk::Client client;
    ProvisionFlow flow;
};

} // namespace

class TestProvisionFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theJournalIsOnDiskBeforeTheCallAndTheKeychainBeforeTheRecord()
    {
        FlowBench bench;
        bench.http.enqueueHeld();
        bench.start();
        QTRY_COMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.open().size(), 1);
        QCOMPARE(bench.open().constFirst().stage, records::OperationStage::Prepared);
        QCOMPARE(bench.open().constFirst().plannedKey, bench.plan.key);
        QCOMPARE(bench.vault.keptCount(), 0);

        bench.vault.hold();
        QVERIFY(bench.http.release(FakeHttp::json(200,
            QByteArray("{\"id\":\"") + samples::integrationId().toString().toLatin1()
                + "\",\"brokerToken\":\"" + samples::brokerTokenText + "\"}")));
        QVERIFY(bench.reaches<Storing>());
        QVERIFY(bench.ws.records.records().isEmpty());
        QVERIFY(holdsUnstoredToken(bench.flow.state()));

        bench.vault.release();
        QVERIFY(bench.reaches<Done>());
        QVERIFY(bench.vault.kept(bench.plan.key) == samples::brokerToken().secret());
        QCOMPARE(bench.ws.records.records().size(), 1);
        QVERIFY(bench.open().isEmpty());
    }

    void eachKindMakesItsOwnRequestOnce_data()
    {
        QTest::addColumn<records::OperationKind>("kind");
        QTest::addColumn<snyk::Method>("method");
        QTest::newRow("add") << records::OperationKind::AddIntegration << snyk::Method::Post;
        QTest::newRow("enable") << records::OperationKind::EnableBroker << snyk::Method::Put;
        QTest::newRow("repeat") << records::OperationKind::RepeatEnable << snyk::Method::Put;
    }
    void eachKindMakesItsOwnRequestOnce()
    {
        QFETCH(records::OperationKind, kind);
        QFETCH(snyk::Method, method);
        FlowBench bench(kind);
        bench.answerWithToken();
        bench.start();
        QVERIFY(bench.reaches<Done>());
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.http.requests().first().method, method);
    }

    void aPastedTokenIsStoredWithoutARequest()
    {
        FlowBench bench(records::OperationKind::StoreToken);
        bench.start(samples::brokerToken());
        QVERIFY(bench.reaches<Done>());
        QVERIFY(bench.http.requests().isEmpty());
        QVERIFY(bench.vault.kept(bench.plan.key) == samples::brokerToken().secret());
    }

    void aRefusalEndsTheOperation()
    {
        FlowBench bench;
        bench.http.enqueueJson(403, "{\"code\":403,\"message\":\"no\"}");
        bench.start();
        QVERIFY(bench.reaches<Refused>());
        QVERIFY(bench.open().isEmpty());
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void anUnknownOutcomeStaysInTheJournalAndIsNotRepeated()
    {
        FlowBench bench;
        bench.http.enqueueFailure(snyk::HttpFailure::ConnectionLost, true);
        bench.start();
        QVERIFY(bench.reaches<OutcomeUnknown>());
        QCOMPARE(bench.open().size(), 1);
        QCOMPARE(bench.open().constFirst().stage, records::OperationStage::Unknown);
        QCOMPARE(bench.http.requests().size(), 1);
        QVERIFY(bench.flow.leave());
        QCOMPARE(bench.open().size(), 1);
    }

    void theRetrievedTokenAnswersTheUnknownOutcome()
    {
        FlowBench bench;
        bench.http.enqueueFailure(snyk::HttpFailure::Timeout, true);
        bench.start();
        QVERIFY(bench.reaches<OutcomeUnknown>());
        Plan retrieve = bench.plan;
        retrieve.kind = records::OperationKind::StoreToken;
        retrieve.record = RecordId::create();
        retrieve.key = samples::brokerKey(retrieve.record);
        bench.flow.propose(retrieve, samples::brokerToken());
        bench.flow.confirm();
        QVERIFY(bench.reaches<Done>());
        QTRY_VERIFY(bench.open().isEmpty());
    }

    void cancellingCountsOnlyBeforeTheRequestHasLeft()
    {
        FlowBench bench;
        bench.http.enqueueHeld();
        bench.start();
        QTRY_COMPARE(bench.http.requests().size(), 1);
        bench.flow.cancel();
        QVERIFY(std::get<Calling>(bench.flow.state()).cancelRequested);
        // It has left: the answer is taken all the same.
        QVERIFY(bench.http.release(FakeHttp::json(200,
            QByteArray("{\"id\":\"") + samples::integrationId().toString().toLatin1()
                + "\",\"brokerToken\":\"" + samples::brokerTokenText + "\"}")));
        QVERIFY(bench.reaches<Done>());
    }

    void aTokenInHandSurvivesAStubbornKeychain()
    {
        FlowBench bench;
        bench.answerWithToken();
        bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
        bench.start();
        QVERIFY(bench.reaches<StoreFailed>());
        QCOMPARE(as<StoreFailed>(bench.flow.state())->error.kind, vault::VaultErrorKind::Locked);
        QVERIFY(!bench.flow.leave());
        QCOMPARE(bench.open().size(), 1);

        bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::NotConfirmed);
        bench.flow.retry();
        QVERIFY(bench.reaches<StoreFailed>());
        bench.flow.retry();
        QVERIFY(bench.reaches<Done>());
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void waitingForTheKeychainCanBeGivenUp()
    {
        FlowBench bench;
        bench.answerWithToken();
        bench.vault.hold();
        bench.start();
        QVERIFY(bench.reaches<Storing>());
        bench.flow.stopWaiting();
        QVERIFY(bench.reaches<StoreFailed>());
        QCOMPARE(as<StoreFailed>(bench.flow.state())->error.kind, vault::VaultErrorKind::StoppedWaiting);
        bench.vault.release();
        bench.flow.keepInMemory();
        QVERIFY(bench.reaches<Done>());
        QCOMPARE(std::get<Done>(bench.flow.state()).record.storage, records::Storage::Memory);
    }

    void whatTheKeychainTakesLateIsRemoved()
    {
        FlowBench bench;
        bench.answerWithToken();
        bench.vault.hold();
        bench.start();
        QVERIFY(bench.reaches<Storing>());
        bench.flow.stopWaiting();
        QVERIFY(bench.reaches<StoreFailed>());
        bench.flow.keepInMemory();
        QVERIFY(bench.reaches<Done>());
        // Until the keychain has answered, the note says that it may have the token.
        QCOMPARE(bench.open().size(), 1);
        QVERIFY(bench.vault.releaseOne());
        QVERIFY(bench.vault.kept(bench.plan.key));
        bench.vault.release();
        QTRY_VERIFY(!bench.vault.kept(bench.plan.key));
        QTRY_VERIFY(bench.open().isEmpty());
        const auto inMemory = test::await(bench.ws.memory.read(bench.plan.key, {}));
        QVERIFY(inMemory && *inMemory && **inMemory == samples::brokerToken().secret());
    }

    void whatTheKeychainKeepsLateIsFoundAtTheNextStart()
    {
        FlowBench bench;
        bench.answerWithToken();
        bench.vault.hold();
        bench.start();
        QVERIFY(bench.reaches<Storing>());
        bench.flow.stopWaiting();
        QVERIFY(bench.reaches<StoreFailed>());
        bench.flow.keepInMemory();
        QVERIFY(bench.reaches<Done>());
        const RecordId kept = std::get<Done>(bench.flow.state()).record.id;
        bench.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
        bench.vault.release();
        QTRY_COMPARE(bench.vault.waiting(), 0);
        QVERIFY(bench.vault.kept(bench.plan.key));

        Recovery recovery(bench.ws.workspace);
        const QList<Finding> found = test::await(recovery.inspect()).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, FindingKind::TokenSaved);
        const auto finished = test::await(recovery.finish(found.first().operation, {}));
        QVERIFY(finished && finished->has_value());
        // The record of the memory that has gone takes it over.
        QCOMPARE((*finished)->id, kept);
        QCOMPARE(bench.ws.records.find(kept)->storage, records::Storage::Keychain);
        QCOMPARE(bench.ws.records.records().size(), 1);
        QVERIFY(bench.open().isEmpty());
    }

    void aNoteIsKeptForWhatTheKeychainHas_data()
    {
        QTest::addColumn<int>("keychain");
        QTest::newRow("has it") << 0;
        QTest::newRow("is locked") << 1;
        QTest::newRow("does not have it") << 2;
    }
    void aNoteIsKeptForWhatTheKeychainHas()
    {
        QFETCH(int, keychain);
        FlowBench bench(records::OperationKind::StoreToken);
        // Stopped between the keychain and the journal: the note does not know that it is stored.
        const RecordId earlier = RecordId::create();
        const records::Operation left{OperationId::create(), records::OperationKind::EnableBroker,
            records::OperationStage::Prepared, samples::target(), earlier, samples::brokerKey(earlier),
            records::Origin::Generated, false, samples::moment()};
        QVERIFY(bench.ws.journal.begin(left));
        if (keychain == 0)
            bench.vault.put(left.plannedKey, samples::brokerToken(samples::otherBrokerTokenText).secret());
        if (keychain == 1)
            bench.vault.answerNextPresence(vault::Presence::Locked);
        bench.start(samples::brokerToken());
        QVERIFY(bench.reaches<Done>());
        QTRY_COMPARE(bench.vault.waiting(), 0);
        if (keychain == 2)
            QTRY_VERIFY(bench.open().isEmpty());
        else
            QCOMPARE(bench.open(), QList<records::Operation>{left});
    }

    void withoutAJournalNothingIsAsked()
    {
        FlowBench bench;
        const QString blocked = bench.ws.folder.filePath(QStringLiteral("data/journal"));
        QDir(blocked).removeRecursively();
        QVERIFY(QDir().mkpath(bench.ws.folder.filePath(QStringLiteral("data"))));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        bench.start();
        QVERIFY(bench.reaches<JournalFailed>());
        QVERIFY(bench.http.requests().isEmpty());
        QVERIFY(QFile::remove(blocked));
        bench.answerWithToken();
        bench.flow.retry();
        QVERIFY(bench.reaches<Done>());
    }

    void theSameTokenKeepsItsRecordAndDueDate()
    {
        FlowBench bench(records::OperationKind::StoreToken);
        records::TokenRecord old = samples::record(samples::brokerToken());
        old.due = samples::moment().addDays(7);
        QVERIFY(bench.ws.records.put(old));
        bench.vault.put(old.key, samples::brokerToken().secret());
        bench.ws.clock.set(samples::moment().addDays(40));
        bench.plan.recorded = old;
        bench.start(samples::brokerToken());
        QVERIFY(bench.reaches<Done>());
        const Done done = std::get<Done>(bench.flow.state());
        QCOMPARE(done.comparison, Comparison::Same);
        QCOMPARE(done.record.id, old.id);
        QCOMPARE(done.record.due, old.due);
        QCOMPARE(bench.ws.records.records().size(), 1);
        // The older copy in the keychain goes once the record points to the new one.
        QTRY_VERIFY(!bench.vault.kept(old.key));
        QVERIFY(bench.vault.kept(bench.plan.key));
    }

    void anotherTokenReplacesTheRecordAndKeepsTheOldOne()
    {
        FlowBench bench(records::OperationKind::StoreToken);
        records::TokenRecord old = samples::record(samples::brokerToken(samples::otherBrokerTokenText));
        old.client.emplace();
        old.client->type = QStringLiteral("gitlab");
        old.client->answers.insert(QStringLiteral("GITLAB"), QStringLiteral("gitlab.example.com"));
        QVERIFY(bench.ws.records.put(old));
        bench.vault.put(old.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
        bench.plan.recorded = old;
        bench.start(samples::brokerToken());
        QVERIFY(bench.reaches<Done>());
        // The client of the new token is set up from the same answers.
        QVERIFY(bench.ws.records.currentFor(old.target)->client == old.client);
        QCOMPARE(std::get<Done>(bench.flow.state()).comparison, Comparison::Different);
        QCOMPARE(bench.ws.records.find(old.id)->state, records::RecordState::Replaced);
        QVERIFY(bench.vault.kept(old.key));
    }
};

BTA_TEST(TestProvisionFlow)
#include "tst_provisionflow.moc"
