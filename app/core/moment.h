// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace broker {

/// A moment as ISO 8601 writes it, as UTC. Nothing without a zone: it would be another moment on another
/// computer.
[[nodiscard]] std::optional<QDateTime> momentIn(const QString &iso);

/// The same for what is in UTC unless it says otherwise.
[[nodiscard]] std::optional<QDateTime> utcMomentIn(const QString &iso);

/// Of seconds since 1970, in UTC. Nothing before that, nor after the year 9999: what is beyond cannot be
/// shown as a date.
[[nodiscard]] std::optional<QDateTime> utcMomentOf(qint64 seconds);

} // namespace broker
