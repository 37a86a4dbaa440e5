// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "settings/settings.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTimeZone>

// When a secret is due for rotation and how urgent that is. Pure: the moment and the time zone are
// arguments. Moments are UTC; days are calendar days of the zone, so that "tomorrow" is what the user's
// calendar calls so, whatever daylight saving does to the hours in between.
namespace broker::reminders {

/// The rules of one profile. All numbers are days.
struct DuePolicy
{
    int brokerTokenDays = records::defaultRotationDays;
    int apiTokenDays = records::defaultRotationDays;
    int serviceCredentialDays = records::defaultRotationDays;
    /// Before the due date, in any order.
    QList<int> warningDays{30, 14, 7, 1, 0};
    /// From here on a secret counts as due soon.
    int dueSoonDays = 14;

    [[nodiscard]] int daysFor(vault::SecretKind kind) const;

    friend bool operator==(const DuePolicy &, const DuePolicy &) = default;
};

[[nodiscard]] DuePolicy policyFrom(const settings::Settings &settings);

/// Why a secret is due when it is.
enum class DueReason {
    ByHand, ///< the user chose the date
    OwnDays, ///< the days of this record
    KindDays, ///< the days that hold for its kind
    Expiry, ///< it expires then, before the other dates
};

struct EffectiveDue
{
    /// UTC.
    QDateTime at;
    DueReason reason = DueReason::KindDays;

    friend bool operator==(const EffectiveDue &, const EffectiveDue &) = default;
};

[[nodiscard]] EffectiveDue effectiveDue(const records::TokenRecord &record, const DuePolicy &policy);

/// The date of `record` counts from `rotatedUtc`, and reminders begin anew.
void countFrom(records::TokenRecord &record, const QDateTime &rotatedUtc, const DuePolicy &policy);

/// The day of a moment in the zone; in UTC where the zone is not valid.
[[nodiscard]] QDate localDay(const QDateTime &utc, const QTimeZone &zone);
/// Calendar days of the zone until `dueUtc`; negative when the day is over.
[[nodiscard]] int daysLeft(const QDateTime &dueUtc, const QDateTime &nowUtc, const QTimeZone &zone);

enum class Urgency {
    Fresh,
    DueSoon, ///< within DuePolicy::dueSoonDays
    Due, ///< today
    Overdue, ///< the day is over, or the secret has ended
};

[[nodiscard]] Urgency urgencyOf(
    const EffectiveDue &due, const DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone);

/// What the whole program means by "due": overdue, due today or due soon.
[[nodiscard]] constexpr bool isDue(Urgency urgency) noexcept
{
    return urgency != Urgency::Fresh;
}

/// Whether dates are to be kept for it at all: a replaced secret is nobody's task.
[[nodiscard]] bool isWatched(const records::TokenRecord &record);

} // namespace broker::reminders
