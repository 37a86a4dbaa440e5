// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionstate.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::provisioning;
using broker::keeping::RecordFailed;
using broker::keeping::Recording;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;

namespace {

Plan plan(records::OperationKind kind = records::OperationKind::EnableBroker)
{
    const RecordId record = RecordId::create();
    return {kind, samples::target(), integrations::SetupState::SetUpDirect, records::Origin::Generated,
        record, samples::brokerKey(record), std::nullopt, false};
}

snyk::ApiError callError(bool outcomeUnknown)
{
    snyk::ApiError error;
    error.outcomeUnknown = outcomeUnknown;
    return error;
}

std::vector<State> sampleStates()
{
    const BrokerToken token = samples::brokerToken();
    constexpr auto keychain = records::Storage::Keychain;
    return {Idle{}, Confirming{plan(), std::nullopt}, Journaling{plan(), std::nullopt},
        JournalFailed{plan(), std::nullopt, {}}, Calling{plan()}, Refused{plan(), {}},
        OutcomeUnknown{plan(), {}}, Keeping{plan(), token, Storing{keychain}},
        Keeping{plan(), token, StoreFailed{keychain}}, Keeping{plan(), token, Recording{keychain}},
        Keeping{plan(), token, RecordFailed{keychain}}, Done{samples::record(token)}};
}

std::vector<Event> sampleEvents()
{
    const BrokerToken token = samples::brokerToken();
    return {event::Propose{plan(), std::nullopt}, event::Confirm{}, event::Cancel{}, event::Journaled{},
        event::JournalError{}, event::Issued{token, samples::integrationId()},
        event::CallError{callError(false)}, event::Stored{}, event::StoreError{}, event::Retry{},
        event::UseMemory{}, event::Recorded{samples::record(token)}, event::RecordError{}, event::Leave{},
        event::TokenTakenByUser{}};
}

template <class S>
S after(const State &state, const Event &event)
{
    const std::optional<State> following = next(state, event);
    return *as<S>(following.value());
}

bool holdsToken(const State &state)
{
    return std::visit(
        [](const auto &s) {
            if constexpr (requires { s.token.secret(); })
                return true;
            else
                return false;
        },
        state);
}

} // namespace

class TestProvisionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum { Idl, Cfm, Jnl, JFail, Call, Ref, Unk, Sto, SFail, Rec, RFail, Don, No = test::refused };
        const int expected[][15] = {
            // Propose Confirm Cancel Journaled JournalError Issued CallError Stored StoreError Retry
            // UseMemory Recorded RecordError Leave TokenTakenByUser
            /* Idle */ {Cfm, No, No, No, No, No, No, No, No, No, No, No, No, Idl, No},
            /* Confirming */ {Cfm, Jnl, No, No, No, No, No, No, No, No, No, No, No, Idl, No},
            /* Journaling */ {No, No, No, Call, JFail, No, No, No, No, No, No, No, No, No, No},
            /* JournalFailed */ {Cfm, No, No, No, No, No, No, No, No, Jnl, No, No, No, Idl, No},
            /* Calling */ {No, No, Call, No, No, Sto, Ref, No, No, No, No, No, No, No, No},
            /* Refused */ {Cfm, No, No, No, No, No, No, No, No, No, No, No, No, Idl, No},
            /* OutcomeUnknown */ {Cfm, No, No, No, No, No, No, No, No, No, No, No, No, Idl, No},
            /* Storing */ {No, No, No, No, No, No, No, Rec, SFail, No, No, No, No, No, No},
            /* StoreFailed */ {No, No, No, No, No, No, No, No, No, Sto, Sto, No, No, No, Idl},
            /* Recording */ {No, No, No, No, No, No, No, No, No, No, No, Don, RFail, No, No},
            /* RecordFailed */ {No, No, No, No, No, No, No, No, No, Rec, No, No, No, Idl, Idl},
            /* Done */ {Cfm, No, No, No, No, No, No, No, No, No, No, No, No, Idl, No},
        };
        test::checkTable(sampleStates(), sampleEvents(), expected,
            [](const auto &s, const auto &e) { return next(s, e); });
    }

    void aGivenTokenIsStoredWithoutAskingSnyk()
    {
        const State journaling = Journaling{plan(records::OperationKind::StoreToken), samples::brokerToken()};
        const auto storing = after<Keeping>(journaling, event::Journaled{});
        QVERIFY(storing.token == samples::brokerToken());
        QCOMPARE(as<Storing>(storing.keep)->storage, records::Storage::Keychain);
    }

    void anUnknownOutcomeIsNeitherSuccessNorRefusal()
    {
        const State calling = Calling{plan()};
        (void)after<OutcomeUnknown>(calling, event::CallError{callError(true)});
        (void)after<Refused>(calling, event::CallError{callError(false)});
    }

    void theIssuedTokenBringsItsIntegration()
    {
        Plan adding = plan(records::OperationKind::AddIntegration);
        adding.target.integration.reset();
        const auto storing = after<Keeping>(
            Calling{adding}, event::Issued{samples::brokerToken(), samples::integrationId()});
        QCOMPARE(storing.plan.target.integration, std::optional(samples::integrationId()));
    }

    void memoryIsOnlyUsedOnRequest()
    {
        const State failed = Keeping{plan(), samples::brokerToken(), StoreFailed{}};
        QCOMPARE(after<Storing>(failed, event::Retry{}).storage, records::Storage::Keychain);
        const State inMemory = next(failed, event::UseMemory{}).value();
        QCOMPARE(as<Storing>(inMemory)->storage, records::Storage::Memory);
        QCOMPARE(after<Recording>(inMemory, event::Stored{}).storage, records::Storage::Memory);
    }

    void aTokenThatOnlyMemoryHoldsIsNotLeft()
    {
        const State failed = Keeping{plan(), samples::brokerToken(), RecordFailed{records::Storage::Memory}};
        QVERIFY(!next(failed, event::Leave{}));
        QVERIFY(holdsUnstoredToken(failed));
    }

    void theAnswerIsComparedWithWhatWasRecorded_data()
    {
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<bool>("same");
        QTest::addColumn<Comparison>("expected");
        QTest::newRow("nothing recorded") << false << false << Comparison::NothingRecorded;
        QTest::newRow("same token") << true << true << Comparison::Same;
        QTest::newRow("another token") << true << false << Comparison::Different;
    }
    void theAnswerIsComparedWithWhatWasRecorded()
    {
        QFETCH(bool, recorded);
        QFETCH(bool, same);
        QFETCH(Comparison, expected);
        Plan repeat = plan(records::OperationKind::RepeatEnable);
        if (recorded) {
            repeat.recorded = samples::record(
                samples::brokerToken(same ? samples::brokerTokenText : samples::otherBrokerTokenText));
        }
        const State recording
            = Keeping{repeat, samples::brokerToken(), Recording{records::Storage::Keychain}};
        const auto done = after<Done>(recording, event::Recorded{samples::record(samples::brokerToken())});
        QCOMPARE(done.comparison, expected);
    }

    /// Whatever happens in whatever order: one confirmation makes at most one call, and a token that
    /// was issued stays in a state until it is recorded, journalled as stored, or taken by the user.
    void noOrderOfEventsLosesATokenOrCallsTwice()
    {
        QRandomGenerator random(20260312);
        const std::vector<Event> events = sampleEvents();
        for (int walk = 0; walk < 5000; ++walk) {
            State state = Idle{};
            int confirmations = 0;
            int calls = 0;
            for (int step = 0; step < 40; ++step) {
                const Event &event = events[random.bounded(static_cast<quint32>(events.size()))];
                const std::optional<State> following = next(state, event);
                if (!following)
                    continue;
                confirmations += std::holds_alternative<event::Confirm>(event);
                calls
                    += std::holds_alternative<Calling>(*following) && !std::holds_alternative<Calling>(state);
                QVERIFY(calls <= confirmations);
                const bool mayLetGo = std::holds_alternative<Done>(*following)
                    || std::holds_alternative<event::TokenTakenByUser>(event)
                    || (is<RecordFailed>(state)
                        && as<RecordFailed>(state)->storage == records::Storage::Keychain);
                QVERIFY(!holdsToken(state) || holdsToken(*following) || mayLetGo);
                state = *following;
            }
        }
    }
};

BTA_TEST(TestProvisionState)
#include "tst_provisionstate.moc"
