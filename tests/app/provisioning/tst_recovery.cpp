// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recovery.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::provisioning;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;
using records::OperationKind;
using records::OperationStage;

namespace {

struct RecoveryBench
{
    records::Operation leave(OperationKind kind, OperationStage stage = OperationStage::Prepared)
    {
        const RecordId record = RecordId::create();
        const records::Operation operation{OperationId::create(), kind, stage, samples::target(), record,
            samples::brokerKey(record), records::Origin::Generated, false, samples::moment()};
        (void)ws.journal.begin(operation);
        return operation;
    }
    [[nodiscard]] bool hasPending() const { return !ws.workspace.journal.pending().operations.isEmpty(); }
    [[nodiscard]] QByteArray auditText() const
    {
        QByteArray text;
        const QDir folder(ws.folder.filePath(QStringLiteral("data/audit")));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                text += file.readAll();
        }
        return text;
    }
    QList<Finding> inspect() { return await(recovery.inspect()).value(); }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    Recovery recovery{ws.workspace};
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLeftNothingFound()
    {
        RecoveryBench bench;
        QVERIFY(!bench.hasPending());
        QVERIFY(bench.inspect().isEmpty());
        QCOMPARE(bench.vault.log().size(), 0);
    }

    void findings_data()
    {
        QTest::addColumn<OperationKind>("kind");
        QTest::addColumn<bool>("answers");
        QTest::addColumn<vault::Presence>("presence");
        QTest::addColumn<FindingKind>("expected");
        QTest::newRow("stored") << OperationKind::EnableBroker << true << vault::Presence::Present
                                << FindingKind::TokenSaved;
        QTest::newRow("call without token")
            << OperationKind::EnableBroker << true << vault::Presence::Absent << FindingKind::OutcomeUnknown;
        QTest::newRow("add without token") << OperationKind::AddIntegration << true << vault::Presence::Absent
                                           << FindingKind::OutcomeUnknown;
        QTest::newRow("pasted, not stored")
            << OperationKind::StoreToken << true << vault::Presence::Absent << FindingKind::NothingSaved;
        QTest::newRow("locked") << OperationKind::EnableBroker << true << vault::Presence::Locked
                                << FindingKind::CannotTell;
        QTest::newRow("unknown") << OperationKind::EnableBroker << true << vault::Presence::Unknown
                                 << FindingKind::CannotTell;
        QTest::newRow("no service") << OperationKind::EnableBroker << false << vault::Presence::Unknown
                                    << FindingKind::CannotTell;
    }
    void findings()
    {
        QFETCH(OperationKind, kind);
        QFETCH(bool, answers);
        QFETCH(vault::Presence, presence);
        QFETCH(FindingKind, expected);
        RecoveryBench bench;
        const records::Operation operation = bench.leave(kind);
        if (answers)
            bench.vault.answerNextPresence(presence);
        else
            bench.vault.failNext(FakeVault::Call::Presence, vault::VaultErrorKind::NoService);
        const QList<Finding> found = bench.inspect();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, expected);
        QCOMPARE(found.first().operation, operation);
        QCOMPARE(found.first().error.has_value(), !answers);
        // Looking never reads, which could prompt, and never ends the operation.
        QCOMPARE(bench.vault.count(FakeVault::Call::Read), 0);
        QVERIFY(bench.hasPending());
    }

    void aRecordedOperationIsCleanedUpSilently()
    {
        RecoveryBench bench;
        const records::Operation operation = bench.leave(OperationKind::EnableBroker, OperationStage::Stored);
        records::TokenRecord record = samples::record(samples::brokerToken());
        record.key = operation.plannedKey;
        QVERIFY(bench.ws.records.put(record));
        QVERIFY(bench.inspect().isEmpty());
        QVERIFY(!bench.hasPending());
    }

    void severalAreReportedInTheirOrder()
    {
        RecoveryBench bench;
        QList<records::Operation> left;
        for (int i = 0; i < 4; ++i)
            left.append(bench.leave(OperationKind::EnableBroker));
        QCOMPARE(bench.inspect().size(), left.size());
    }

    void finishingWritesTheRecordThatWasPlanned()
    {
        RecoveryBench bench;
        const records::Operation operation = bench.leave(OperationKind::EnableBroker, OperationStage::Stored);
        bench.vault.put(operation.plannedKey, samples::brokerToken().secret());
        const auto finished = await(bench.recovery.finish(operation, {}));
        QVERIFY(finished && finished->has_value());
        QCOMPARE((*finished)->id, operation.plannedRecord);
        QVERIFY((*finished)->fingerprint == samples::brokerToken().fingerprint());
        QVERIFY(!bench.hasPending());
        QCOMPARE(bench.ws.records.records().size(), 1);
    }

    void finishingIsNotedInTheAuditJournal_data()
    {
        QTest::addColumn<records::Origin>("origin");
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("generated") << records::Origin::Generated << QByteArray("token-generated");
        QTest::newRow("retrieved") << records::Origin::Retrieved << QByteArray("token-retrieved");
        QTest::newRow("pasted") << records::Origin::Pasted << QByteArray("token-pasted");
    }
    void finishingIsNotedInTheAuditJournal()
    {
        QFETCH(records::Origin, origin);
        QFETCH(QByteArray, action);
        RecoveryBench bench;
        records::Operation operation = bench.leave(OperationKind::EnableBroker, OperationStage::Stored);
        operation.origin = origin;
        // What cannot be finished is none of it.
        QVERIFY(!*await(bench.recovery.finish(operation, {})));
        QCOMPARE(bench.auditText(), QByteArray());
        bench.vault.put(operation.plannedKey, samples::brokerToken().secret());
        QVERIFY(*await(bench.recovery.finish(operation, {})));
        QCOMPARE(bench.auditText().count('\n'), 1);
        QVERIFY2(bench.auditText().contains(action), bench.auditText().constData());
        QVERIFY(bench.auditText().contains(operation.plannedRecord.toString().toLatin1()));
        QVERIFY(bench.auditText().contains(samples::brokerToken().fingerprint().sha256().toLatin1()));
    }

    void aCredentialIsRecordedAsPlanned_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::newRow("new") << false;
        QTest::newRow("in place of another") << true;
    }
    void aCredentialIsRecordedAsPlanned()
    {
        QFETCH(bool, replaces);
        RecoveryBench bench;
        records::TokenRecord planned = samples::record(samples::brokerToken(samples::otherBrokerTokenText));
        planned.key = vault::KeySpace(QString(), false)
                          .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"),
                              QStringLiteral("planned"));
        planned.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
            QStringLiteral("https://gitlab.corp.example")};
        planned.note = QStringLiteral("as it was planned");
        records::TokenRecord old = planned;
        if (replaces) {
            old.fingerprint = samples::brokerToken().fingerprint();
            old.key = vault::KeySpace(QString(), false)
                          .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"),
                              QStringLiteral("old"));
            old.note = QStringLiteral("changed since");
            QVERIFY(bench.ws.records.put(old));
        }
        const records::Operation operation{OperationId::create(), OperationKind::StoreCredential,
            OperationStage::Prepared, planned.target, planned.id, planned.key, planned.origin, false,
            samples::moment(), planned};
        QVERIFY(bench.ws.journal.begin(operation));
        QCOMPARE(bench.ws.journal.pending().operations, QList<records::Operation>{operation});

        // Before it reached the keychain there is nothing to finish.
        QCOMPARE(bench.inspect().constFirst().kind, FindingKind::NothingSaved);
        bench.vault.put(planned.key, samples::secret("{}"));
        QCOMPARE(bench.inspect().constFirst().kind, FindingKind::TokenSaved);
        const auto finished = await(bench.recovery.finish(operation, {}));
        QVERIFY(finished && finished->has_value());
        QVERIFY((*finished)->key == planned.key);
        QCOMPARE((*finished)->service->address, planned.service->address);
        QCOMPARE((*finished)->note, replaces ? old.note : planned.note);
        QCOMPARE(bench.auditText().count(replaces ? "token-rotated" : "secret-stored"), 1);
        QVERIFY(!bench.hasPending());
        QCOMPARE(bench.ws.records.records().size(), replaces ? 2 : 1);
        if (replaces) {
            const auto history = bench.ws.records.findByFingerprint(old.fingerprint);
            QVERIFY(history && history->state == records::RecordState::Replaced);
        }
    }

    void finishingLeavesOneCopyOfTheToken()
    {
        // The very token of the record was stored once more when the work was interrupted.
        RecoveryBench bench;
        const records::TokenRecord recorded = samples::record(samples::brokerToken());
        QVERIFY(bench.ws.records.put(recorded));
        bench.vault.put(recorded.key, samples::brokerToken().secret());
        const records::Operation operation = bench.leave(OperationKind::StoreToken, OperationStage::Stored);
        bench.vault.put(operation.plannedKey, samples::brokerToken().secret());
        const auto finished = await(bench.recovery.finish(operation, {}));
        QVERIFY(finished && finished->has_value());
        QCOMPARE((*finished)->id, recorded.id);
        QVERIFY((*finished)->key == operation.plannedKey);
        QTRY_VERIFY(!bench.vault.kept(recorded.key));
        QVERIFY(bench.vault.kept(operation.plannedKey));
    }

    void aCopyThatCannotBeRemovedIsAccountedFor()
    {
        RecoveryBench bench;
        const records::TokenRecord recorded = samples::record(samples::brokerToken());
        QVERIFY(bench.ws.records.put(recorded));
        bench.vault.put(recorded.key, samples::brokerToken().secret());
        const records::Operation operation = bench.leave(OperationKind::StoreToken, OperationStage::Stored);
        bench.vault.put(operation.plannedKey, samples::brokerToken().secret());
        bench.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Denied);
        QVERIFY(await(bench.recovery.finish(operation, {}))->has_value());
        QVERIFY(bench.vault.kept(recorded.key));
        // Whoever audits the keychain finds out under which name it stays.
        QTRY_COMPARE(bench.auditText().count("secret-deleted"), 1);
        const QByteArray text = bench.auditText();
        QVERIFY(text.contains(recorded.key.toString().toUtf8()));
        QVERIFY(text.contains("\"failed\""));
        QVERIFY(text.contains(recorded.id.toString().toUtf8()));
    }

    void whatIsNoTokenIsNotRecorded()
    {
        RecoveryBench bench;
        const records::Operation operation = bench.leave(OperationKind::EnableBroker);
        bench.vault.put(operation.plannedKey, samples::secret("something else"));
        const auto finished = await(bench.recovery.finish(operation, {}));
        QVERIFY(finished && !finished->has_value());
        QCOMPARE(finished->error().vault->kind, vault::VaultErrorKind::Unreadable);
        QVERIFY(bench.hasPending());
        QVERIFY(bench.ws.records.records().isEmpty());
    }

    void aLockedKeychainLeavesEverythingAsItWas()
    {
        RecoveryBench bench;
        const records::Operation operation = bench.leave(OperationKind::EnableBroker);
        bench.vault.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
        const auto finished = await(bench.recovery.finish(operation, {}));
        QCOMPARE(finished->error().vault->kind, vault::VaultErrorKind::Locked);
        QVERIFY(bench.hasPending());
    }
};

BTA_TEST(TestRecovery)
#include "tst_recovery.moc"
