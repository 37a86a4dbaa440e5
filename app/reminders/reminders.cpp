// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "reminders/reminders.h"

#include <algorithm>
#include <utility>

namespace broker::reminders {

namespace {

using records::ReminderState;
using records::TokenRecord;

/// The smallest warning that is not smaller than the days left.
std::optional<int> reachedThreshold(const DuePolicy &policy, int left)
{
    std::optional<int> reached;
    for (const int days : policy.warningDays) {
        if (days >= left && (!reached || days < *reached))
            reached = days;
    }
    return reached;
}

/// What was told about this very due date.
ReminderState stateFor(const TokenRecord &record, const QDateTime &due)
{
    if (record.reminders && record.reminders->due == due)
        return *record.reminders;
    return {due, std::nullopt, std::nullopt};
}

std::optional<Reminder> reminderFor(
    const TokenRecord &record, const DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone)
{
    if (!isWatched(record))
        return std::nullopt;
    const EffectiveDue due = effectiveDue(record, policy);
    const int left = daysLeft(due.at, nowUtc, zone);
    const std::optional<int> threshold = reachedThreshold(policy, left);
    if (!threshold)
        return std::nullopt;
    const ReminderState state = stateFor(record, due.at);
    const bool snoozed = state.snoozedUntil && *state.snoozedUntil <= nowUtc.addDays(mostSnoozeDays);
    if (snoozed && nowUtc < *state.snoozedUntil)
        return std::nullopt;
    // The end of a snooze brings back what was announced already.
    if (!snoozed && state.given && *state.given <= *threshold)
        return std::nullopt;
    return Reminder{record.id, due, *threshold, left};
}

} // namespace

QList<Reminder> dueReminders(const QList<TokenRecord> &records, const DuePolicy &policy,
    const QDateTime &nowUtc, const QTimeZone &zone)
{
    QList<Reminder> reminders;
    for (const TokenRecord &record : records) {
        if (const auto reminder = reminderFor(record, policy, nowUtc, zone))
            reminders.append(*reminder);
    }
    std::stable_sort(reminders.begin(), reminders.end(),
        [](const Reminder &a, const Reminder &b) { return a.due.at < b.due.at; });
    return reminders;
}

TokenRecord withReminderGiven(TokenRecord record, const Reminder &reminder)
{
    ReminderState state = stateFor(record, reminder.due.at);
    // With the clock set back a snooze may bring an earlier warning; what was given stays given.
    state.given = std::min(reminder.threshold, state.given.value_or(reminder.threshold));
    state.snoozedUntil.reset();
    record.reminders = state;
    return record;
}

TokenRecord withSnooze(
    TokenRecord record, const DuePolicy &policy, const QDateTime &nowUtc, const QDateTime &untilUtc)
{
    ReminderState state = stateFor(record, effectiveDue(record, policy).at);
    state.snoozedUntil = std::min(untilUtc, nowUtc.addDays(mostSnoozeDays)).toUTC();
    record.reminders = state;
    return record;
}

Summary summaryOf(const QList<TokenRecord> &records, const DuePolicy &policy, const QDateTime &nowUtc,
    const QTimeZone &zone)
{
    Summary summary;
    std::optional<QDateTime> next;
    QList<std::pair<QDateTime, RecordId>> all;
    for (const TokenRecord &record : records) {
        if (!isWatched(record))
            continue;
        const EffectiveDue due = effectiveDue(record, policy);
        const Urgency urgency = urgencyOf(due, policy, nowUtc, zone);
        if (isDue(urgency))
            all.append({due.at, record.id});
        if (urgency == Urgency::Overdue) {
            ++summary.overdue;
            continue;
        }
        if (isDue(urgency))
            ++summary.dueSoon;
        if (!next || due.at < *next) {
            next = due.at;
            summary.nextRecord = record.id;
        }
    }
    if (next)
        summary.next = localDay(*next, zone);
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[at, id] : std::as_const(all))
        summary.due.append(id);
    return summary;
}

QList<TimelineEntry> timeline(const QList<TokenRecord> &records, const DuePolicy &policy,
    const QDateTime &nowUtc, const QTimeZone &zone, int days)
{
    QList<TimelineEntry> entries;
    for (const TokenRecord &record : records) {
        if (!isWatched(record))
            continue;
        const EffectiveDue due = effectiveDue(record, policy);
        const int offset = daysLeft(due.at, nowUtc, zone);
        if (offset <= days)
            entries.append({record.id, offset, urgencyOf(due, policy, nowUtc, zone)});
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const TimelineEntry &a, const TimelineEntry &b) { return a.dayOffset < b.dayOffset; });
    return entries;
}

} // namespace broker::reminders
