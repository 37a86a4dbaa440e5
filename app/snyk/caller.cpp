// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/caller.h"

#include <utility>

namespace broker::snyk {

Caller::Caller(QObject &owner, Http &http, const Clock &clock, HttpsUrl api, SnykCredential credential,
    RetryPolicy policy)
    : m_owner(owner)
    , m_http(http)
    , m_clock(clock)
    , m_api(std::move(api))
    , m_login(std::move(credential))
    , m_policy(policy)
    , m_pace(http.paceOf(m_login))
    , m_grant(m_login.oauth() ? &http.grantOf(m_api, *m_login.oauth()) : nullptr)
{
    if (m_grant)
        m_user.emplace(*m_grant);
}

void Caller::start(HttpRequest request, Haste haste, std::stop_token stop, ApiCall::Done done)
{
    const ApiCall::Surroundings around{m_http, m_clock, m_policy, m_pace, m_grant, haste};
    (new ApiCall(around, std::move(request), std::move(done), &m_owner))->start(std::move(stop));
}

void Caller::end()
{
    qDeleteAll(m_owner.findChildren<ApiCall *>(Qt::FindDirectChildrenOnly));
}

} // namespace broker::snyk
