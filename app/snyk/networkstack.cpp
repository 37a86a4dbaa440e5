// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkstack.h"

#include "snyk/networkexchange.h"

#include <utility>

namespace broker::snyk {

NetworkStack::NetworkStack(
    network::NetworkPolicy &policy, network::Purpose purpose, std::function<bool()> hasNetwork)
    : m_policy(policy)
    , m_purpose(purpose)
    , m_hasNetwork(std::move(hasNetwork))
{ }

NetworkStack::~NetworkStack()
{
    // While what they refer to still lives.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<HttpResult> NetworkStack::send(HttpRequest request, std::stop_token stop)
{
    // Without compression the size limit is that of what is read.
    request.headers.append(HttpHeader{"Accept-Encoding", "identity"});
    const NetworkExchange::Surroundings around{m_idle, m_policy, m_purpose, m_hasNetwork};
    auto *exchange = new NetworkExchange(std::move(request), around, this);
    QFuture<HttpResult> future = exchange->future();
    exchange->start(std::move(stop));
    return future;
}

} // namespace broker::snyk
