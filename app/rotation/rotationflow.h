// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "clientcheck/clientcheck.h"
#include "core/await.h"
#include "core/eventqueue.h"
#include "rotation/rotationcontext.h"
#include "rotation/rotationstate.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace broker::snyk {
class Client;
}

namespace broker::rotation {

/// Runs one rotation's state machine: each working state has one effect, each effect ends in one event.
/// Every resting state is written to the journal when it is reached, and before each call the journal
/// is told and has to confirm. Borrows the context's parts and the client.
///
/// A window may go while this works: whoever owns the flow keeps it until it rests, see OpenRotations.
class RotationFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RotationFlow)

public:
    explicit RotationFlow(const RotationContext &around, QObject *parent = nullptr);
    ~RotationFlow() override;

    [[nodiscard]] const State &state() const noexcept { return m_state; }
    /// Why the journal does not have the present state. The journal's last state stays true, only less exact;
    /// the next write puts it right. Calls are never made without the journal.
    [[nodiscard]] const std::optional<records::RecordError> &journalError() const noexcept
    {
        return m_journalError;
    }

    /// It is not known yet whether the journal takes the present state.
    [[nodiscard]] bool isSaving() const noexcept { return m_saving.isRunning(); }

    /// Writes the present state down once more where that failed before.
    void saveAgain();

    /// Whose API the calls go to; null when signed out. Must outlive a call that changes something; the
    /// checks of a plan are stopped.
    void setClient(snyk::Client *client);

    /// A plan for this record's token.
    void plan(const records::TokenRecord &record);
    /// For a plan; PreflightDone follows. Again after something was put right.
    void startPreflight();
    [[nodiscard]] bool isPreflightRunning() const noexcept { return m_preflight.isRunning(); }

    /// What the user decided: every event of isUserEvent. False, and nothing changes, when it does not
    /// belong here.
    bool tell(const Event &event);

    /// Gives up waiting for the keychain; what it has or has not is found out by trying again.
    void stopWaiting();

    /// Asks the client at the rotation's address for its health; Checked follows, unless another state
    /// comes first. False where there is no address or nothing to check.
    bool checkClient();
    /// What it would ask there, and whom, for somebody who waits for the client without telling of every
    /// answer; nothing where there is nothing to check.
    [[nodiscard]] std::optional<clientcheck::HealthQuestion> clientQuestion(
        const clientcheck::ClientAddress &address) const;
    [[nodiscard]] clientcheck::ClientTransport &clients() const noexcept { return m_around.clients; }
    void stopChecking();
    [[nodiscard]] bool isChecking() const noexcept { return m_check.isRunning(); }
    /// Asks it to try its credentials. Cancelled at once without an address.
    [[nodiscard]] QFuture<Result<clientcheck::SystemReport, clientcheck::CheckCancelled>> checkSystem(
        std::stop_token stop);

    /// The new token, from where it is kept; `NotFound` when it is in no vault. May make the keychain ask.
    [[nodiscard]] QFuture<vault::ReadResult> readNewToken(std::stop_token stop);

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void enter(const State &before);
    /// A call of Snyk that has an effect there, and what follows from each of its ends.
    template <class Answer>
    struct Call;
    template <class Answer>
    void runCall(const Rotation &rotation, const Call<Answer> &call);
    /// Once the audit journal has the entry: what the rotation's own has for done is not told again.
    void dispatchNoted(const audit::Entry &entry, const std::function<Event()> &event);
    void noteKeptUntil(const Rotation &rotation) const;
    void runJournal(const Journaling &state);
    void runProvision(const Provisioning &state);
    void runSwitch(const Switching &state);
    void runStore(const Keeping &state, records::Storage storage);
    void runPromote(const Promoting &state);
    void runRemoveOld(const RemovingOld &state);
    void runResume(const Resuming &state, bool mayPrompt);
    void askPresence(const vault::VaultKey &key, Holder holder);
    void readForResume(const vault::VaultKey &key);
    void save();
    void forgetJournalError();
    void forget(const RotationId &id);

    RotationContext m_around;
    snyk::Client *m_client = nullptr;
    State m_state;
    std::optional<records::RecordError> m_journalError;
    /// What would be wrong to do before the journal has the present state. Empty for nothing.
    std::function<void()> m_whenSaved;
    /// What changes something goes on even when another state has overtaken it.
    Await m_call{Await::Abandoned::LetRun};
    Await m_keeping{Await::Abandoned::LetRun};
    Await m_saving{Await::Abandoned::LetRun};
    Await m_preflight;
    Await m_check;
    EventQueue<Event> m_events;
};

/// Events that come from the user, not from an effect. Pure.
[[nodiscard]] bool isUserEvent(const Event &event);

} // namespace broker::rotation
