// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/marker.h"
#include "rotationbench.h"

#include "audit/auditreader.h"
#include "rotation/preflight.h"
#include "sandbox/practiceclient.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QSignalSpy>

using namespace broker;
using namespace broker::rotation;
using broker::test::auditText;
using broker::test::await;
using broker::test::driveTo;
using broker::test::RotationBench;

namespace {

const QString payments = QStringLiteral("payments-platform");
const QString mobile = QStringLiteral("mobile-banking");
const QString analytics = QStringLiteral("data-analytics");
const QString robotics = QStringLiteral("warehouse-robotics");
const QString gitlab = QStringLiteral("gitlab");

} // namespace

class TestRotationFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSharedRecordsFollowAndTheOldTokenIsKept();
    void newTokensGoWhereTheSettingsSay_data();
    void newTokensGoWhereTheSettingsSay();
    void whatIsChangedWhileTheKeychainAsksStays();
    void theDueDateStartsAnew();
    void withoutTheJournalNothingIsAsked();
    void ourOwnProvisionalTokenIsGoneOnWith();
    void twoAtOnce();
    void theWebUiWayMakesNoCall();
    void nothingButTheUserIsListenedTo();
    void aCheckBeforeTheSwitchProvesNothingAfterIt();
    void theDeskKeepsAFlowThatHasATokenInHand();
    void theDeskSaysWhatIsWaiting();
    void theAuditJournalHasBothCalls();
    void thePracticeClientNeedsAMoment();
};

void TestRotationFlow::theSharedRecordsFollowAndTheOldTokenIsKept()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    const auto shared = bench.addRecord(bench.target(mobile, gitlab));
    QVERIFY(record.fingerprint == shared.fingerprint);
    bench.flow->plan(record);
    QVERIFY(driveTo<Retired>(bench));
    const Rotation rotation = *rotationOf(bench.flow->state());
    QCOMPARE(rotation.keepOldUntil, std::optional(bench.ws.clock.nowUtc().addDays(7)));
    for (const auto &before : {record, shared}) {
        const auto after = bench.ws.records.find(before.id);
        QVERIFY(after && after->fingerprint == rotation.newToken);
        QCOMPARE(after->state, records::RecordState::Current);
        // Its client was seen after the switch: nobody has to ask once more to know that it is connected.
        QVERIFY(rotation.proven);
        QVERIFY(after->lastCheck == (records::LastCheck{*rotation.proven, records::CheckOutcome::Accepted}));
        QVERIFY(bench.vault.kept.kept(after->key) == bench.tokenOf(before.target).secret());
        // The old one: still in the keychain, and on the list as replaced.
        QVERIFY(bench.vault.kept.kept(before.key).has_value());
        const auto all = bench.ws.records.records();
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&before](const records::TokenRecord &other) {
            return other.state == records::RecordState::Replaced && other.key == before.key;
        }));
    }
    QTRY_VERIFY(!bench.vault.kept.kept(rotation.newKey).has_value());
    QVERIFY(!bench.flow->tell(event::KeepUntil{QDateTime()}));
    QVERIFY(bench.flow->tell(event::KeepUntil{bench.ws.clock.nowUtc().addDays(30)}));
    const QDate day = bench.ws.clock.nowUtc().addDays(30).toLocalTime().date();
    const QByteArray kept = "kept-until " + day.toString(Qt::ISODate).toLatin1();
    QCOMPARE(auditText(bench).count(kept), 1);
    bench.restart();
    QVERIFY(bench.is<Retired>());
    QCOMPARE(
        rotationOf(bench.flow->state())->keepOldUntil, std::optional(bench.ws.clock.nowUtc().addDays(30)));
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    QCOMPARE(bench.ws.records.records().size(), 2);
    QVERIFY(!bench.vault.kept.kept(record.key).has_value());
}

void TestRotationFlow::newTokensGoWhereTheSettingsSay_data()
{
    using records::Storage;
    QTest::addColumn<QString>("type");
    QTest::addColumn<Storage>("before");
    QTest::addColumn<Storage>("chosen");
    const QString nexus = QStringLiteral("nexus");
    QTest::newRow("by API, to memory") << gitlab << Storage::Keychain << Storage::Memory;
    QTest::newRow("by the Web UI, to memory") << nexus << Storage::Keychain << Storage::Memory;
    QTest::newRow("by API, to the keychain") << gitlab << Storage::Memory << Storage::Keychain;
    QTest::newRow("by the Web UI, to the keychain") << nexus << Storage::Memory << Storage::Keychain;
}

void TestRotationFlow::newTokensGoWhereTheSettingsSay()
{
    QFETCH(QString, type);
    QFETCH(records::Storage, before);
    QFETCH(records::Storage, chosen);
    RotationBench bench;
    const bool toMemory = chosen == records::Storage::Memory;
    bench.ws.settings.secretStorage.set(
        toMemory ? settings::SecretStorage::Memory : settings::SecretStorage::Keychain);
    records::TokenRecord record = bench.addRecord(bench.target(payments, gitlab));
    if (before == records::Storage::Memory)
        QVERIFY(*await(bench.ws.memory.write(record.key, bench.tokenOf(record.target).secret(), {})));
    record.target.integrationType = type;
    record.storage = before;
    QVERIFY(bench.ws.records.put(record));
    // The keychain that nothing is to be put into need not work either.
    if (toMemory)
        bench.vault.failWrite(1, test::WriteFault::Locked);
    bench.flow->plan(record);
    if (type != gitlab) {
        QVERIFY(driveTo<AwaitingToken>(bench));
        QVERIFY(bench.flow->tell(event::TokenGiven{samples::brokerToken(samples::otherBrokerTokenText)}));
    }
    QVERIFY(driveTo<Retired>(bench));
    const auto after = bench.ws.records.find(record.id);
    QVERIFY(!(after->fingerprint == record.fingerprint));
    QCOMPARE(after->storage, chosen);
    const auto kept = await(bench.ws.workspace.vaultFor(chosen).read(after->key, {}));
    QVERIFY(kept && *kept && Fingerprint::of(**kept) == after->fingerprint);
    if (toMemory)
        QCOMPARE(bench.vault.writes(), 0);
}

void TestRotationFlow::whatIsChangedWhileTheKeychainAsksStays()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    bench.flow->plan(record);
    QVERIFY(driveTo<ReadyToPromote>(bench));
    bench.vault.kept.hold();
    QVERIFY(bench.flow->tell(event::Promote{}));
    QTRY_COMPARE(bench.vault.kept.waiting(), 1);
    // The new token is read and is to be written under the record's own name.
    const int writes = bench.vault.writes();
    QVERIFY(bench.vault.kept.releaseOne());
    QTRY_COMPARE(bench.vault.writes(), writes + 1);
    records::TokenRecord changed = *bench.ws.records.find(record.id);
    changed.note = QStringLiteral("Runs in Frankfurt");
    changed.sharedWith.append(bench.target(mobile, gitlab));
    QVERIFY(bench.ws.records.put(changed));
    bench.vault.kept.release();
    QTRY_VERIFY(bench.is<Retired>());
    const auto after = bench.ws.records.find(record.id);
    QVERIFY(after && after->fingerprint == rotationOf(bench.flow->state())->newToken);
    QCOMPARE(after->note, changed.note);
    QCOMPARE(after->sharedWith, changed.sharedWith);
}

void TestRotationFlow::theDueDateStartsAnew()
{
    RotationBench bench;
    auto record = bench.addRecord(bench.target(analytics, QStringLiteral("azure-repos")));
    record.ownDays = 30;
    record.note = QStringLiteral("Ask Ada first");
    record.dueByHand = true;
    record.expires = bench.ws.clock.nowUtc().addDays(5);
    QVERIFY(bench.ws.records.put(record));
    bench.flow->plan(record);
    QVERIFY(driveTo<Retired>(bench));
    const auto after = bench.ws.records.find(record.id);
    QCOMPARE(after->due, bench.ws.clock.nowUtc().addDays(30));
    QCOMPARE(after->rotated, std::optional(bench.ws.clock.nowUtc()));
    QCOMPARE(after->dueByHand, std::optional(false));
    // That was the day on which the old token would have ended.
    QVERIFY(!after->expires);
    QCOMPARE(after->note, record.note);
}

void TestRotationFlow::withoutTheJournalNothingIsAsked()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    const QString folder = bench.ws.folder.filePath(QStringLiteral("data/rotations"));
    QVERIFY(QDir().mkpath(bench.ws.folder.filePath(QStringLiteral("data"))));
    QFile blocking(folder);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    bench.flow->plan(record);
    QTRY_VERIFY(bench.flow->journalError().has_value());
    bench.flow->startPreflight();
    QVERIFY(bench.rest());
    QVERIFY(bench.flow->tell(event::Begin{}));
    QVERIFY(bench.rest());
    QVERIFY(bench.is<JournalFailed>());
    QCOMPARE(bench.calls("provision-token"), 0);
    QVERIFY(QFile::remove(folder));
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    QVERIFY(!bench.flow->journalError());
    QCOMPARE(bench.journal.load().rotations.size(), 0);
}

void TestRotationFlow::ourOwnProvisionalTokenIsGoneOnWith()
{
    RotationBench bench;
    const auto first = bench.addRecord(bench.target(payments, gitlab));
    const auto second = bench.addRecord(bench.target(analytics, QStringLiteral("azure-repos")));
    bench.flow->plan(first);
    QVERIFY(driveTo<Deploying>(bench));
    const RotationId ours = rotationOf(bench.flow->state())->id;

    RotationFlow other(bench.context());
    other.setClient(bench.client.get());
    other.plan(second);
    other.startPreflight();
    QTRY_VERIFY(!other.isPreflightRunning());
    const auto planning = std::get<Planning>(other.state());
    const auto *found = planning.preflight->find(PreflightItem::NoProvisional);
    QVERIFY(found && found->verdict == PreflightVerdict::Failed);
    QCOMPARE(found->other, std::optional(ours));
    QVERIFY(!other.tell(event::Begin{}));
    QCOMPARE(bench.calls("provision-token"), 1);
}

void TestRotationFlow::twoAtOnce()
{
    // One group has one provisional token at a time; two groups have two. The first token is shared by
    // two organizations.
    RotationBench bench;
    const auto first = bench.addRecord(bench.target(payments, gitlab));
    const auto shared = bench.addRecord(bench.target(mobile, gitlab));
    const auto second = bench.addRecord(bench.target(robotics, QStringLiteral("bitbucket-server")));
    bench.flow->plan(first);
    RotationBench &one = bench;
    QVERIFY(driveTo<Verifying>(one));

    auto firstFlow = std::move(bench.flow);
    bench.flow = std::make_unique<RotationFlow>(bench.context());
    bench.flow->setClient(bench.client.get());
    bench.flow->plan(second);
    QVERIFY(driveTo<ReadyToSwitch>(bench));
    QCOMPARE(bench.journal.load().rotations.size(), 2);
    std::swap(firstFlow, bench.flow);
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    // What the second one rotates has not moved.
    QVERIFY(bench.tokenOf(second.target).fingerprint() == second.fingerprint);
    std::swap(firstFlow, bench.flow);
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    for (const auto &record : {first, shared, second}) {
        const auto after = bench.ws.records.find(record.id);
        QVERIFY(after->fingerprint == bench.tokenOf(record.target).fingerprint());
        QVERIFY(!(after->fingerprint == record.fingerprint));
    }
    QVERIFY(bench.ws.records.find(first.id)->fingerprint == bench.ws.records.find(shared.id)->fingerprint);
    QCOMPARE(bench.calls("provision-token"), 2);
    QCOMPARE(bench.calls("switch-token"), 2);
}

void TestRotationFlow::theWebUiWayMakesNoCall()
{
    RotationBench bench;
    records::Target target = bench.target(robotics, gitlab);
    target.integrationType = QStringLiteral("nexus");
    target.integration.reset();
    const BrokerToken old = samples::brokerToken();
    records::TokenRecord record = samples::record(old, target);
    bench.vault.kept.put(record.key, old.secret());
    QVERIFY(bench.ws.records.put(record));
    bench.flow->plan(record);
    QCOMPARE(rotationOf(bench.flow->state())->way, Way::WebUi);
    QVERIFY(driveTo<AwaitingToken>(bench) || bench.is<AwaitingToken>());
    bench.restart();
    QVERIFY(bench.rest());
    QVERIFY(bench.is<AwaitingToken>());
    QVERIFY(!bench.flow->tell(event::TokenGiven{old}));
    const BrokerToken fresh = samples::brokerToken(samples::otherBrokerTokenText);
    QVERIFY(bench.flow->tell(event::TokenGiven{fresh}));
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    const auto after = bench.ws.records.find(record.id);
    QVERIFY(after->fingerprint == fresh.fingerprint());
    QVERIFY(bench.vault.kept.kept(after->key) == fresh.secret());
    QCOMPARE(bench.server.count({snyk::Method::Post, QString()}), 0);
}

void TestRotationFlow::nothingButTheUserIsListenedTo()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    bench.flow->plan(record);
    QVERIFY(!bench.flow->tell(event::PreflightDone{{{{PreflightItem::ApiToken, PreflightVerdict::Passed}}}}));
    QVERIFY(driveTo<Verifying>(bench));
    clientcheck::HealthReport report;
    report.verdict = clientcheck::Verdict::Connected;
    QVERIFY(!bench.flow->tell(event::Checked{report}));
    QVERIFY(bench.is<Verifying>());
}

void TestRotationFlow::aCheckBeforeTheSwitchProvesNothingAfterIt()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    bench.flow->plan(record);
    QVERIFY(driveTo<ReadyToSwitch>(bench));
    QVERIFY(bench.flow->checkClient());
    // Asked before, told after.
    QVERIFY(bench.flow->tell(event::ConfirmSwitch{}) || bench.rest());
    if (bench.is<ReadyToSwitch>())
        QVERIFY(bench.flow->tell(event::ConfirmSwitch{}));
    QVERIFY(bench.rest());
    QVERIFY(bench.is<Switched>());
    QVERIFY(!bench.flow->isChecking());
}

void TestRotationFlow::theDeskKeepsAFlowThatHasATokenInHand()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    OpenRotations desk(bench.context());
    desk.load();
    RotationFlow &flow = desk.open(record);
    QCOMPARE(&desk.open(record), &flow);
    flow.setClient(bench.client.get());
    bench.vault.failWrite(2, test::WriteFault::Denied);
    flow.startPreflight();
    QTRY_VERIFY(!flow.isPreflightRunning());
    QVERIFY(flow.tell(event::Begin{}));
    desk.close(flow);
    QVERIFY(!desk.mayQuit());
    QTRY_VERIFY(is<keeping::StoreFailed>(flow.state()));
    QVERIFY(!desk.mayQuit());
    // The window comes back and finds it as it is.
    QCOMPARE(&desk.open(record), &flow);
    QVERIFY(flow.tell(event::Retry{}));
    QTRY_VERIFY(std::holds_alternative<Deploying>(flow.state()));
    QTRY_VERIFY(desk.mayQuit());
    QSignalSpy gone(&flow, &QObject::destroyed);
    desk.close(flow);
    QTRY_COMPARE(gone.size(), 1);
    // And once more, from the journal.
    RotationFlow &resumed = desk.open(record);
    QTRY_VERIFY(std::holds_alternative<Deploying>(resumed.state()));
    const auto token = await(resumed.readNewToken({}));
    QVERIFY(token && token->has_value());
}

void TestRotationFlow::theDeskSaysWhatIsWaiting()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    OpenRotations desk(bench.context());
    QSignalSpy changed(&desk, &OpenRotations::changed);
    desk.load();
    QVERIFY(desk.rotations().isEmpty() && desk.waitingRecords().isEmpty());
    bench.flow->plan(record);
    QVERIFY(driveTo<Deploying>(bench));
    desk.load();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(desk.waitingRecords(), QSet<RecordId>{record.id});
    QVERIFY(desk.unknownRecords().isEmpty());
    QCOMPARE(desk.rotationFor(record.id)->stage, Stage::Provisioned);
    QVERIFY(driveTo<Retired>(bench));
    desk.load();
    QVERIFY(desk.waitingRecords().isEmpty());
    QVERIFY(desk.readyToRemoveOld(bench.ws.clock.nowUtc()).isEmpty());
    QCOMPARE(desk.readyToRemoveOld(bench.ws.clock.nowUtc().addDays(7)).size(), 1);
}

void TestRotationFlow::theAuditJournalHasBothCalls()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(payments, gitlab));
    bench.server.misbehave(
        {snyk::Method::Post, QStringLiteral("switch-token")}, standin::Misbehaviour::withStatus(500));
    bench.flow->plan(record);
    QVERIFY(bench.drive());
    const QByteArray text = auditText(bench);
    QCOMPARE(text.count("provision-token"), 1);
    // The one of unknown outcome, and the one after the user had looked.
    QCOMPARE(text.count("switch-token"), 2);
    QCOMPARE(text.count("\"unknown\""), 1);
    QVERIFY(text.contains("token-rotated"));
    const QByteArray secret = bench.tokenOf(record.target).secret().reveal([](QByteArrayView bytes) {
        return bytes.toByteArray();
    });
    QVERIFY(!text.contains(secret));
}

void TestRotationFlow::thePracticeClientNeedsAMoment()
{
    using clientcheck::Verdict;
    const QString host = QStringLiteral("broker.eu.snyk.io");
    const auto server = clientcheck::ServerAddress::parse(host);
    sandbox::PracticeClient client(host, std::chrono::milliseconds(1));
    test::FixedClock clock;
    QObject context;
    const auto check = [&](const QString &address) {
        const auto report = await(clientcheck::checkHealth(context, client, clock,
            {*clientcheck::ClientAddress::parse(address), Marker::of(samples::brokerToken().fingerprint()),
                server},
            {}));
        return (*report)->verdict;
    };
    QCOMPARE(check(sandbox::PracticeClient::address()), Verdict::NotConnected);
    QCOMPARE(check(sandbox::PracticeClient::address()), Verdict::Connected);
    QCOMPARE(check(QStringLiteral("somewhere.example:8001")), Verdict::Unreachable);
    // The one beside it listens on another port.
    QCOMPARE(check(sandbox::PracticeClient::address(8001)), Verdict::Connected);
    QCOMPARE(
        check(QStringLiteral("https://broker-client.practice.example:8000")), Verdict::ConnectionRefused);
    // What ran with this configuration before the program was started anew still does.
    sandbox::PracticeClient running(
        host, std::chrono::milliseconds(1), {Marker::of(samples::brokerToken().fingerprint()).text()});
    const auto seen = await(clientcheck::checkHealth(context, running, clock,
        {*clientcheck::ClientAddress::parse(sandbox::PracticeClient::address()),
            Marker::of(samples::brokerToken().fingerprint()), server},
        {}));
    QCOMPARE((*seen)->verdict, Verdict::Connected);
    const auto system = await(clientcheck::checkSystem(context, client, clock,
        *clientcheck::ClientAddress::parse(sandbox::PracticeClient::address()), {}, {}));
    QCOMPARE((*system)->verdict, clientcheck::SystemVerdict::Passed);
}

BTA_TEST(TestRotationFlow)
#include "tst_rotationflow.moc"
