// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

namespace broker::snyk {

/// The way to a server: directly or through a proxy.
struct NetworkRoute
{
    /// What the connection goes through; NoProxy for one that is asked instead of the server.
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
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
