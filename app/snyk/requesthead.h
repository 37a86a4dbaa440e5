// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>

#include <optional>

namespace broker::snyk {

/// Request line and headers (HTTP/1.1) as they travel, the credential included: to be wiped once written.
/// `isForProxy` names the whole address, as proxies for plain HTTP want it. Nothing when a header has a
/// control character in it, which could end it and begin another. Pure.
[[nodiscard]] std::optional<QByteArray> requestHead(const HttpRequest &request, bool isForProxy = false);

} // namespace broker::snyk
