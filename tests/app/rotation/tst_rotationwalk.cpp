// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Random walks through the state machine against a model of Snyk, the keychain and the disk: whatever
// happens in whatever order, an issued token is somewhere or the journal says that it may be, and no
// call is made while an earlier one may have taken effect.

#include "rotation/rotationstate.h"
#include "rotationsamples.h"
#include "support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace broker;
using namespace broker::rotation;

namespace {

constexpr int sequences = 100000;
constexpr int stepsOfASequence = 32;

const BrokerToken &oldToken()
{
    static const BrokerToken token = samples::brokerToken();
    return token;
}
const BrokerToken &newToken()
{
    static const BrokerToken token = samples::brokerToken(samples::otherBrokerTokenText);
    return token;
}

/// Everything outside the state machine, for one rotation.
class ModelWorld final
{
public:
    explicit ModelWorld(QRandomGenerator &random)
        : m_random(random)
        , m_isForeign(chance(20))
        , m_plan(samples::rotationAt(Stage::Planned, chance(15) ? Way::WebUi : Way::Api))
    { }

    [[nodiscard]] const State &state() const { return m_state; }
    /// Empty as long as every promise holds.
    [[nodiscard]] const char *broken() const { return m_broken; }
    /// Done, or given up by the user.
    [[nodiscard]] bool isOver() const { return m_isOver; }

    void step()
    {
        if (chance(6))
            crash();
        else if (isWorking(m_state))
            endEffect();
        else
            dispatch(chance(75) ? likelyEvent() : anyEvent());
        check();
    }

private:
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }

    void crash()
    {
        // What is in hand and in memory goes with the process.
        m_memory = false;
        m_state = Idle{};
        if (m_disk)
            m_state = next(m_state, event::Resume{*m_disk}).value();
    }

    /// What the flow does when a state is entered, without what it waits for.
    void dispatch(const Event &event)
    {
        const std::optional<State> following = next(m_state, event);
        if (!following)
            return;
        if (std::holds_alternative<event::TokenTakenByUser>(event))
            m_user = true;
        const bool isAbandoned = std::holds_alternative<event::Abandon>(event);
        const bool entered = !isSameState(*following, m_state);
        m_state = *following;
        if (isAbandoned || std::holds_alternative<Done>(m_state)) {
            m_disk.reset();
            m_isOver = true;
            return;
        }
        if (const auto *stated = std::get_if<event::Stated>(&event)) {
            if (stated->statement.fact == StatedFact::NotSwitched)
                m_openSwitchCall = false;
        }
        if (entered && std::holds_alternative<Provisioning>(m_state))
            callProvision();
        else if (entered && std::holds_alternative<Switching>(m_state))
            callSwitch();
        else if (belongsInJournal(m_state) && chance(93))
            m_disk = *rotationOf(m_state);
    }

    void callProvision()
    {
        if (m_openProvisionCall)
            m_broken = "provision was called while an earlier call may have taken effect";
        if (!m_disk || m_disk->stage != Stage::Provisioning)
            m_broken = "provision was called without being announced";
        m_openProvisionCall = true;
    }

    void callSwitch()
    {
        if (m_openSwitchCall)
            m_broken = "switch was called while an earlier call may have taken effect";
        if (!m_disk || m_disk->stage != Stage::Switching)
            m_broken = "switch was called without being announced";
        m_openSwitchCall = true;
    }

    static snyk::ApiError error(bool unknown)
    {
        snyk::ApiError failure;
        failure.outcomeUnknown = unknown;
        return failure;
    }

    void endProvision()
    {
        const bool reachesSnyk = chance(80);
        if (reachesSnyk && !m_isProvisioned && !m_isForeign) {
            m_isProvisioned = true;
            m_isIssued = true;
            if (chance(70))
                dispatch(event::Issued{newToken()});
            else
                dispatch(event::ProvisionError{error(true)});
            return;
        }
        if (chance(40)) {
            dispatch(event::ProvisionError{error(true)});
            return;
        }
        // Refused for certain: it may be confirmed again.
        m_openProvisionCall = false;
        dispatch(event::ProvisionError{error(false), reachesSnyk, {}});
        // Somebody else switches to theirs, or has it removed.
        m_isForeign = m_isForeign && chance(60);
    }

    void endSwitch()
    {
        const bool reachesSnyk = chance(80);
        if (reachesSnyk && m_isProvisioned) {
            m_isProvisioned = false;
            ++m_switches;
            if (chance(70))
                dispatch(event::SwitchDone{});
            else
                dispatch(event::SwitchError{error(true)});
            return;
        }
        if (chance(40)) {
            dispatch(event::SwitchError{error(true)});
            return;
        }
        m_openSwitchCall = false;
        dispatch(event::SwitchError{error(false)});
    }

    void endEffect()
    {
        if (const auto *journaling = std::get_if<Journaling>(&m_state)) {
            const bool isWritten = chance(85);
            if (isWritten)
                m_disk = journaling->rotation;
            dispatch(isWritten ? Event(event::Journaled{}) : Event(event::JournalError{}));
        } else if (std::holds_alternative<Provisioning>(m_state)) {
            if (chance(10))
                dispatch(event::Cancel{});
            else
                endProvision();
        } else if (std::holds_alternative<Switching>(m_state)) {
            endSwitch();
        } else if (const auto *storing = as<keeping::Storing>(m_state)) {
            const bool isMemory = storing->storage == records::Storage::Memory;
            const bool isStored = chance(isMemory ? 100 : 70);
            // A keychain may have it and not say so.
            if (isStored || chance(20))
                (isMemory ? m_memory : m_keychain) = true;
            dispatch(isStored ? Event(event::Stored{}) : Event(event::StoreError{}));
        } else if (std::holds_alternative<Promoting>(m_state)) {
            const bool isDone = chance(70);
            m_isPromoted = m_isPromoted || isDone;
            dispatch(isDone ? Event(event::PromoteDone{samples::moment()}) : Event(event::PromoteError{}));
        } else if (std::holds_alternative<RemovingOld>(m_state)) {
            dispatch(chance(70) ? Event(event::OldRemoved{}) : Event(event::RemoveError{}));
        } else if (const auto *resuming = std::get_if<Resuming>(&m_state)) {
            const bool inMemory = resuming->rotation.holder == Holder::Memory && m_memory;
            const bool isThere = inMemory || m_keychain;
            if (chance(15))
                dispatch(event::KeychainError{{vault::VaultErrorKind::Locked, {}}});
            else if (isThere)
                dispatch(event::TokenFound{
                    newToken().fingerprint(), inMemory ? Holder::Memory : Holder::Keychain});
            else
                dispatch(event::TokenNotFound{});
        }
    }

    [[nodiscard]] Event likelyEvent()
    {
        if (std::holds_alternative<Idle>(m_state)) {
            if (m_disk)
                return event::Resume{*m_disk};
            return event::PlanMade{m_plan};
        }
        if (const auto *planning = std::get_if<Planning>(&m_state))
            return planning->preflight ? Event(event::Begin{})
                                       : Event(event::PreflightDone{samples::preflight()});
        if (std::holds_alternative<Verifying>(m_state))
            return event::Checked{samples::health()};
        // Where the Web UI shows the new token, the user may paste it.
        if (m_isIssued && chance(60)
            && (std::holds_alternative<ProvisionUnknown>(m_state)
                || std::holds_alternative<TokenMissing>(m_state)
                || std::holds_alternative<AlreadyProvisioned>(m_state)))
            return event::TokenGiven{newToken()};
        if (std::holds_alternative<AwaitingToken>(m_state)) {
            m_isIssued = true;
            return event::TokenGiven{newToken()};
        }
        if (std::holds_alternative<SwitchUnknown>(m_state)) {
            // What the user saw is the truth.
            return event::Stated{
                samples::statement(m_switches > 0 ? StatedFact::Switched : StatedFact::NotSwitched)};
        }
        if (is<keeping::StoreFailed>(m_state)) {
            const int choice = m_random.bounded(3);
            if (choice == 0)
                return event::UseMemory{};
            return choice == 1 ? Event(event::Retry{}) : Event(event::TokenTakenByUser{});
        }
        if (std::holds_alternative<Deploying>(m_state))
            return event::ClientDeployed{};
        if (std::holds_alternative<ReadyToSwitch>(m_state))
            return event::ConfirmSwitch{};
        if (std::holds_alternative<Switched>(m_state))
            return event::Checked{samples::health()};
        if (std::holds_alternative<ReadyToPromote>(m_state))
            return event::Promote{};
        if (std::holds_alternative<Retired>(m_state))
            return event::RemoveOld{};
        if (std::holds_alternative<AlreadyProvisioned>(m_state))
            return event::Back{};
        return event::Retry{};
    }

    [[nodiscard]] Event anyEvent()
    {
        static const std::vector<Event> events = samples::rotationEvents();
        while (true) {
            const auto index = m_random.bounded(static_cast<quint32>(events.size()));
            const Event &event = events[index];
            // Ends of effects come from the effects; the rest is about this rotation.
            if (const auto *given = std::get_if<event::TokenGiven>(&event)) {
                if (!m_isIssued)
                    return event::TokenGiven{oldToken()};
                return *given;
            }
            if (std::holds_alternative<event::PlanMade>(event)) {
                if (m_disk)
                    continue;
                return event::PlanMade{m_plan};
            }
            if (std::holds_alternative<event::Resume>(event)) {
                if (!m_disk)
                    continue;
                return event::Resume{*m_disk};
            }
            return event;
        }
    }

    void check()
    {
        if (m_isOver || !m_isIssued || m_broken)
            return;
        const bool isInHand = holdsUnstoredToken(m_state);
        const bool isSomewhere = isInHand || m_keychain || m_memory || m_user || m_isPromoted;
        // After a kill with the token in hand only Snyk has it: then the journal has to be open and say
        // so, and the program with it.
        const bool isToldOnDisk = m_disk.has_value() && m_disk->stage != Stage::Planned;
        if (!isSomewhere && !isToldOnDisk && !std::holds_alternative<Provisioning>(m_state))
            m_broken = "an issued token exists nowhere, and nothing says so";
        if (m_switches > 1)
            m_broken = "the token was switched twice";
        const auto *ready = std::get_if<ReadyToSwitch>(&m_state);
        if (ready && ready->rotation.way == Way::WebUi)
            m_broken = "a switch was offered where Snyk has none";
    }

    QRandomGenerator &m_random;
    /// Somebody else has provisioned a token in the group.
    bool m_isForeign;
    Rotation m_plan;
    State m_state = Idle{};
    /// The journal's file.
    std::optional<Rotation> m_disk;
    // Snyk.
    bool m_isProvisioned = false;
    bool m_isIssued = false;
    int m_switches = 0;
    // Where the new token is.
    bool m_keychain = false;
    bool m_memory = false;
    bool m_user = false;
    bool m_isPromoted = false;

    bool m_openProvisionCall = false;
    bool m_openSwitchCall = false;
    bool m_isOver = false;
    const char *m_broken = nullptr;
};

} // namespace

class TestRotationWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOrderOfEventsLosesATokenOrCallsTwice()
    {
        QRandomGenerator random(20260312);
        std::array<qint64, std::variant_size_v<State>> visits{};
        qint64 steps = 0;
        for (int sequence = 0; sequence < sequences; ++sequence) {
            ModelWorld world(random);
            for (int step = 0; step < stepsOfASequence && !world.isOver(); ++step) {
                world.step();
                ++visits[world.state().index()];
                ++steps;
                if (world.broken()) {
                    QFAIL(qPrintable(QStringLiteral("sequence %1, step %2: %3")
                                         .arg(sequence)
                                         .arg(step)
                                         .arg(QString::fromLatin1(world.broken()))));
                }
            }
        }
        for (std::size_t state = 0; state < visits.size(); ++state)
            QVERIFY2(visits[state] > 0, qPrintable(QStringLiteral("state %1 was never reached").arg(state)));
        qInfo("%d sequences, %lld steps, every state reached; least visited %lld times", sequences,
            static_cast<long long>(steps),
            static_cast<long long>(*std::min_element(visits.cbegin(), visits.cend())));
    }
};

BTA_BARE_TEST(TestRotationWalk)
#include "tst_rotationwalk.moc"
