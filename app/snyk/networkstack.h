// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <stop_token>

namespace broker::snyk {

/// What everything that asks over Qt's network stack has in common: part of QtNetworkHttp and of
/// clientcheck::QtClientTransport, each of which has one to itself.
///
/// Futures settle from the event loop; destroying it settles what is under way as `Cancelled`.
class NetworkStack final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkStack)

public:
    /// `extraAuthoritiesPem` are certificates of authorities to trust besides the system's. `hasNetwork`
    /// tells a missing network from a missing host.
    NetworkStack(const QByteArray &extraAuthoritiesPem, std::function<bool()> hasNetwork);
    ~NetworkStack() override;

    /// A request with what holds for each: no cookies, cache, redirects, compression or answered logins,
    /// HTTP/1.1, and TLS that has to be trusted.
    [[nodiscard]] QNetworkRequest prepare(const QUrl &url) const;

    /// `prepared` says what is sent, `request` what is waited for and, for a POST or PUT, its body.
    [[nodiscard]] QFuture<HttpResult> send(
        const QNetworkRequest &prepared, HttpRequest request, std::stop_token stop);

private:
    std::function<bool()> m_hasNetwork;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace broker::snyk
