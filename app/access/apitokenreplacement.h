// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "access/replacementstate.h"
#include "access/sessionkeeper.h"
#include "access/signin.h"
#include "audit/auditentry.h"
#include "core/await.h"
#include "core/eventqueue.h"
#include "core/fingerprint.h"
#include "snyk/apierror.h"
#include "workspace/workspace.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace broker::access::replacement {

/// What the audit journal says of a Snyk API token, without action and outcome.
[[nodiscard]] audit::Entry auditEntryAbout(const snyk::Region &region, const Fingerprint &token);

/// Replaces the remembered Snyk API token: the new one is checked with one GET /rest/self in the region
/// of the old one, put into the keychain under a name of its own and used from then on; the old one stays
/// until the user says that nothing uses it. Snyk is not asked to change anything: the user makes and
/// revokes API tokens there. Borrows the workspace's parts.
class ApiTokenReplacement final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiTokenReplacement)

public:
    /// Goes on where an earlier run stopped: with the old one still kept, its removal is open. Of the account
    /// at this place, see RememberedAccount, whatever is remembered besides or offered meanwhile; without a
    /// place of the one that is offered.
    explicit ApiTokenReplacement(
        const Workspace &workspace, std::optional<int> place = std::nullopt, QObject *parent = nullptr);
    ~ApiTokenReplacement() override;

    /// Nothing when no API token is remembered: there is nothing to replace then.
    [[nodiscard]] const std::optional<replacement::State> &state() const noexcept { return m_state; }
    /// Keychain or Snyk is being asked.
    [[nodiscard]] bool isBusy() const;
    /// A token that the user wanted kept and that no store holds yet.
    [[nodiscard]] bool holdsUnstoredToken() const;

    /// The one that is used; its name and owner.
    [[nodiscard]] std::optional<access::RememberedToken> used() const { return m_memory.offer(); }
    /// The one before it, while it is kept.
    [[nodiscard]] std::optional<access::RememberedToken> kept() const { return m_memory.replaced(); }
    /// Why the last check did not accept the new one.
    [[nodiscard]] const std::optional<snyk::ApiError> &checkError() const noexcept { return m_checkError; }

    /// The new token. Checks it at once.
    void enter(const SnykCredential &credential);
    /// Gives up the check, or waiting for the keychain.
    void stop();
    /// Checks or stores again what failed.
    void retry();
    /// Keeps what nobody could check. Refused for what Snyk refused.
    void keepUnchecked();
    /// Back to the old token, as long as it is kept.
    void goBack();
    /// The user confirmed that nothing uses the old one any more.
    void removeOld();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const replacement::Event &event);
    void enterState();
    void onAccessChanged();
    void runStore(const replacement::Keeping &state);
    /// Windows that are opened from now on sign in with the one that is used now.
    void useInsteadOf(const std::optional<access::RememberedToken> &before) const;
    void runRemoval();
    void noteCheck(audit::Outcome outcome) const;
    void note(audit::Action action, const std::optional<access::RememberedToken> &token) const;

    Workspace m_workspace;
    access::TokenMemory m_memory;
    access::SignIn m_access;
    std::optional<replacement::State> m_state;
    std::optional<snyk::ApiError> m_checkError;
    /// When the check began, see SessionKeeper.
    access::SessionKeeper::Generation m_begun = 0;
    /// Whose the new one is, as Snyk said, and its id there.
    QString m_owner;
    QString m_accountId;
    /// What is being written goes on even when the window is gone.
    Await m_keeping{Await::Abandoned::LetRun};
    EventQueue<replacement::Event> m_events;
};

} // namespace broker::access::replacement
