// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace broker::snyk {

/// Http over Qt's network stack.
///
/// https only, http to this machine alone; HTTP/1.1; no cookies, cache, redirects or compression.
/// The proxy is the application's (main switches the system's on). A proxy or server that asks for a
/// login is never answered, so no account is locked by repeated tries. A certificate that Qt refuses
/// ends the request: there is no switch to ignore it.
///
/// "At most once": Qt 6 sends a request again on its own when the server closes the connection
/// before it answers, a POST as well. A POST or PUT is therefore given a body that can be read once
/// only and a connection of its own, so that Qt can neither send it again nor pick a connection that
/// the server has closed meanwhile. A GET may be sent again by Qt; that does no harm.
///
/// Cancelling a POST or PUT with a body is possible until Qt has asked for the body, which it does
/// when the connection, TLS included, stands. One without a body can be cancelled only before send().
///
/// A chunked answer whose connection ends between two chunks passes as complete now and then, when data
/// and end arrive together (Qt 6.4). Its JSON is cut, which the decoders refuse; for a POST or PUT that
/// is an unknown outcome.
///
/// Besides `HttpRequest::timeout` for silence there is an end for answers that trickle: ten times
/// that long in all.
///
/// Futures settle from the event loop of this object's thread, never inside send(). Destroying it
/// settles what is under way as `Cancelled`.
class QtNetworkHttp final : public QObject, public Http
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QtNetworkHttp)

public:
    struct Options
    {
        /// Certificates of authorities to trust besides the system's: a company's, or a test's. PEM.
        QByteArray extraAuthoritiesPem{};
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
