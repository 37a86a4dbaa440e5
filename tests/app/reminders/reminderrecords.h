// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "support/samples.h"

#include <QDateTime>
#include <QTimeZone>

// Values that the tests of this folder share.
namespace broker::reminders {

inline QDateTime utc(const char *text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    Q_ASSERT(time.isValid() && time.timeSpec() == Qt::UTC);
    return time;
}

inline QTimeZone zoneOf(const char *name)
{
    const QTimeZone zone(name);
    Q_ASSERT(zone.isValid());
    return zone;
}

inline records::TokenRecord recordOf(
    vault::SecretKind kind = vault::SecretKind::BrokerToken, const QDateTime &created = samples::moment())
{
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.key
        = vault::KeySpace(QString(), false).key(kind, QStringLiteral("SNYK-EU-01"), record.id.toString());
    record.created = created;
    record.due = records::defaultDueDate(created);
    return record;
}

/// One whose due date the user chose.
inline records::TokenRecord dueAt(const QDateTime &due)
{
    records::TokenRecord record = recordOf();
    record.due = due;
    record.dueByHand = true;
    return record;
}

} // namespace broker::reminders
