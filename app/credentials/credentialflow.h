// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/await.h"
#include "core/eventqueue.h"
#include "credentials/credentialstate.h"
#include "keeping/keeper.h"
#include "workspace/workspace.h"

#include <QObject>

#include <stop_token>

namespace broker::credentials {

/// Runs the state machine of one credential: each working state has one effect, each effect ends in one
/// event. Borrows the workspace's parts.
class CredentialFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialFlow)

public:
    explicit CredentialFlow(const Workspace &workspace, QObject *parent = nullptr);
    ~CredentialFlow() override;

    [[nodiscard]] const State &state() const noexcept { return m_state; }

    /// Shows what is to be kept; the draft's storage is taken from the settings. Refused without a
    /// target, and while something runs.
    void enter(const Draft &draft);
    /// Asks the service. Only after ServiceHost::askedHost was shown and the user said so.
    void check();
    void stopCheck();
    void save();
    /// After a failure of the keychain or the list.
    void retry();
    /// Gives up waiting for the keychain; the credential stays in hand.
    void stopWaiting();
    void keepInMemory();
    /// Gives it up after a failure; what was stored already is removed again.
    void discard();
    /// Back to idle. False, and nothing changes, while something runs or a saved one would be lost.
    bool leave();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void enterState();
    void runCheck(const Checking &state);
    void runKeeping(const Keeping &state);
    void runStore(const Keeping &state, records::Storage storage);
    [[nodiscard]] records::Operation operationFor(const Keeping &state) const;
    void runRecord(const Keeping &state, records::Storage storage);
    void onRecorded(const Draft &draft, records::Storage storage, const records::TokenRecord &record);
    [[nodiscard]] static audit::Entry checkEntry(const Draft &draft, const CheckResult &result);
    [[nodiscard]] Draft upToDate(Draft draft, records::Storage storage) const;

    Workspace m_workspace;
    State m_state;
    keeping::Keeper m_keeper;
    Await m_check;
    /// What is being written goes on even when nobody is waiting for it any more.
    Await m_writing{Await::Abandoned::LetRun};
    EventQueue<Event> m_events;
};

} // namespace broker::credentials
