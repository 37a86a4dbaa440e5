// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/clientsecretnote.h"
#include "access/clientsecretstate.h"
#include "access/rememberedtoken.h"
#include "access/sessionkeeper.h"
#include "access/signin.h"
#include "audit/auditentry.h"
#include "core/await.h"
#include "core/eventqueue.h"
#include "snyk/client.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace broker::access::clientsecret {

/// Rotates the client secret of the remembered OAuth service account, see clientsecretstate.h. Snyk is asked
/// with the account's own rights; where it may not edit service accounts, an administrator makes the secret
/// and ApiTokenReplacement puts it in. The POST requests are sent once. The new secret is in the keychain and
/// read back before anything else is done with it, and the old one goes only after it.
///
/// Borrows the workspace's parts.
class ClientSecretRotation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientSecretRotation)

public:
    /// Goes on where an earlier run stopped. Of the account at this place, see RememberedAccount, whatever is
    /// remembered besides or offered meanwhile; without a place of the one that is offered.
    explicit ClientSecretRotation(
        const Workspace &workspace, std::optional<int> place = std::nullopt, QObject *parent = nullptr);
    ~ClientSecretRotation() override;

    /// Whether it is an OAuth client, so that there is something to rotate; of the account that is offered.
    [[nodiscard]] static bool isOffered(const Workspace &workspace);
    /// Whether one was begun and is not over, likewise.
    [[nodiscard]] static bool isUnfinished(const Workspace &workspace);
    /// Whether one of this account is calling right now, in whatever window: what comes of it belongs to the
    /// account, which is not removed meanwhile. Known of where the workspace has sessions.
    [[nodiscard]] static bool isCalling(const Workspace &workspace, int place);

    [[nodiscard]] const State &state() const noexcept { return m_state; }
    /// Keychain or Snyk is being asked.
    [[nodiscard]] bool isBusy() const { return isWorking(m_state); }
    [[nodiscard]] bool holdsUnstoredSecret() const { return clientsecret::holdsUnstoredSecret(m_state); }

    /// The client whose secret is in use.
    [[nodiscard]] std::optional<RememberedToken> used() const { return m_memory.offer(); }
    /// The same with the secret before it, while that is valid.
    [[nodiscard]] std::optional<RememberedToken> old() const { return m_memory.replaced(); }

    void begin() { dispatch(event::Begin{}); }
    void retry() { dispatch(event::Retry{}); }
    void giveUp() { dispatch(event::GiveUp{}); }
    void deleteOld() { dispatch(event::DeleteOld{}); }
    /// Gives up a question to Snyk, or waiting for the keychain. What has left is not called back.
    void stop();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void enterState();
    void find();
    /// Signs in with the secret in use and asks Snyk which service account that is, then `go`.
    void findAccount(const std::function<void()> &go);
    /// Reads a secret of the client, then `go`; with `expected` no other than that one.
    void readClient(const vault::VaultKey &key, const std::optional<Fingerprint> &expected,
        const std::function<void(const SnykCredential &)> &go);
    void create(const snyk::ServiceAccount &account);
    /// What a rotation of another client has left is noted from now on where the next start takes it up.
    [[nodiscard]] bool keepName(const Note &before, const Secret &secret) const;
    void request(const snyk::ServiceAccount &account);
    void recover();
    void store(const Secret &secret);
    void check();
    void adopt(const Session &session);
    void deleteAtSnyk();
    void askOld();
    void removeOld();
    void onAccessChanged();
    [[nodiscard]] snyk::Client &clientOf(const SnykCredential &credential);
    [[nodiscard]] std::optional<vault::VaultKey> newKey() const;
    void note(audit::Action action, audit::Outcome outcome, const Fingerprint &secret,
        const QString &requestId = {}) const;

    Workspace m_workspace;
    int m_place;
    /// The client as it was when the rotation began, and where its next secret is stored.
    std::optional<RememberedToken> m_subject;
    std::optional<vault::VaultKey> m_nextKey;
    TokenMemory m_memory;
    SignIn m_access;
    NoteFile m_note;
    std::unique_ptr<snyk::Client> m_client;
    /// The account that was found, for as long as this lives.
    std::optional<snyk::ServiceAccount> m_account;
    /// When the check began, see SessionKeeper.
    SessionKeeper::Generation m_begun = 0;
    State m_state;
    /// What is being written goes on even when the window is gone.
    Await m_write{Await::Abandoned::LetRun};
    Await m_call;
    EventQueue<Event> m_events;
};

} // namespace broker::access::clientsecret
