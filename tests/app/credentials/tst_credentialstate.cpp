// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialstate.h"

#include "draftsamples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

using namespace broker;
using namespace broker::credentials;
using broker::keeping::NoteFailed;
using broker::keeping::RecordFailed;
using broker::keeping::Recording;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;
using test::refused;

namespace {

CheckResult goodResult()
{
    CheckReport report;
    report.account = QStringLiteral("snyk-bot");
    return report;
}

std::vector<State> states()
{
    const Draft draft = samples::draft();
    return {Idle{}, Entered{draft}, Checking{draft}, Checked{draft, goodResult()},
        Keeping{draft, goodResult(), Storing{}}, Keeping{draft, goodResult(), NoteFailed{}},
        Keeping{draft, goodResult(), StoreFailed{}}, Keeping{draft, goodResult(), Recording{}},
        Keeping{draft, goodResult(), RecordFailed{}},
        Done{samples::record(samples::brokerToken()), goodResult()}};
}

std::vector<Event> events()
{
    return {event::Enter{samples::draft()}, event::Check{}, event::CheckEnded{goodResult()},
        event::StopCheck{}, event::Save{}, event::Stored{}, event::NoteError{}, event::StoreError{},
        event::Retry{}, event::UseMemory{}, event::Recorded{samples::record(samples::brokerToken())},
        event::RecordError{}, event::Leave{}, event::Discard{}};
}

} // namespace

class TestCredentialState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair();
    void keepsWhatIsInHand();
    void remembersTheCheck();
    void movesToMemory();
    void replacesOnlyWhatWasChecked();
    void needsATarget();
    void tellsWhatMayBeLeft();
};

void TestCredentialState::everyPair()
{
    enum {
        idle,
        entered,
        checking,
        checked,
        storing,
        noteFailed,
        storeFailed,
        recording,
        recordFailed,
        done
    };
    constexpr int no = refused;
    // clang-format off
    const int expected[10][14] = {
        //               Enter    Check     Ended    Stop     Save     Stored     NoteErr     StoreErr     Retry      Memory   Recorded  RecErr        Leave  Discard
        /* Idle      */ {entered, no,       no,      no,      no,      no,        no,         no,          no,        no,      no,       no,           idle,  no},
        /* Entered   */ {entered, checking, no,      no,      storing, no,        no,         no,          no,        no,      no,       no,           idle,  no},
        /* Checking  */ {no,      no,       checked, entered, no,      no,        no,         no,          no,        no,      no,       no,           no,    no},
        /* Checked   */ {entered, checking, no,      no,      storing, no,        no,         no,          no,        no,      no,       no,           idle,  no},
        /* Storing   */ {no,      no,       no,      no,      no,      recording, noteFailed, storeFailed, no,        no,      no,       no,           no,    no},
        /* NoteFail  */ {no,      no,       no,      no,      no,      no,        no,         no,          storing,   storing, no,       no,           no,    idle},
        /* StoreFail */ {no,      no,       no,      no,      no,      no,        no,         no,          storing,   storing, no,       no,           no,    idle},
        /* Recording */ {no,      no,       no,      no,      no,      no,        no,         no,          no,        no,      done,     recordFailed, no,    no},
        /* RecFailed */ {no,      no,       no,      no,      no,      no,        no,         no,          recording, no,      no,       no,           no,    idle},
        /* Done      */ {entered, no,       no,      no,      no,      no,        no,         no,          no,        no,      no,       no,           idle,  no},
    };
    // clang-format on
    test::checkTable(states(), events(), expected, next);
}

void TestCredentialState::keepsWhatIsInHand()
{
    // From Entered to RecordFailed no event but Leave and Discard loses the credential.
    const Draft before = samples::draft();
    for (const State &state : states()) {
        const Draft *draft = draftOf(state);
        QCOMPARE(
            draft == nullptr, std::holds_alternative<Idle>(state) || std::holds_alternative<Done>(state));
        if (!draft)
            continue;
        for (const Event &event : events()) {
            const std::optional<State> following = next(state, event);
            const bool mayLose = std::holds_alternative<event::Leave>(event)
                || std::holds_alternative<event::Discard>(event)
                || std::holds_alternative<event::Recorded>(event);
            if (!following || mayLose)
                continue;
            QVERIFY(draftOf(*following) != nullptr);
            QVERIFY(draftOf(*following)->credential == before.credential);
        }
    }
}

void TestCredentialState::remembersTheCheck()
{
    State state = next(Checking{samples::draft()}, event::CheckEnded{goodResult()}).value();
    for (const Event &event : {Event(event::Save{}), Event(event::StoreError{}), Event(event::Retry{}),
             Event(event::Stored{}), Event(event::RecordError{}), Event(event::Retry{}),
             Event(event::Recorded{samples::record(samples::brokerToken())})}) {
        QVERIFY(checkResultOf(state) != nullptr);
        state = next(state, event).value();
    }
    QVERIFY(checkResultOf(state) != nullptr);
    // An unchecked one says nothing, and so does one that is entered anew.
    QVERIFY(!checkResultOf(next(Entered{samples::draft()}, event::Save{}).value()));
    QVERIFY(!checkResultOf(next(state, event::Enter{samples::draft()}).value()));
}

void TestCredentialState::movesToMemory()
{
    const State failed = Keeping{samples::draft(), std::nullopt, StoreFailed{}};
    QCOMPARE(as<Storing>(*next(failed, event::Retry{}))->storage, records::Storage::Keychain);
    QCOMPARE(as<Storing>(*next(failed, event::UseMemory{}))->storage, records::Storage::Memory);
}

void TestCredentialState::replacesOnlyWhatWasChecked()
{
    Draft draft = samples::draft();
    draft.rotates = samples::record(samples::brokerToken());
    const auto saves = [](const State &state) {
        const auto following = next(state, event::Save{});
        Q_ASSERT(following.has_value() == mayBeSaved(state));
        return following.has_value();
    };
    const auto failed = [&draft](CheckProblem problem) {
        CheckFailure failure;
        failure.problem = problem;
        return Checked{draft, Failure(failure)};
    };
    QVERIFY(!saves(Entered{draft}));
    QVERIFY(saves(Checked{draft, goodResult()}));
    QVERIFY(saves(failed(CheckProblem::HostNotFound)));
    QVERIFY(saves(failed(CheckProblem::TlsUntrusted)));
    QVERIFY(!saves(failed(CheckProblem::Rejected)));
    QVERIFY(!saves(failed(CheckProblem::Expired)));
    // A first one may be kept all the same.
    draft.rotates.reset();
    QVERIFY(saves(Entered{draft}));
    QVERIFY(saves(failed(CheckProblem::Rejected)));
}

void TestCredentialState::needsATarget()
{
    Draft nobodys = samples::draft();
    nobodys.targets.clear();
    QVERIFY(!next(Idle{}, event::Enter{nobodys}));
}

void TestCredentialState::tellsWhatMayBeLeft()
{
    for (const State &state : states()) {
        const bool mayLeave = next(state, event::Leave{}).has_value();
        QCOMPARE(mayLeave, !isWorking(state) && !holdsUnstoredCredential(state));
    }
}

BTA_TEST(TestCredentialState)
#include "tst_credentialstate.moc"
