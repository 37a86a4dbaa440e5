// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "access/signin.h"
#include "core/await.h"
#include "paste/pastecheck.h"
#include "snyk/client.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace broker::ui {

/// Signing in to one region for a rotation: with the remembered token, with the one of practice mode,
/// or with one that the user gives; where another window has signed in already, that session is taken over.
/// Whoever signs out of Snyk, or goes away, signs out here, too. Holds the client that the calls go through.
/// Borrows the workspace's parts; what it was given goes with it.
class ApiAccess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiAccess)

public:
    ApiAccess(const Workspace &workspace, snyk::Region region, QObject *parent = nullptr);
    ~ApiAccess() override;

    [[nodiscard]] const snyk::Region &region() const noexcept { return m_region; }
    /// Those kept in the keychain that are of this region, the one to begin with first. Asks no keychain.
    [[nodiscard]] QList<access::RememberedAccount> offers() const;
    [[nodiscard]] bool isPractice() const noexcept { return m_workspace.practice; }
    [[nodiscard]] QDateTime nowUtc() const { return m_workspace.clock.nowUtc(); }
    /// What a text that is given for an API token is compared with.
    [[nodiscard]] paste::Context pasteContext() const;

    /// One of the offers.
    void useRemembered(const access::RememberedAccount &account);
    /// The account that practice mode comes with.
    void usePractice();
    void check(const SnykCredential &credential);
    /// Call only after the user agreed: what was refused here is sent to Snyk's other regions. One that knows
    /// it is in `state`; it takes another ApiAccess to sign in there.
    void tryOtherRegions();
    void stop();
    /// The session of this region ends here as soon as it ends elsewhere, for whatever reason: for what is
    /// always open.
    void endWithSession() noexcept { m_endsWithSession = true; }
    /// While true, a call that cannot be undone is under way: the user may have signed out, the session ends
    /// after it, at `settle`.
    void setNeeded(std::function<bool()> isNeeded) { m_isNeeded = std::move(isNeeded); }
    /// What the session was needed for may have come to its end.
    void settle();
    /// The user signed out, or went away, and has not come back.
    [[nodiscard]] bool isSignedOut() const noexcept { return m_isSignedOut; }
    /// Snyk refused the token of the session in another request: signed out, for this reason.
    void endSession(const snyk::ApiError &error);

    [[nodiscard]] bool isBusy() const noexcept;
    /// The keychain is being asked, not Snyk.
    [[nodiscard]] bool isRecalling() const noexcept { return m_recall.isRunning(); }
    /// The session is another window's: nobody has signed in here.
    [[nodiscard]] bool isResumed() const noexcept { return m_isResumed; }
    [[nodiscard]] std::optional<access::Session> session() const { return m_access.session(); }
    [[nodiscard]] const access::State &state() const noexcept { return m_access.state(); }
    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }
    /// Why the last check or the session ended, and with what.
    [[nodiscard]] std::optional<access::CheckFailed> failure() const;
    [[nodiscard]] const std::optional<vault::VaultError> &vaultError() const noexcept { return m_vaultError; }
    /// Null while signed out. Lives until the session ends.
    [[nodiscard]] snyk::Client *client() const noexcept { return m_client.get(); }

Q_SIGNALS:
    void changed();

private:
    /// Takes over the session of another window, when there is one.
    void resume();
    void onAccessChanged();
    void onSessionsChanged();
    void onSignedOut();
    void letGo();

    Workspace m_workspace;
    snyk::Region m_region;
    access::SignIn m_access;
    access::TokenMemory m_memory;
    std::unique_ptr<snyk::Client> m_client;
    std::optional<vault::VaultError> m_vaultError;
    std::function<bool()> m_isNeeded;
    bool m_isResumed = false;
    bool m_endsWithSession = false;
    bool m_isSignedOut = false;
    bool m_endsLater = false;
    Await m_recall;
};

} // namespace broker::ui
