// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/networkpolicy.h"
#include "snyk/http.h"
#include "snyk/idleconnections.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace broker::snyk {

/// What everything that asks over the network has in common: part of QtNetworkHttp and of
/// clientcheck::QtClientTransport, each of which has one to itself.
///
/// HTTP/1.1 over Qt's sockets, in the thread of this object, and not QNetworkAccessManager: that one keeps a
/// head of any size (up to Qt 6.5 at least), the whole body of a 401, and reads on in a thread that does not
/// end when it is told to; and it sends a POST again on its own. Here each request has bounds in memory and
/// time and a connection to itself, and is over when it is given up.
///
/// Futures settle from the event loop; destroying it settles what is under way as `Cancelled`, at once.
class NetworkStack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkStack)

public:
    /// `hasNetwork` tells a missing network from a missing host. The policy outlives this.
    NetworkStack(network::NetworkPolicy &policy, network::Purpose purpose, std::function<bool()> hasNetwork);
    ~NetworkStack() override;

    /// As Http::send, for any address. No cookies, cache, redirects, compression or answered logins, and TLS
    /// that has to be trusted.
    [[nodiscard]] QFuture<HttpResult> send(HttpRequest request, std::stop_token stop);

private:
    network::NetworkPolicy &m_policy;
    network::Purpose m_purpose;
    std::function<bool()> m_hasNetwork;
    IdleConnections m_idle;
};

} // namespace broker::snyk
