// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QNetworkReply>

#include <optional>

namespace broker::snyk {

/// Why Qt has no whole answer; nothing when it has one, for Qt calls statuses from 400 on errors too.
[[nodiscard]] std::optional<HttpFailure> networkFailure(QNetworkReply::NetworkError error);

} // namespace broker::snyk
