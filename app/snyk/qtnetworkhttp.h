// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace broker::network {
class NetworkPolicy;
}

namespace broker::snyk {

/// Http over Qt's sockets.
///
/// https only, http to this machine alone; HTTP/1.1; no cookies, cache, redirects or compression. The proxy
/// is the policy's. A proxy or server that asks for a login is never answered, so no account is locked by
/// repeated tries: a login that is known goes to an HTTP proxy with the first question, as Basic, and once.
/// Logging in to a SOCKS5 proxy is left to Qt, with the same login. A certificate that Qt refuses ends the
/// request: there is no switch to ignore it.
///
/// "At most once": a POST or PUT has a fresh connection to itself, is written to it once, when that is up
/// (TLS included), and can be cancelled until then. A GET may use a connection once more, and is sent again
/// over a fresh one when the server had closed that in the meantime.
///
/// Each request has bounds of its own in memory (the body by `HttpRequest::largestBody`, everything around it
/// by 64 KiB) and in time. What is given up is over at once and takes nothing from the others.
///
/// Futures settle from the event loop of this object's thread, never inside send(). Destroying it settles
/// what is under way as `Cancelled`.
class QtNetworkHttp final : public QObject, public Http
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QtNetworkHttp)

public:
    struct Options
    {
        /// How everything is reached, and who is believed; it outlives this. Without one: the system's proxy,
        /// and the authorities below.
        network::NetworkPolicy *policy = nullptr;
        /// Certificates of authorities to trust besides the system's, without a policy: a test's. PEM.
        QByteArray extraAuthoritiesPem{};
        /// Of requests that do not name one themselves.
        QByteArray userAgent{"BrokerTokenAssistant"};
        /// Tells a missing network from a missing host; by default looks for an interface that is up.
        std::function<bool()> hasNetwork{};
    };

    explicit QtNetworkHttp(Options options, QObject *parent = nullptr);
    ~QtNetworkHttp() override;

    [[nodiscard]] QFuture<HttpResult> send(HttpRequest request, std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::snyk
