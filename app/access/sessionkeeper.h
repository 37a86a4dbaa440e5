// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "access/secretrotations.h"
#include "core/clock.h"
#include "core/fingerprint.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace broker::records {
struct TokenRecord;
}

namespace broker::settings {
class Settings;
}

namespace broker::snyk {
class Pace;
}

namespace broker::access {

/// Signed in once is signed in: the sessions that windows need not ask for again, in memory alone, until the
/// user signs out, the screen is locked, or nothing was done in the program for as long as the settings say.
/// Windows that are open hear of it and end their own, once nothing is under way that must not be cut off.
/// The access token of an OAuth client is kept as long, so that the next window needs no other one.
/// One for each mode of the program. Borrows everything it is given.
class SessionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionKeeper)

public:
    SessionKeeper(
        snyk::Http &http, const Clock &clock, settings::Settings &settings, QObject *parent = nullptr);
    ~SessionKeeper() override;

    /// How often all sessions have ended: whoever signs in notes it before Snyk is asked.
    using Generation = quint64;
    [[nodiscard]] Generation generation() const noexcept { return m_generation; }

    /// Takes the place of the one of that region.
    void keep(const Session &session) { keep(session, m_generation); }
    /// The same for a sign-in that began then. An answer to one that began before the user signed out, or
    /// went away, signs in nobody.
    void keep(const Session &session, Generation begun);
    /// After another credential of an account took the place of `before`: kept where its region has no
    /// session, or that account's. Whoever works there as another account goes on.
    void keepInsteadOf(const Fingerprint &before, const Session &session, Generation begun);
    /// Nothing where nobody is signed in there, or was for too long.
    [[nodiscard]] std::optional<Session> sessionFor(const snyk::Region &region);
    /// The one that was kept last.
    [[nodiscard]] std::optional<Session> latest();
    /// Those of all regions, the one that was kept last behind the others.
    [[nodiscard]] QList<Session> all();
    /// The one that signed in with this credential there: in another region it is another session.
    [[nodiscard]] std::optional<Session> sessionWith(
        const Fingerprint &credential, const snyk::Region &region);
    /// The same of an entry of the list, see CredentialRecord.
    [[nodiscard]] std::optional<Session> sessionOf(const records::TokenRecord &entry);
    [[nodiscard]] bool isEmpty() const noexcept { return m_sessions.isEmpty(); }

    /// Snyk does not accept it there any more, or nobody wants it to be used: its session ends.
    void end(const SnykCredential &credential, const snyk::Region &region);
    /// Why all sessions have ended.
    enum class End {
        ByUser, ///< by the command
        Idle, ///< nothing was done in the program for as long as the settings say
        ScreenLock,
    };
    /// All of them end, and access tokens of OAuth clients go with them.
    void signOut(End why = End::ByUser);
    /// Why whoever was signed in has to sign in again. Nothing while somebody is signed in, and where nobody
    /// was: it stays for as long as nobody does, so that a window that is opened later can say it, too.
    [[nodiscard]] std::optional<End> lastEnd() const noexcept { return m_lastEnd; }
    /// After how many minutes without input End::Idle came, as the settings said then.
    [[nodiscard]] int awayMinutes() const noexcept { return m_awayMinutes; }
    /// The user is there.
    void noteActivity();
    /// How often it is looked whether somebody was away for too long, beside the moment itself: every minute,
    /// for a computer that slept or whose clock was set, unless a test cannot wait.
    void lookEvery(std::chrono::milliseconds interval) { m_lookEvery = interval; }
    /// Another credential is remembered from now on, or none: whoever shows it hears of it.
    void tellRemembered() { Q_EMIT rememberedChanged(); }
    /// Those of all windows.
    [[nodiscard]] SecretRotations &secretRotations() noexcept { return m_secretRotations; }
    /// To the limits of Snyk that are set, for calls from now on, also in windows that are open still. After
    /// those were changed; who signs in is held to them anyway.
    void keepToLimits();

Q_SIGNALS:
    /// Whether there are any.
    void changed();
    /// All of them have ended, also where there were none: what is on its way to sign in is not wanted any
    /// more, and whoever holds a session lets go of it.
    void signedOut();
    /// What the next start offers to sign in with, see TokenMemory.
    void rememberedChanged();

private:
    /// An access token that is not let go of while nobody calls with it.
    struct HeldGrant;

    void endWhenIdle();
    /// At the moment when the user has been away for too long, or before.
    void lookLater();
    /// Until that moment; nothing where it never comes.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    /// Those of the sessions that there are now.
    void holdGrants();

    snyk::Http &m_http;
    const Clock &m_clock;
    settings::Settings &m_settings;
    QList<Session> m_sessions;
    SecretRotations m_secretRotations;
    std::vector<std::unique_ptr<HeldGrant>> m_grants;
    /// Of all who have signed in so far; they live as long as what is sent through.
    QSet<snyk::Pace *> m_paces;
    Generation m_generation = 0;
    std::optional<End> m_lastEnd;
    int m_awayMinutes = 0;
    QDateTime m_lastActivity;
    std::chrono::milliseconds m_lookEvery = std::chrono::minutes(1);
    QTimer m_idle;
};

} // namespace broker::access
