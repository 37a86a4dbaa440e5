// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/moment.h"

namespace broker {

std::optional<QDateTime> momentIn(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toUTC();
}

std::optional<QDateTime> utcMomentIn(const QString &iso)
{
    const auto moment = momentIn(iso);
    return moment ? moment : momentIn(iso + u'Z');
}

std::optional<QDateTime> utcMomentOf(qint64 seconds)
{
    constexpr qint64 last = 253402300799;
    if (seconds < 0 || seconds > last)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace broker
