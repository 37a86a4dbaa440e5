// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace broker::snyk {

/// The date form that HTTP senders must use, "Sun, 06 Nov 1994 08:49:37 GMT", in UTC.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &text);

} // namespace broker::snyk
