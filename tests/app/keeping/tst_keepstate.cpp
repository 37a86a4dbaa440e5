// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/statemachine.h"
#include "keeping/keepstate.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::keeping;

namespace {

constexpr auto keychain = records::Storage::Keychain;
constexpr auto memory = records::Storage::Memory;

std::vector<State> states()
{
    return {Storing{}, NoteFailed{}, StoreFailed{}, Recording{}, RecordFailed{},
        Recorded{samples::record(samples::brokerToken())}, Taken{}};
}

std::vector<Event> events()
{
    return {event::NoteError{}, event::Stored{}, event::StoreError{}, event::Retry{}, event::UseMemory{},
        event::Recorded{samples::record(samples::brokerToken())}, event::RecordError{}, event::Taken{}};
}

/// A machine with this one inside, as the real ones are made.
struct Before
{ };
struct Keeping
{
    int secret = 0;
    State keep;
};
using Outer = std::variant<Before, Keeping>;

} // namespace

class TestKeepState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair()
    {
        enum { Sto, NFail, SFail, Rec, RFail, Kept, Gone, No = test::refused };
        const int expected[][8] = {
            // NoteError Stored StoreError Retry UseMemory Recorded RecordError Taken
            /* Storing */ {NFail, Rec, SFail, No, No, No, No, No},
            /* NoteFailed */ {No, No, No, Sto, Sto, No, No, Gone},
            /* StoreFailed */ {No, No, No, Sto, Sto, No, No, Gone},
            /* Recording */ {No, No, No, No, No, Kept, RFail, No},
            /* RecordFailed */ {No, No, No, Rec, No, No, No, Gone},
            /* Recorded */ {No, No, No, No, No, No, No, No},
            /* Taken */ {No, No, No, No, No, No, No, No},
        };
        test::checkTable(
            states(), events(), expected, [](const auto &s, const auto &e) { return next(s, e); });
    }

    void memoryIsOnlyUsedOnRequest()
    {
        for (const State &failed : {State(NoteFailed{}), State(StoreFailed{})}) {
            QCOMPARE(storageOf(*next(failed, event::Retry{})), std::optional(keychain));
            QCOMPARE(storageOf(*next(failed, event::UseMemory{})), std::optional(memory));
        }
        // From then on it is where it goes.
        State state = Storing{memory};
        for (const Event &event :
            {Event(event::StoreError{}), Event(event::Retry{}), Event(event::NoteError{}),
                Event(event::Retry{}), Event(event::Stored{}), Event(event::RecordError{})}) {
            state = next(state, event).value();
            QCOMPARE(storageOf(state), std::optional(memory));
        }
    }

    void tellsWhatWouldBeLost()
    {
        for (const State &state : states()) {
            const bool isInHand = is<Storing, NoteFailed, StoreFailed>(state);
            QCOMPARE(isUnstored(state), isInHand);
            QCOMPARE(isWorking(state), (is<Storing, Recording>(state)));
            QCOMPARE(storageOf(state).has_value(), !(is<Recorded, Taken>(state)));
        }
        // Memory has it, but without its record nobody could get at it.
        QVERIFY(isUnstored(RecordFailed{memory}));
        QVERIFY(!isUnstored(Recording{memory}));
    }

    /// Whatever happens in whatever order: it is recorded after it was stored, and nothing but the user's
    /// word ends it otherwise.
    void noOrderOfEventsLosesIt()
    {
        QRandomGenerator random(20261126);
        const std::vector<Event> all = events();
        for (int walk = 0; walk < 2000; ++walk) {
            State state = Storing{};
            bool isStored = false;
            for (int step = 0; step < 30; ++step) {
                const Event &event = all[random.bounded(static_cast<quint32>(all.size()))];
                const std::optional<State> following = next(state, event);
                if (!following)
                    continue;
                isStored = isStored || is<event::Stored>(event);
                QVERIFY(isStored || !is<Recorded>(*following));
                QVERIFY(!is<Taken>(*following) || is<event::Taken>(event));
                state = *following;
            }
        }
    }

    void isSeenThroughTheMachineAround()
    {
        const Outer outer = Keeping{7, StoreFailed{memory, {vault::VaultErrorKind::Locked, {}}}};
        QVERIFY(is<Keeping>(outer) && is<StoreFailed>(outer) && (is<Before, StoreFailed>(outer)));
        QVERIFY(!(is<Before, Storing>(outer)) && !as<Recording>(outer));
        QCOMPARE(as<StoreFailed>(outer)->error.kind, vault::VaultErrorKind::Locked);
        QVERIFY(is<StoreFailed>(std::optional(outer)) && !is<StoreFailed>(std::optional<Outer>()));
        QVERIFY(isSameState(outer, Outer(Keeping{8, StoreFailed{keychain}})));
        QVERIFY(!isSameState(outer, Outer(Keeping{7, Storing{memory}})));
        QVERIFY(!isSameState(outer, Outer(Before{})) && isSameState(Outer(Before{}), Outer(Before{})));
    }
};

BTA_BARE_TEST(TestKeepState)
#include "tst_keepstate.moc"
