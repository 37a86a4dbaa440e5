// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/tokenlife.h"

#include <algorithm>

namespace broker::handover {

namespace {

QDateTime inWholeSeconds(const QDateTime &moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.toSecsSinceEpoch(), Qt::UTC);
}

/// A moment that cannot have been yet, but for two clocks that differ a little.
std::optional<QDateTime> notAhead(const QDateTime &moment, const QDateTime &nowUtc)
{
    constexpr qint64 grace = 3600;
    if (moment > nowUtc.addSecs(grace))
        return std::nullopt;
    return std::min(moment, nowUtc);
}

} // namespace

TokenLife lifeOf(const records::TokenRecord &record, const reminders::DuePolicy &policy)
{
    TokenLife life;
    life.created = inWholeSeconds(record.created);
    life.origin = record.origin;
    if (record.rotated)
        life.rotated = inWholeSeconds(*record.rotated);
    life.due = inWholeSeconds(reminders::effectiveDue(record, policy).at);
    life.dueByHand = records::isDueByHand(record) ? std::optional(true) : record.dueByHand;
    life.sharedWith = record.sharedWith.mid(0, mostShared);
    life.shared = static_cast<int>(record.sharedWith.size());
    return life;
}

void giveLife(records::TokenRecord &record, const TokenLife &life, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc)
{
    // Who says nothing of the token says nothing of who shares it either.
    if (!life.created)
        return;
    record.sharedWith = life.sharedWith;
    const auto created = notAhead(*life.created, nowUtc);
    const auto rotated = life.rotated ? notAhead(*life.rotated, nowUtc) : std::nullopt;
    if (!created || rotated.has_value() != life.rotated.has_value() || (rotated && *rotated < *created))
        return;
    const QDateTime from = rotated.value_or(*created);
    // A clock that is fast makes nobody's token younger, nothing is due before it is in use, and nothing is
    // never due.
    if (!life.due || *life.due < from || nowUtc.daysTo(*life.due) > records::mostRotationDays)
        return;
    record.created = *created;
    record.origin = life.origin;
    record.rotated = rotated;
    record.dueByHand = life.dueByHand;
    record.due = *life.due;
    if (life.dueByHand.value_or(false))
        return;
    // Where other days hold here, those of the sender are the token's own.
    record.due = records::defaultDueDate(record.created);
    const qint64 days = from.daysTo(*life.due);
    if (days != policy.daysFor(record.kind()))
        record.ownDays = static_cast<int>(
            std::clamp<qint64>(days, records::fewestRotationDays, records::mostRotationDays));
}

} // namespace broker::handover
