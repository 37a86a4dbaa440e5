// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "core/await.h"
#include "core/clock.h"
#include "snyk/http.h"
#include "snyk/retrypolicy.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broker::snyk {
class Client;
}

namespace broker::access {

/// Runs the sign-in state machine against Snyk. Borrows `http` and `clock`.
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    SignIn(snyk::Http &http, const Clock &clock, snyk::RetryPolicy retry, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] const State &state() const noexcept { return m_state; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::optional<Session> session() const;

    /// One request to /rest/self of this region; with an OAuth client one for an access token before it,
    /// whatever was fetched or refused earlier.
    void check(const snyk::Region &region, const SnykCredential &credential);
    /// Call only after the user agreed: sends the token to the other known regions, one at a time.
    void tryOtherRegions();
    void acceptFound();
    /// A session of another window, without asking Snyk again. Only while signed out.
    void resume(const Session &session);
    /// Snyk does not accept the session's token any more, as another request found out. Ends the session;
    /// without one it has no effect.
    void endSession(const snyk::ApiError &error);
    /// Back to signed out; a check under way is abandoned.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void dispatch(const Event &event);
    void ask(const snyk::Region &region, const SnykCredential &credential);

    snyk::Http &m_http;
    const Clock &m_clock;
    snyk::RetryPolicy m_retry;
    State m_state;
    std::unique_ptr<snyk::Client> m_client;
    /// After the client, whose end settles it: nothing is reported to a half-destroyed flow.
    Await m_call;
};

} // namespace broker::access
