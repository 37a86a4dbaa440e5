// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "records/tokenrecord.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// Due dates as a calendar file (RFC 5545). Pure; cannot fail. Written by ourselves: the few lines that
// are needed are less than a library's interface, and the tests read them with an independent parser.
namespace broker::exports {

/// What one event says. Written by the caller, who knows the user's language; any characters.
struct EventText
{
    QString summary;
    /// Organization, integration, region and masked fingerprint; never a secret.
    QString description;
};

/// One record to be put into the file.
struct CalendarItem
{
    RecordId record;
    /// The day on which it is to be rotated.
    QDate due;
    EventText dueText;
    /// For the event some days before; it is an event because imported alarms are often dropped.
    EventText soonText;
    /// From the record; nothing before the first export.
    std::optional<records::CalendarExport> last;
};

inline constexpr int soonDaysBefore = 14;

struct Calendar
{
    /// The file.
    QByteArray content;
    /// To be stored in the records once the file is written; only of records that are in the file.
    QHash<RecordId, records::CalendarExport> exported;
};

/// Two all-day events for each item, which do not make the day busy: one on the due day, with an alarm at
/// nine, and one `soonDays` before. Their UIDs stay the same in every export of a record, so that
/// importing again updates them; the sequence number is raised when anything about them has changed.
/// An item without a valid date is left out. `stampUtc` is the moment of the export.
[[nodiscard]] Calendar toICalendar(
    const QList<CalendarItem> &items, const QDateTime &stampUtc, int soonDays = soonDaysBefore);

} // namespace broker::exports
