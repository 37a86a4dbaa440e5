// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>

#include <optional>

namespace broker::snyk {

/// "GET"
[[nodiscard]] const char *verbOf(Method method);

/// Request line and headers (HTTP/1.1) as they travel, the credential included: to be wiped once written.
/// `isForProxy` names the whole address, as proxies for plain HTTP want it. Nothing when a header has a
/// control character in it, which could end it and begin another. Pure.
[[nodiscard]] std::optional<QByteArray> requestHead(const HttpRequest &request, bool isForProxy = false);

/// Asks a proxy for a connection to the server (CONNECT). Of the request it has the program's name alone;
/// `login` is left out when it is empty. Otherwise like requestHead.
[[nodiscard]] std::optional<QByteArray> tunnelHead(
    const HttpRequest &request, const QString &host, quint16 port, const QByteArray &login);

} // namespace broker::snyk
