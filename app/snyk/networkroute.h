// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

namespace broker::snyk {

/// An HTTP proxy that is asked for a connection to the server (CONNECT).
struct TunnelProxy
{
    QString host{};
    quint16 port = 0;
    /// What it expects of us, where it is known; else empty. Basic alone: whatever has steps can be made to
    /// log in without end.
    QByteArray login{};
};

/// The way to a server: directly or through a proxy.
struct NetworkRoute
{
    /// What Qt's socket goes through: SOCKS5 or nothing. Never HTTP, where Qt answers every challenge.
    QNetworkProxy socks{QNetworkProxy::NoProxy};
    std::optional<TunnelProxy> tunnel{};
    QString host{};
    quint16 port = 0;
    bool isEncrypted = true;
    /// The connection leads to a proxy for plain HTTP, which is told the whole address.
    bool isToProxy = false;
    /// What it expects of us, where it is known; else empty.
    QByteArray proxyLogin{};

    /// Two requests with the same key can use one connection.
    [[nodiscard]] QString key() const;
};

/// By the application's proxy settings, which main takes from the system.
[[nodiscard]] NetworkRoute routeTo(const QUrl &url);

} // namespace broker::snyk
