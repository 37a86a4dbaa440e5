// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What each call makes of the keychain's verdicts, against a scripted keychain.

#include "scriptedkeychain.h"

#include "support/await.h"
#include "support/fixedclock.h"
#include "support/testroom.h"
#include "vault/envelope.h"
#include "vault/keychainvault.h"

#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::vault;

namespace {

VaultKey someKey(SecretKind kind = SecretKind::BrokerToken)
{
    return KeySpace(QString(), false).key(kind, QStringLiteral("SNYK-EU-01"), QStringLiteral("id"));
}

Secret secretOf(const char *text)
{
    return Secret::take(QByteArray(text));
}

Secret envelopeOf(const char *text, SecretKind kind = SecretKind::BrokerToken)
{
    return *encodeEnvelope({kind, FixedClock().nowUtc(), secretOf(text)});
}

JobResult failedJob(JobFailure failure)
{
    return Failure<JobError>({failure, QStringLiteral("job")});
}

Failure<ProbeError> failedProbe(ProbeFailure failure)
{
    return Failure<ProbeError>({failure, QStringLiteral("probe")});
}

using Item = Result<ItemState, ProbeError>;
using Collection = Result<CollectionState, ProbeError>;
/// No error kind: the call succeeds.
using Verdict = std::optional<VaultErrorKind>;

template <class T>
Verdict verdictOf(const std::optional<Result<T, VaultError>> &outcome)
{
    if (!outcome)
        qFatal("The call did not settle");
    return outcome->has_value() ? Verdict() : Verdict(outcome->error().kind);
}

} // namespace

class TestKeychainCalls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writeStoresAnEnvelopeAndReadsItBack();
    void writeIsOnlyClaimedWhenReadBack_data();
    void writeIsOnlyClaimedWhenReadBack();
    void failedWriteIsExplained_data();
    void failedWriteIsExplained();
    void readTellsWhy_data();
    void readTellsWhy();
    void removalIsOnlyClaimedWhenGone_data();
    void removalIsOnlyClaimedWhenGone();
    void presenceAsksNoJob_data();
    void presenceAsksNoJob();
    void obstacleKeepsJobsFromStarting();
    void tooLargeStartsNothing();
    void detailIsBounded();
    void anotherServiceIsConnectedToBeforeTheJob();
    void jobIsRepeatedWithTheServiceThatTookOver_data();
    void jobIsRepeatedWithTheServiceThatTookOver();
    void failureOfTheSameServiceIsNotRepeated();
    void unknownServiceDisturbsNothing();

private:
    [[nodiscard]] std::unique_ptr<KeychainVault> openVault()
    {
        return std::make_unique<KeychainVault>(
            m_clock, std::make_unique<ScriptedJobs>(m_script), std::make_unique<ScriptedProbe>(m_script));
    }

    FixedClock m_clock;
    KeychainScript m_script;
};

Q_DECLARE_METATYPE(broker::vault::JobResult)
Q_DECLARE_METATYPE(Item)
Q_DECLARE_METATYPE(Collection)
Q_DECLARE_METATYPE(Verdict)

void TestKeychainCalls::init()
{
    m_script = {};
}

void TestKeychainCalls::writeStoresAnEnvelopeAndReadsItBack()
{
    const auto vault = openVault();
    m_script.answers = {JobResult(Secret()), JobResult(envelopeOf("token", SecretKind::ApiToken))};
    const auto outcome = await(vault->write(someKey(SecretKind::ApiToken), secretOf("token"), {}));
    QCOMPARE(verdictOf(outcome), Verdict());
    QCOMPARE(m_script.started, QStringList({QStringLiteral("write"), QStringLiteral("read")}));
    const auto envelope = decodeEnvelope(m_script.written);
    QVERIFY(envelope);
    QCOMPARE(envelope->kind, SecretKind::ApiToken);
    QCOMPARE(envelope->created, m_clock.nowUtc());
    QVERIFY(envelope->secret == secretOf("token"));
}

void TestKeychainCalls::writeIsOnlyClaimedWhenReadBack_data()
{
    QTest::addColumn<JobResult>("readBack");
    QTest::newRow("another secret") << JobResult(envelopeOf("tokem"));
    QTest::newRow("longer secret") << JobResult(envelopeOf("token2"));
    QTest::newRow("another kind") << JobResult(envelopeOf("token", SecretKind::ApiToken));
    QTest::newRow("bare secret") << JobResult(secretOf("token"));
    QTest::newRow("nothing") << JobResult(Secret());
    for (const JobFailure failure : {JobFailure::NotFound, JobFailure::DeniedByUser, JobFailure::Refused,
             JobFailure::NoBackend, JobFailure::Unclear})
        QTest::addRow("failure %d", static_cast<int>(failure)) << failedJob(failure);
}

void TestKeychainCalls::writeIsOnlyClaimedWhenReadBack()
{
    QFETCH(JobResult, readBack);
    const auto vault = openVault();
    m_script.answers = {JobResult(Secret()), readBack};
    QCOMPARE(verdictOf(await(vault->write(someKey(), secretOf("token"), {}))),
        Verdict(VaultErrorKind::NotConfirmed));
}

void TestKeychainCalls::failedWriteIsExplained_data()
{
    QTest::addColumn<JobResult>("job");
    QTest::addColumn<Collection>("collection");
    QTest::addColumn<Verdict>("expected");
    const Collection open = CollectionState::Unlocked;
    const Collection locked = CollectionState::Locked;
    const Collection missing = CollectionState::Missing;
    const Collection noService = failedProbe(ProbeFailure::NoService);
    const auto refused = failedJob(JobFailure::Refused);
    const auto unclear = failedJob(JobFailure::Unclear);
    QTest::newRow("user said no") << failedJob(JobFailure::DeniedByUser) << open
                                  << Verdict(VaultErrorKind::Denied);
    QTest::newRow("no backend") << failedJob(JobFailure::NoBackend) << open
                                << Verdict(VaultErrorKind::NoService);
    QTest::newRow("not found") << failedJob(JobFailure::NotFound) << open << Verdict(VaultErrorKind::Other);
    QTest::newRow("refused, open") << refused << open << Verdict(VaultErrorKind::Denied);
    QTest::newRow("refused, locked") << refused << locked << Verdict(VaultErrorKind::Locked);
    QTest::newRow("refused, no keyring") << refused << missing << Verdict(VaultErrorKind::Denied);
    QTest::newRow("refused, no service") << refused << noService << Verdict(VaultErrorKind::NoService);
    QTest::newRow("unclear, open") << unclear << open << Verdict(VaultErrorKind::Other);
    QTest::newRow("unclear, locked") << unclear << locked << Verdict(VaultErrorKind::Locked);
    QTest::newRow("unclear, no keyring") << unclear << missing << Verdict(VaultErrorKind::Denied);
    QTest::newRow("unclear, no service") << unclear << noService << Verdict(VaultErrorKind::NoService);
    for (const ProbeFailure failure :
        {ProbeFailure::NoAnswer, ProbeFailure::Refused, ProbeFailure::Unsupported}) {
        QTest::addRow("refused, probe failure %d", static_cast<int>(failure))
            << refused << Collection(failedProbe(failure)) << Verdict(VaultErrorKind::Denied);
        QTest::addRow("unclear, probe failure %d", static_cast<int>(failure))
            << unclear << Collection(failedProbe(failure)) << Verdict(VaultErrorKind::Other);
    }
}

void TestKeychainCalls::failedWriteIsExplained()
{
    QFETCH(JobResult, job);
    QFETCH(Collection, collection);
    QFETCH(Verdict, expected);
    const auto vault = openVault();
    m_script.collection = collection;
    m_script.answers = {job};
    QCOMPARE(verdictOf(await(vault->write(someKey(), secretOf("token"), {}))), expected);
    QCOMPARE(m_script.started, QStringList({QStringLiteral("write")}));
}

void TestKeychainCalls::readTellsWhy_data()
{
    QTest::addColumn<JobResult>("job");
    QTest::addColumn<Item>("item");
    QTest::addColumn<Verdict>("expected");
    const auto notFound = failedJob(JobFailure::NotFound);
    QTest::newRow("found") << JobResult(envelopeOf("token")) << Item(ItemState::Unlocked) << Verdict();
    QTest::newRow("foreign") << JobResult(secretOf("token")) << Item(ItemState::Unlocked)
                             << Verdict(VaultErrorKind::Unreadable);
    QTest::newRow("of another kind") << JobResult(envelopeOf("token", SecretKind::ApiToken))
                                     << Item(ItemState::Unlocked) << Verdict(VaultErrorKind::Unreadable);
    QTest::newRow("absent") << notFound << Item(ItemState::Absent) << Verdict(VaultErrorKind::NotFound);
    QTest::newRow("locked") << notFound << Item(ItemState::Locked) << Verdict(VaultErrorKind::Locked);
    QTest::newRow("listed but not read")
        << notFound << Item(ItemState::Unlocked) << Verdict(VaultErrorKind::Unreadable);
    QTest::newRow("cannot be asked") << notFound << Item(failedProbe(ProbeFailure::Unsupported))
                                     << Verdict(VaultErrorKind::NotFound);
    QTest::newRow("service gone") << notFound << Item(failedProbe(ProbeFailure::NoService))
                                  << Verdict(VaultErrorKind::NoService);
    QTest::newRow("mute") << notFound << Item(failedProbe(ProbeFailure::NoAnswer))
                          << Verdict(VaultErrorKind::Other);
    QTest::newRow("question refused")
        << notFound << Item(failedProbe(ProbeFailure::Refused)) << Verdict(VaultErrorKind::Other);
    QTest::newRow("denied") << failedJob(JobFailure::DeniedByUser) << Item(ItemState::Unlocked)
                            << Verdict(VaultErrorKind::Denied);
    QTest::newRow("refused") << failedJob(JobFailure::Refused) << Item(ItemState::Unlocked)
                             << Verdict(VaultErrorKind::Denied);
    QTest::newRow("unclear") << failedJob(JobFailure::Unclear) << Item(ItemState::Unlocked)
                             << Verdict(VaultErrorKind::Other);
    QTest::newRow("no backend") << failedJob(JobFailure::NoBackend) << Item(ItemState::Unlocked)
                                << Verdict(VaultErrorKind::NoService);
}

void TestKeychainCalls::readTellsWhy()
{
    QFETCH(JobResult, job);
    QFETCH(Item, item);
    QFETCH(Verdict, expected);
    const auto vault = openVault();
    m_script.item = item;
    m_script.answers = {job};
    const auto outcome = await(vault->read(someKey(), {}));
    QCOMPARE(verdictOf(outcome), expected);
    if (!expected)
        QVERIFY(**outcome == secretOf("token"));
}

void TestKeychainCalls::removalIsOnlyClaimedWhenGone_data()
{
    QTest::addColumn<JobResult>("job");
    QTest::addColumn<Item>("item");
    QTest::addColumn<JobResult>("readBack");
    QTest::addColumn<Verdict>("expected");
    const JobResult done{Secret()};
    const JobResult unused = failedJob(JobFailure::Unclear);
    const auto notFound = failedJob(JobFailure::NotFound);
    const Item unsupported = failedProbe(ProbeFailure::Unsupported);
    QTest::newRow("gone") << done << Item(ItemState::Absent) << unused << Verdict();
    QTest::newRow("was not there") << notFound << Item(ItemState::Absent) << unused << Verdict();
    QTest::newRow("locked") << done << Item(ItemState::Locked) << unused << Verdict(VaultErrorKind::Locked);
    QTest::newRow("not found but locked")
        << notFound << Item(ItemState::Locked) << unused << Verdict(VaultErrorKind::Locked);
    QTest::newRow("still there") << done << Item(ItemState::Unlocked) << unused
                                 << Verdict(VaultErrorKind::NotConfirmed);
    QTest::newRow("mute") << done << Item(failedProbe(ProbeFailure::NoAnswer)) << unused
                          << Verdict(VaultErrorKind::NotConfirmed);
    QTest::newRow("question refused") << done << Item(failedProbe(ProbeFailure::Refused)) << unused
                                      << Verdict(VaultErrorKind::NotConfirmed);
    QTest::newRow("service gone") << done << Item(failedProbe(ProbeFailure::NoService)) << unused
                                  << Verdict(VaultErrorKind::NoService);
    QTest::newRow("read back absent") << done << unsupported << notFound << Verdict();
    QTest::newRow("read back present")
        << done << unsupported << JobResult(envelopeOf("token")) << Verdict(VaultErrorKind::NotConfirmed);
    QTest::newRow("read back failed") << done << unsupported << failedJob(JobFailure::DeniedByUser)
                                      << Verdict(VaultErrorKind::NotConfirmed);
    QTest::newRow("denied") << failedJob(JobFailure::DeniedByUser) << Item(ItemState::Absent) << unused
                            << Verdict(VaultErrorKind::Denied);
    QTest::newRow("unclear") << failedJob(JobFailure::Unclear) << Item(ItemState::Absent) << unused
                             << Verdict(VaultErrorKind::Other);
}

void TestKeychainCalls::removalIsOnlyClaimedWhenGone()
{
    QFETCH(JobResult, job);
    QFETCH(Item, item);
    QFETCH(JobResult, readBack);
    QFETCH(Verdict, expected);
    const auto vault = openVault();
    m_script.item = item;
    m_script.answers = {job, readBack};
    QCOMPARE(verdictOf(await(vault->remove(someKey(), {}))), expected);
}

void TestKeychainCalls::presenceAsksNoJob_data()
{
    QTest::addColumn<Item>("item");
    QTest::addColumn<Verdict>("expectedError");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Item &item, Presence expected) {
        QTest::newRow(name) << item << Verdict() << static_cast<int>(expected);
    };
    row("present", ItemState::Unlocked, Presence::Present);
    row("absent", ItemState::Absent, Presence::Absent);
    row("locked", ItemState::Locked, Presence::Locked);
    row("cannot be asked", failedProbe(ProbeFailure::Unsupported), Presence::Unknown);
    row("mute", failedProbe(ProbeFailure::NoAnswer), Presence::Unknown);
    QTest::newRow("no service") << Item(failedProbe(ProbeFailure::NoService))
                                << Verdict(VaultErrorKind::NoService) << 0;
    QTest::newRow("refused") << Item(failedProbe(ProbeFailure::Refused)) << Verdict(VaultErrorKind::Other)
                             << 0;
}

void TestKeychainCalls::presenceAsksNoJob()
{
    QFETCH(Item, item);
    QFETCH(Verdict, expectedError);
    QFETCH(int, expected);
    const auto vault = openVault();
    m_script.item = item;
    const auto outcome = await(vault->presence(someKey(), {}));
    QCOMPARE(verdictOf(outcome), expectedError);
    if (!expectedError)
        QCOMPARE(static_cast<int>(**outcome), expected);
    QVERIFY(m_script.started.isEmpty());
}

void TestKeychainCalls::obstacleKeepsJobsFromStarting()
{
    const auto vault = openVault();
    m_script.obstacle = QStringLiteral("no GLib");
    const auto write = await(vault->write(someKey(), secretOf("token"), {}));
    QCOMPARE(verdictOf(write), Verdict(VaultErrorKind::NoService));
    QCOMPARE(write->error().detail, QStringLiteral("no GLib"));
    QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict(VaultErrorKind::NoService));
    QCOMPARE(verdictOf(await(vault->remove(someKey(), {}))), Verdict(VaultErrorKind::NoService));
    QVERIFY(m_script.started.isEmpty());
    QCOMPARE(verdictOf(await(vault->presence(someKey(), {}))), Verdict());
}

void TestKeychainCalls::tooLargeStartsNothing()
{
    const auto vault = openVault();
    const auto write = vault->write(someKey(), Secret::take(QByteArray(longestEnvelope, 'x')), {});
    QVERIFY(write.isFinished());
    QCOMPARE(verdictOf(await(write)), Verdict(VaultErrorKind::TooLarge));
    QCOMPARE(verdictOf(await(vault->presence(someKey(), {}))), Verdict());
    QVERIFY(m_script.started.isEmpty());
}

void TestKeychainCalls::detailIsBounded()
{
    const auto vault = openVault();
    m_script.answers
        = {JobResult(Failure<JobError>({JobFailure::DeniedByUser, QString(100'000, QLatin1Char('x'))}))};
    const auto read = await(vault->read(someKey(), {}));
    QVERIFY(read->error().detail.size() > 0 && read->error().detail.size() <= 400);
}

void TestKeychainCalls::anotherServiceIsConnectedToBeforeTheJob()
{
    const auto vault = openVault();
    m_script.owners = {QStringLiteral(":1.1"), QStringLiteral(":1.1"), QStringLiteral(":1.2")};
    m_script.answers
        = {JobResult(envelopeOf("token")), JobResult(envelopeOf("token")), JobResult(envelopeOf("token"))};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict());
    QCOMPARE(m_script.reconnects, QList<qsizetype>({0, 2}));
}

void TestKeychainCalls::jobIsRepeatedWithTheServiceThatTookOver_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"write", "read", "remove"})
        QTest::newRow(call) << call;
}

void TestKeychainCalls::jobIsRepeatedWithTheServiceThatTookOver()
{
    QFETCH(QString, call);
    const auto vault = openVault();
    m_script.owners = {QStringLiteral(":1.1"), QStringLiteral(":1.2")};
    m_script.answers
        = {failedJob(JobFailure::Unclear), JobResult(envelopeOf("token")), JobResult(envelopeOf("token"))};
    if (call == QLatin1String("write"))
        QCOMPARE(verdictOf(await(vault->write(someKey(), secretOf("token"), {}))), Verdict());
    else if (call == QLatin1String("read"))
        QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict());
    else
        QCOMPARE(verdictOf(await(vault->remove(someKey(), {}))), Verdict());
    QCOMPARE(m_script.started.mid(0, 2), QStringList({call, call}));
    QCOMPARE(m_script.reconnects, QList<qsizetype>({0, 1}));
}

void TestKeychainCalls::failureOfTheSameServiceIsNotRepeated()
{
    const auto vault = openVault();
    m_script.answers = {failedJob(JobFailure::Unclear)};
    QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict(VaultErrorKind::Other));
    QCOMPARE(m_script.started, QStringList({QStringLiteral("read")}));
    // One that has gone for good: the second try tells what is so now.
    m_script = {};
    m_script.owners = {QStringLiteral(":1.1"), QString()};
    m_script.answers = {failedJob(JobFailure::Unclear), failedJob(JobFailure::Unclear)};
    m_script.collection = failedProbe(ProbeFailure::NoService);
    QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict(VaultErrorKind::NoService));
    QCOMPARE(m_script.started.size(), 2);
}

void TestKeychainCalls::unknownServiceDisturbsNothing()
{
    const auto vault = openVault();
    m_script.owners = {failedProbe(ProbeFailure::Unsupported)};
    m_script.answers = {JobResult(envelopeOf("token")), failedJob(JobFailure::Unclear)};
    QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict());
    QCOMPARE(verdictOf(await(vault->read(someKey(), {}))), Verdict(VaultErrorKind::Other));
    QVERIFY(m_script.reconnects.isEmpty());
}

BTA_TEST(TestKeychainCalls)
#include "tst_keychaincalls.moc"
