// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QString>

#include <optional>

namespace broker::ui {

/// How far a request to `host` came by a proxy that did not connect it, in one sentence that names the proxy.
[[nodiscard]] QString proxyFailureText(const std::optional<snyk::ProxyUse> &way, const QString &host);
/// What a proxy said that lets only known users through.
[[nodiscard]] QString proxyLoginText(const std::optional<snyk::ProxyRefusal> &refusal, const QString &host);

/// The proxy whose login can be entered here; empty when there is none.
[[nodiscard]] QString loginProxyOf(const std::optional<snyk::ProxyRefusal> &refusal);

} // namespace broker::ui
