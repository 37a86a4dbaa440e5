// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationstate.h"
#include "rotationsamples.h"
#include "support/testroom.h"

#include <QTest>

#include <array>

using namespace broker;
using namespace broker::rotation;
using broker::keeping::Storing;

namespace {

template <class Following>
Following after(const State &state, const Event &event)
{
    return *as<Following>(next(state, event).value());
}

snyk::ApiError callError(bool outcomeUnknown)
{
    snyk::ApiError error;
    error.outcomeUnknown = outcomeUnknown;
    error.httpStatus = outcomeUnknown ? 0 : 403;
    error.requestId = QStringLiteral("request-1");
    return error;
}

constexpr std::array allStages{Stage::Planned, Stage::Provisioning, Stage::ProvisionUnknown,
    Stage::ProvisionedElsewhere, Stage::Provisioned, Stage::Deployed, Stage::Verified, Stage::Switching,
    Stage::SwitchUnknown, Stage::Switched, Stage::Confirmed, Stage::Promoted};

} // namespace

class TestRotationState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWorkingStateEnds();
    void aPlanThatIsNotPermittedIsNotBegun();
    void unknownAndRefusedAreDifferentThings();
    void aRefusalThatMeansAnotherTokenIsTold_data();
    void aRefusalThatMeansAnotherTokenIsTold();
    void theWebUiWayHasNoCalls();
    void onlyTheMarkerOrTheUsersWordsUnlockTheSwitch_data();
    void onlyTheMarkerOrTheUsersWordsUnlockTheSwitch();
    void aProofSaysWhenItWas();
    void aProofHoldsForItsAddress();
    void theStatedServerIsKept();
    void aLostClientLocksTheSwitchAgain();
    void aGivenTokenHasToBeTheRightOne();
    void anUnknownSwitchIsNeverConfirmedAgainWithoutAFinding();
    void memoryIsUsedOnRequestOnly();
    void everyStageRests();
    void resumeAsksTheKeychainWhereATokenMayBe();
    void whatTheKeychainSaysDecides();
    void aTokenThatTheUserHasIsNotLookedFor();
};

void TestRotationState::everyWorkingStateEnds()
{
    for (const State &state : samples::rotationStates()) {
        QCOMPARE(next(state, event::Leave{}).has_value(), !isWorking(state) && !holdsUnstoredToken(state));
        QCOMPARE(rotationOf(state) == nullptr, std::holds_alternative<Idle>(state));
    }
}

void TestRotationState::aPlanThatIsNotPermittedIsNotBegun()
{
    Rotation rotation = samples::rotationAt(Stage::Planned);
    QVERIFY(!next(Planning{rotation}, event::Begin{}));
    QVERIFY(!next(Planning{rotation, PreflightReport{}}, event::Begin{}));
    QVERIFY(!next(Planning{rotation, samples::preflight(PreflightVerdict::Failed)}, event::Begin{}));
    for (const auto verdict : {PreflightVerdict::Doubtful, PreflightVerdict::CannotTell})
        QVERIFY(next(Planning{rotation, samples::preflight(verdict)}, event::Begin{}));
    const auto journaling = after<Journaling>(Planning{rotation, samples::preflight()}, event::Begin{});
    QCOMPARE(journaling.rotation.stage, Stage::Provisioning);
    QCOMPARE(journaling.before, Stage::Planned);
    // Without its id there is nothing to call for.
    rotation.target.integration.reset();
    QVERIFY(!next(Planning{rotation, samples::preflight()}, event::Begin{}));
}

void TestRotationState::unknownAndRefusedAreDifferentThings()
{
    const State provisioning = Provisioning{samples::rotationAt(Stage::Provisioning)};
    const auto unknown
        = after<ProvisionUnknown>(provisioning, event::ProvisionError{callError(true), true, {}});
    QCOMPARE(unknown.rotation.stage, Stage::ProvisionUnknown);
    const auto refused = after<ProvisionRefused>(provisioning, event::ProvisionError{callError(false)});
    QCOMPARE(refused.rotation.stage, Stage::Planned);
    QCOMPARE(refused.rotation.trouble, (std::optional<Trouble>({403, QStringLiteral("request-1")})));

    const State switching = Switching{samples::rotationAt(Stage::Switching)};
    QCOMPARE(after<SwitchUnknown>(switching, event::SwitchError{callError(true)}).rotation.stage,
        Stage::SwitchUnknown);
    QCOMPARE(after<SwitchRefused>(switching, event::SwitchError{callError(false)}).rotation.stage,
        Stage::Verified);
}

void TestRotationState::aRefusalThatMeansAnotherTokenIsTold_data()
{
    QTest::addColumn<snyk::ApiErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("expected");
    using Kind = snyk::ApiErrorKind;
    QTest::newRow("conflict") << Kind::Conflict << QString() << true;
    QTest::newRow("words") << Kind::BadRequest << QStringLiteral("Token already provisioned") << true;
    QTest::newRow("other words") << Kind::Unprocessable
                                 << QStringLiteral("A provisional token exists in the group") << true;
    QTest::newRow("another reason") << Kind::BadRequest << QStringLiteral("Not brokered") << false;
    QTest::newRow("role") << Kind::Forbidden << QStringLiteral("may not provision, already told you")
                          << false;
}

void TestRotationState::aRefusalThatMeansAnotherTokenIsTold()
{
    QFETCH(snyk::ApiErrorKind, kind);
    QFETCH(QString, words);
    QFETCH(bool, expected);
    snyk::ApiError error;
    error.kind = kind;
    error.snykMessage = words;
    QCOMPARE(isAlreadyProvisioned(error), expected);
    error.outcomeUnknown = true;
    QVERIFY(!isAlreadyProvisioned(error));

    const auto ours = RotationId::create();
    const auto told = after<AlreadyProvisioned>(Provisioning{samples::rotationAt(Stage::Provisioning)},
        event::ProvisionError{callError(false), true, ours});
    QCOMPARE(told.ours, std::optional(ours));
    QCOMPARE(told.rotation.stage, Stage::ProvisionedElsewhere);
}

void TestRotationState::theWebUiWayHasNoCalls()
{
    const State planning = Planning{samples::rotationAt(Stage::Planned, Way::WebUi), samples::preflight()};
    State state = next(planning, event::Begin{}).value();
    state = next(state, event::Journaled{}).value();
    const BrokerToken token = samples::brokerToken(samples::otherBrokerTokenText);
    QVERIFY(std::holds_alternative<AwaitingToken>(state));
    state = next(state, event::TokenGiven{token}).value();
    state = next(state, event::Stored{}).value();
    state = next(state, event::ClientDeployed{}).value();
    // Generating was the switch: the proof of the client is the last one needed.
    const auto ready = after<ReadyToPromote>(state, event::Checked{samples::health()});
    QCOMPARE(ready.rotation.stage, Stage::Confirmed);
    (void)after<ReadyToPromote>(state, event::Stated{samples::statement(StatedFact::ClientVerified)});
}

void TestRotationState::onlyTheMarkerOrTheUsersWordsUnlockTheSwitch_data()
{
    QTest::addColumn<clientcheck::Verdict>("verdict");
    using clientcheck::Verdict;
    for (const Verdict verdict :
        {Verdict::Unreachable, Verdict::ConnectionRefused, Verdict::UntrustedCertificate, Verdict::SpeaksTls,
            Verdict::SpeaksPlain, Verdict::Redirected, Verdict::GatewayFailed, Verdict::NotABrokerClient,
            Verdict::OtherClient, Verdict::NotConnected, Verdict::WrongServer, Verdict::OtherConfiguration,
            Verdict::MixedTunnels, Verdict::ServerUnknown, Verdict::Connected})
        QTest::addRow("%d", static_cast<int>(verdict)) << verdict;
}

void TestRotationState::onlyTheMarkerOrTheUsersWordsUnlockTheSwitch()
{
    QFETCH(clientcheck::Verdict, verdict);
    const State verifying = Verifying{samples::rotationAt(Stage::Deployed)};
    const State checked = next(verifying, event::Checked{samples::health(verdict)}).value();
    const bool proves = verdict == clientcheck::Verdict::Connected;
    QCOMPARE(std::holds_alternative<ReadyToSwitch>(checked), proves);
    QCOMPARE(next(checked, event::ConfirmSwitch{}).has_value(), proves);
    const State switched = Switched{samples::rotationAt(Stage::Switched)};
    const State again = next(switched, event::Checked{samples::health(verdict)}).value();
    QCOMPARE(std::holds_alternative<ReadyToPromote>(again), proves);

    Statement wordless = samples::statement(StatedFact::ClientVerified);
    wordless.words = QStringLiteral(" \n\t ");
    QVERIFY(!next(verifying, event::Stated{wordless}));
    QVERIFY(!next(verifying, event::Stated{samples::statement(StatedFact::ClientConfirmed)}));
    const auto stated
        = after<ReadyToSwitch>(verifying, event::Stated{samples::statement(StatedFact::ClientVerified)});
    QCOMPARE(stated.rotation.statements.size(), 1);
    QCOMPARE(stated.rotation.statements.first().fact, StatedFact::ClientVerified);
}

/// When it was seen stays with the rotation until something is true that the check did not see.
void TestRotationState::aProofSaysWhenItWas()
{
    using clientcheck::Verdict;
    const event::Checked good{samples::health()};
    const event::Checked bad{samples::health(Verdict::NotConnected)};
    const event::ClientAddressGiven elsewhere{QStringLiteral("http://elsewhere:8001")};
    const Rotation rotation = samples::rotationAt(Stage::Deployed);
    const auto ready = after<ReadyToSwitch>(Verifying{rotation}, good);
    QCOMPARE(ready.rotation.proven, std::optional(samples::moment()));
    QVERIFY(!after<Verifying>(ready, bad).rotation.proven);
    QVERIFY(!after<Verifying>(ready, elsewhere).rotation.proven);
    QVERIFY(!after<Switched>(Switching{ready.rotation}, event::SwitchDone{}).rotation.proven);
    QVERIFY(!after<Switched>(
        SwitchUnknown{ready.rotation}, event::Stated{samples::statement(StatedFact::Switched)})
                 .rotation.proven);

    const Switched switched{samples::rotationAt(Stage::Switched)};
    const auto confirmed = after<ReadyToPromote>(switched, good);
    QCOMPARE(confirmed.rotation.proven, std::optional(samples::moment()));
    QVERIFY(!after<ReadyToPromote>(confirmed, bad).rotation.proven);
    QVERIFY(!after<ReadyToPromote>(confirmed, elsewhere).rotation.proven);
    // Words are none.
    QVERIFY(!after<ReadyToPromote>(switched, event::Stated{samples::statement(StatedFact::ClientConfirmed)})
                 .rotation.proven);
}

/// Another address is another client: what was found at the first is not said of it.
void TestRotationState::aProofHoldsForItsAddress()
{
    using clientcheck::Verdict;
    const auto given
        = [](const char *address) { return event::ClientAddressGiven{QString::fromLatin1(address)}; };
    Rotation rotation = samples::rotationAt(Stage::Verified);
    rotation.clientAddress = QStringLiteral("http://new:8001");
    const ReadyToSwitch proven{rotation, samples::health()};
    QVERIFY(after<ReadyToSwitch>(proven, given("http://new:8001")).report);
    const auto other = after<Verifying>(proven, given("http://old:8000"));
    QVERIFY(!other.report);
    QCOMPARE(other.rotation.stage, Stage::Deployed);
    QCOMPARE(other.rotation.clientAddress, QStringLiteral("http://old:8000"));
    QVERIFY(!next(other, event::ConfirmSwitch{}));
    QVERIFY(!after<Verifying>(Verifying{rotation, samples::health(Verdict::NotConnected)}, given("http://x"))
                 .report);
    QVERIFY(!after<Switched>(Switched{rotation, samples::health(Verdict::NotConnected)}, given("http://x"))
                 .report);
    QVERIFY(!after<ReadyToPromote>(ReadyToPromote{rotation, samples::health()}, given("http://x")).report);
    // After a restart there is no report, and it is still another client.
    Rotation resumed = rotation;
    resumed.proven = samples::moment();
    QVERIFY(!after<Verifying>(ReadyToSwitch{resumed}, given("http://x")).rotation.proven);
    (void)after<ReadyToSwitch>(ReadyToSwitch{resumed}, given("http://new:8001"));
    // The user's words were about no address.
    (void)after<ReadyToSwitch>(ReadyToSwitch{rotation}, given("http://x"));
    (void)after<ReadyToSwitch>(
        ReadyToSwitch{rotation, samples::health(Verdict::NotConnected)}, given("http://x"));
}

/// Which Broker server is right is asked once where nobody knows it, and compared with from then on.
void TestRotationState::theStatedServerIsKept()
{
    clientcheck::HealthReport report = samples::health(clientcheck::Verdict::ServerUnknown);
    report.tunnels = {{true, true, QStringLiteral("broker.acme.example"), {}, {}}};
    const State verifying
        = next(Verifying{samples::rotationAt(Stage::Deployed)}, event::Checked{report}).value();
    QVERIFY(std::holds_alternative<Verifying>(verifying));
    const auto ready
        = after<ReadyToSwitch>(verifying, event::Stated{samples::statement(StatedFact::ClientVerified)});
    QCOMPARE(ready.rotation.brokerServer, QStringLiteral("broker.acme.example"));
    const auto promoting = after<ReadyToPromote>(Switched{samples::rotationAt(Stage::Switched), report},
        event::Stated{samples::statement(StatedFact::ClientConfirmed)});
    QCOMPARE(promoting.rotation.brokerServer, QStringLiteral("broker.acme.example"));
    // Words about anything else say nothing of the server.
    report.verdict = clientcheck::Verdict::NotConnected;
    const auto other = after<ReadyToSwitch>(Verifying{samples::rotationAt(Stage::Deployed), report},
        event::Stated{samples::statement(StatedFact::ClientVerified)});
    QVERIFY(other.rotation.brokerServer.isEmpty());
}

void TestRotationState::aLostClientLocksTheSwitchAgain()
{
    const State ready = ReadyToSwitch{samples::rotationAt(Stage::Verified)};
    const auto locked
        = after<Verifying>(ready, event::Checked{samples::health(clientcheck::Verdict::NotConnected)});
    QCOMPARE(locked.rotation.stage, Stage::Deployed);
}

void TestRotationState::aGivenTokenHasToBeTheRightOne()
{
    const BrokerToken old = samples::brokerToken();
    const BrokerToken issued = samples::brokerToken(samples::otherBrokerTokenText);
    const BrokerToken third = samples::brokerToken("7b9e2f10-3c4d-4e5f-8a6b-1c2d3e4f5a6b");
    const State unknown = ProvisionUnknown{samples::rotationAt(Stage::ProvisionUnknown)};
    QVERIFY(!next(unknown, event::TokenGiven{old}));
    QVERIFY(next(unknown, event::TokenGiven{third}));
    const State missing = TokenMissing{samples::rotationAt(Stage::Switched)};
    QVERIFY(!next(missing, event::TokenGiven{old}));
    QVERIFY(!next(missing, event::TokenGiven{third}));
    const auto storing = after<Keeping>(missing, event::TokenGiven{issued});
    QCOMPARE(after<Switched>(storing, event::Stored{}).rotation.holder, Holder::Keychain);
    // Given in time, it goes where it was missing.
    Rotation taken = samples::rotationAt(Stage::Verified);
    taken.holder = Holder::User;
    const auto kept = after<Keeping>(ReadyToSwitch{taken}, event::TokenGiven{issued});
    (void)after<ReadyToSwitch>(kept, event::Stored{});
}

void TestRotationState::anUnknownSwitchIsNeverConfirmedAgainWithoutAFinding()
{
    const State unknown = SwitchUnknown{samples::rotationAt(Stage::SwitchUnknown)};
    QVERIFY(!next(unknown, event::ConfirmSwitch{}));
    QVERIFY(!next(unknown, event::Retry{}));
    (void)after<Switched>(unknown, event::Stated{samples::statement(StatedFact::Switched)});
    const auto verifying
        = after<Verifying>(unknown, event::Stated{samples::statement(StatedFact::NotSwitched)});
    QVERIFY(!next(verifying, event::ConfirmSwitch{}));
    QCOMPARE(verifying.rotation.statements.first().fact, StatedFact::NotSwitched);
}

void TestRotationState::memoryIsUsedOnRequestOnly()
{
    const BrokerToken token = samples::brokerToken(samples::otherBrokerTokenText);
    const State failed = Keeping{samples::rotationAt(Stage::Provisioning), token, keeping::StoreFailed{}};
    QCOMPARE(after<Storing>(failed, event::Retry{}).storage, records::Storage::Keychain);
    const auto inMemory = after<Keeping>(failed, event::UseMemory{});
    QCOMPARE(as<Storing>(inMemory.keep)->storage, records::Storage::Memory);
    QCOMPARE(after<Deploying>(inMemory, event::Stored{}).rotation.holder, Holder::Memory);
    const auto taken = after<Deploying>(failed, event::TokenTakenByUser{});
    QCOMPARE(taken.rotation.holder, Holder::User);
    QCOMPARE(taken.rotation.newToken, std::optional(token.fingerprint()));
    // Nobody could write it under its new name.
    Rotation confirmed = samples::rotationAt(Stage::Confirmed);
    confirmed.holder = Holder::User;
    QVERIFY(!next(ReadyToPromote{confirmed}, event::Promote{}));
}

void TestRotationState::everyStageRests()
{
    for (const Stage stage : allStages) {
        for (const Way way : {Way::Api, Way::WebUi}) {
            const State state = restingState(samples::rotationAt(stage, way));
            QVERIFY(!isWorking(state) && rotationOf(state));
            // A resumed rotation rests where it was left.
            const std::optional<State> left = next(state, event::Leave{});
            QVERIFY(left && std::holds_alternative<Idle>(*left));
        }
    }
    QVERIFY(std::holds_alternative<ProvisionUnknown>(restingState(samples::rotationAt(Stage::Provisioning))));
    QVERIFY(std::holds_alternative<SwitchUnknown>(restingState(samples::rotationAt(Stage::Switching))));
}

void TestRotationState::resumeAsksTheKeychainWhereATokenMayBe()
{
    for (const Stage stage : allStages) {
        const State state = next(Idle{}, event::Resume{samples::rotationAt(stage)}).value();
        const bool needsNone
            = stage == Stage::Planned || stage == Stage::ProvisionedElsewhere || stage == Stage::Promoted;
        QCOMPARE(std::holds_alternative<Resuming>(state), !needsNone);
    }
}

void TestRotationState::whatTheKeychainSaysDecides()
{
    const Fingerprint issued = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    // Killed between the keychain write and the journal: the token is there, so it was issued.
    const State calling = Resuming{samples::rotationAt(Stage::Provisioning)};
    const auto deploying = after<Deploying>(calling, event::TokenFound{issued});
    QCOMPARE(deploying.rotation.newToken, std::optional(issued));
    QCOMPARE(deploying.rotation.holder, Holder::Keychain);
    // Killed before: nobody knows.
    (void)after<ProvisionUnknown>(calling, event::TokenNotFound{});
    (void)after<KeychainUnclear>(calling, event::KeychainError{{vault::VaultErrorKind::Locked, {}}});

    const State switching = Resuming{samples::rotationAt(Stage::Switching)};
    (void)after<SwitchUnknown>(switching, event::TokenFound{issued});
    (void)after<TokenMissing>(switching, event::TokenNotFound{});
    const auto foreign
        = after<KeychainUnclear>(switching, event::TokenFound{samples::brokerToken().fingerprint()});
    QCOMPARE(foreign.error.kind, vault::VaultErrorKind::Unreadable);
    // What Snyk uses already is not forgotten.
    QVERIFY(!next(TokenMissing{samples::rotationAt(Stage::Switched)}, event::Abandon{}));
}

void TestRotationState::aTokenThatTheUserHasIsNotLookedFor()
{
    Rotation rotation = samples::rotationAt(Stage::Verified);
    rotation.holder = Holder::User;
    (void)after<ReadyToSwitch>(Idle{}, event::Resume{rotation});
}

BTA_BARE_TEST(TestRotationState)
#include "tst_rotationstate.moc"
