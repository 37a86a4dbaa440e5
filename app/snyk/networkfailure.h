// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/proxysetting.h"
#include "snyk/http.h"

#include <QAbstractSocket>
#include <QStringList>

namespace broker::snyk {

/// The status of a proxy that wants a login.
inline constexpr int proxyLoginStatus = 407;

/// What a fault of the connection means for the request. `hasCertificate`: one was shown and turned down.
[[nodiscard]] HttpFailure networkFailure(QAbstractSocket::SocketError error, bool hasCertificate);

/// Nobody accepts a connection where the proxy should be.
[[nodiscard]] bool isProxySilent(QAbstractSocket::SocketError error, network::ProxyKind kind);
/// The SOCKS5 proxy answered, and said this of the server; it has let us in before that.
[[nodiscard]] bool isSaidBySocks(QAbstractSocket::SocketError error);
/// What ended a request before its proxy had connected it is the proxy's matter, whatever it looks like.
[[nodiscard]] HttpFailure failureAtProxy(HttpFailure why);
/// The ways to log in that an answer with 407 names, in its words; bounded.
[[nodiscard]] QStringList offersIn(const HttpResponse &answer);
/// Whether a login for it can be entered here: it takes Basic, or has not said what it takes.
[[nodiscard]] bool takesBasic(const ProxyRefusal &refusal);

} // namespace broker::snyk
