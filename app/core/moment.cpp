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

} // namespace broker
