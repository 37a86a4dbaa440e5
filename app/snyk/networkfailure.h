// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/proxysetting.h"
#include "snyk/http.h"

#include <QAbstractSocket>
#include <QStringList>

namespace broker::snyk {

/// What a fault of the connection means for the request. `hasCertificate`: one was shown and turned down.
[[nodiscard]] HttpFailure networkFailure(QAbstractSocket::SocketError error, bool hasCertificate);

/// Nobody accepts a connection where the proxy should be.
[[nodiscard]] bool isProxySilent(QAbstractSocket::SocketError error, network::ProxyKind kind);
/// The ways to log in that an answer with 407 names, in its words; bounded.
[[nodiscard]] QStringList offersIn(const HttpResponse &answer);
/// Whether a login for it can be entered here: it takes Basic, or has not said what it takes.
[[nodiscard]] bool takesBasic(const ProxyRefusal &refusal);

} // namespace broker::snyk
