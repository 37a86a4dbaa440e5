// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/apicall.h"

#include <optional>
#include <stop_token>

namespace broker::snyk {

/// What all calls with one credential to one address have in common: the pace of the credential and, for an
/// OAuth client, its access token. Part of the object that makes them, which it borrows, with everything else
/// but address, credential and policy.
class Caller final
{
    Q_DISABLE_COPY_MOVE(Caller)

public:
    Caller(QObject &owner, Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential,
        RetryPolicy policy);
    ~Caller() = default;

    [[nodiscard]] const HttpsUrl &api() const noexcept { return m_api; }
    [[nodiscard]] const SnykCredential &login() const noexcept { return m_login; }

    void start(HttpRequest request, Haste haste, std::stop_token stop, ApiCall::Done done);
    /// Ends the calls under way, which tell `Cancelled`. To be called by the owner's destructor, while what
    /// the calls refer to still lives.
    void end();

private:
    QObject &m_owner;
    Http &m_http;
    const Clock &m_clock;
    HttpsUrl m_api;
    SnykCredential m_login;
    RetryPolicy m_policy;
    Pace &m_pace;
    AccessGrant *m_grant;
    std::optional<AccessGrant::User> m_user;
};

} // namespace broker::snyk
