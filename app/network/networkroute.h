// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/proxysetting.h"
#include "network/scriptproblem.h"

#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <optional>

namespace broker::network {

/// An HTTP proxy that is asked for a connection to the server (CONNECT).
struct TunnelProxy
{
    QString host{};
    quint16 port = 0;
    /// What it expects of us, where it is known; else empty. Basic alone: whatever has steps can be made to
    /// log in without end.
    QByteArray login{};
};

/// How the try of a login ended that no word of the proxy came back from.
struct LostTrial
{
    /// It accepted the connection.
    bool isReached = false;
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
    /// The connection leads to a proxy for plain HTTP, which is given the whole address.
    bool isToProxy = false;
    /// What it expects of us, where it is known; else empty.
    QByteArray proxyLogin{};
    /// The proxy of any of these kinds; nothing on the direct way.
    std::optional<ProxyAddress> proxy{};
    /// A login goes to the proxy with the first question.
    bool hasLogin = false;
    /// Others wait for what comes of it.
    bool isTrial = false;
    /// Which of the logins that were entered it is; 0 for none of them.
    quint64 enteredLogin = 0;
    /// That of the system for its own proxy; to tell it from others. Says nothing of it. Empty without one.
    QByteArray systemLogin{};
    /// The same whatever the password is, and without a blank: to be noted down.
    QString systemUser{};
    /// A proxy was chosen that cannot be used, so there is no way at all.
    bool isBlocked = false;
    /// Why, where a script was to be asked.
    std::optional<ScriptProblem> scriptProblem{};
    std::optional<ScriptPart> script{};
    /// Where it was to be fetched, without what may be a secret in it; empty without one.
    QString scriptAddress{};
    /// There is another, for when this proxy is silent.
    bool hasNextWay = false;
    /// Another request has tried the login that this one waited for, and heard no word of the proxy; whether
    /// that accepted its connection. Nobody goes this way now: each would wait as long for nothing.
    std::optional<LostTrial> lostTrial{};
    /// The keychain was waited for, which may have asked its user.
    bool hasAskedKeychain = false;
    /// Of the policy that chose the way: what was trusted before it changed is not used after it.
    quint64 revision = 0;

    /// Two requests with the same key can use one connection.
    [[nodiscard]] QString key() const;
    /// Nothing is said to the proxy of who asks.
    void dropLogin();
};

/// Without any proxy.
[[nodiscard]] NetworkRoute directRouteTo(const QUrl &url);
/// Nothing for one of a kind that cannot be used, and for none.
[[nodiscard]] std::optional<ProxyAddress> addressOf(const QNetworkProxy &proxy);
/// By the first of Qt's proxies that can be used, with the login it may have; so the system's or the
/// application's settings, which may have come from a script.
[[nodiscard]] NetworkRoute routeThrough(const QUrl &url, const QList<QNetworkProxy> &proxies);

} // namespace broker::network
