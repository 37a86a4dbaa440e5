// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

// What to tell the user about due dates, and when. Pure, see duepolicy.h.
namespace broker::reminders {

/// One thing to announce now.
struct Reminder
{
    RecordId record;
    EffectiveDue due;
    /// The most urgent warning that has been reached, in days before the due date; a number of the policy.
    int threshold = 0;
    /// Calendar days left; negative when overdue. Less than the threshold when the program was off.
    int daysLeft = 0;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What is to be announced, most urgent first. Each threshold comes once for a token and due date, and
/// only the most urgent one when several were passed at once. Nothing comes twice when the clock is set
/// back. A snoozed token is silent until then and is announced again after.
[[nodiscard]] QList<Reminder> dueReminders(const QList<records::TokenRecord> &records,
    const DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone);

/// The record to store once `reminder` has been shown. It ends a snooze.
[[nodiscard]] records::TokenRecord withReminderGiven(records::TokenRecord record, const Reminder &reminder);

/// The longest snooze. A longer one is ignored: it was made when the clock was wrong.
inline constexpr int mostSnoozeDays = 31;
/// The record to store when the user wants to hear of it again at `untilUtc`; cut to `mostSnoozeDays`.
[[nodiscard]] records::TokenRecord withSnooze(
    records::TokenRecord record, const DuePolicy &policy, const QDateTime &nowUtc, const QDateTime &untilUtc);

/// What a single line says of all records.
struct Summary
{
    int overdue = 0;
    /// Today included.
    int dueSoon = 0;
    /// All that are due, see isDue: the most urgent first.
    QList<RecordId> due;
    /// The next one that is not overdue, as a day of the zone.
    std::optional<QDate> next;
    std::optional<RecordId> nextRecord;

    friend bool operator==(const Summary &, const Summary &) = default;
};
[[nodiscard]] Summary summaryOf(const QList<records::TokenRecord> &records, const DuePolicy &policy,
    const QDateTime &nowUtc, const QTimeZone &zone);

/// A mark on the time line.
struct TimelineEntry
{
    RecordId record;
    /// Calendar days from today; negative when overdue.
    int dayOffset = 0;
    Urgency urgency = Urgency::Fresh;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};
inline constexpr int timelineDays = 90;
/// Everything overdue and everything due up to `days` days from today, earliest first.
[[nodiscard]] QList<TimelineEntry> timeline(const QList<records::TokenRecord> &records,
    const DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone, int days = timelineDays);

} // namespace broker::reminders
