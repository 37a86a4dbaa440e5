// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/signin.h"

#include "snyk/accessgrant.h"
#include "snyk/client.h"

namespace broker::access {

SignIn::SignIn(snyk::Http &http, const Clock &clock, snyk::RetryPolicy retry, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
    , m_retry(retry)
{ }

SignIn::~SignIn() = default;

bool SignIn::isBusy() const
{
    return isWorking(m_state);
}

std::optional<Session> SignIn::session() const
{
    const auto *signedIn = as<SignedIn>(m_state);
    return signedIn ? std::optional(signedIn->session) : std::nullopt;
}

void SignIn::check(const snyk::Region &region, const SnykCredential &credential)
{
    dispatch(event::Check{region, credential});
}

void SignIn::tryOtherRegions()
{
    dispatch(event::TryOthers{});
}

void SignIn::acceptFound()
{
    dispatch(event::AcceptFound{});
}

void SignIn::resume(const Session &session)
{
    dispatch(event::Resume{session});
}

void SignIn::endSession(const snyk::ApiError &error)
{
    if (is<SignedIn>(m_state))
        dispatch(event::Refused{error});
}

void SignIn::reset()
{
    // Editing the form resets again and again; only the first of them is news.
    if (!is<SignedOut>(m_state))
        dispatch(event::Reset{});
}

void SignIn::dispatch(const Event &event)
{
    std::optional<State> following = next(m_state, event);
    if (!following)
        return;
    m_call.drop();
    m_state = std::move(*following);
    if (const auto *checking = as<Checking>(m_state))
        ask(checking->region, checking->credential);
    else if (const auto *trying = as<TryingRegions>(m_state))
        ask(trying->left.first(), trying->credential);
    Q_EMIT changed();
}

void SignIn::ask(const snyk::Region &region, const SnykCredential &credential)
{
    // The client that has just answered may still be on the stack.
    if (m_client)
        m_client.release()->deleteLater();
    if (const OAuthClient *client = credential.oauth())
        m_http.grantOf(region.api, *client).startOver();
    m_client = std::make_unique<snyk::Client>(m_http, m_clock, region.api, credential, m_retry);
    m_call.start(
        this, [this](std::stop_token stop) { return m_client->self(std::move(stop)); },
        [this](const Result<snyk::Self, snyk::ApiError> &answer) {
            if (answer)
                dispatch(event::Answered{*answer});
            else
                dispatch(event::Refused{answer.error()});
        });
}

} // namespace broker::access
