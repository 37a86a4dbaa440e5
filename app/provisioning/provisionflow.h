// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/eventqueue.h"
#include "keeping/keeper.h"
#include "provisioning/provisionstate.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace broker::snyk {
class Client;
}

namespace broker::provisioning {

/// Runs the provisioning state machine: each working state has one effect, each effect ends in one
/// event. Borrows the workspace's parts and the client.
class ProvisionFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionFlow)

public:
    explicit ProvisionFlow(const Workspace &workspace, QObject *parent = nullptr);
    ~ProvisionFlow() override;

    [[nodiscard]] const State &state() const noexcept { return m_state; }
    /// Whose API the call goes to; needed for plans that call Snyk.
    void setClient(snyk::Client *client);

    /// Shows the plan; `token` for a retrieved or pasted one.
    void propose(const Plan &plan, const std::optional<BrokerToken> &token);
    /// The irreversible step, after the user confirmed.
    void confirm();
    /// Takes effect only until the request has left.
    void cancel();
    /// After a failure of the journal, the keychain or the list.
    void retry();
    /// Gives up waiting for the keychain; the token stays in hand.
    void stopWaiting();
    void keepInMemory();
    void tokenTakenByUser();
    /// Back to idle. False, and nothing changes, while something runs or a token would be lost.
    bool leave();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void enter();
    void runJournal(const Journaling &state);
    void runCall(const Calling &state);
    void onCallFailed(const snyk::ApiError &error);
    void runKeeping(const Keeping &state);
    void runRecord(const Keeping &state, records::Storage storage);
    /// Once the audit journal has it: what is told of was noted before.
    void afterAudit(const audit::Entry &entry, const std::function<void()> &done);
    void settleOlderOperations(const Plan &plan);

    Workspace m_workspace;
    snyk::Client *m_client = nullptr;
    State m_state;
    keeping::Keeper m_keeper;
    /// What changes something goes on even when nobody is waiting for it any more.
    Await m_call{Await::Abandoned::LetRun};
    Await m_writing{Await::Abandoned::LetRun};
    EventQueue<Event> m_events;
};

} // namespace broker::provisioning
