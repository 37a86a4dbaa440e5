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
    record.sharedWith = life.sharedWith;
    const auto from = life.rotated ? life.rotated : life.created;
    // A clock that is fast makes nobody's token younger, and nothing is due before it is in use.
    if (!from || *from > nowUtc || !life.due || *life.due < *from)
        return;
    record.created = *life.created;
    record.origin = life.origin;
    record.rotated = life.rotated;
    record.dueByHand = life.dueByHand;
    record.due = *life.due;
    if (life.dueByHand.value_or(false))
        return;
    // Where other days hold here, those of the sender are the token's own.
    record.due = records::defaultDueDate(record.created);
    const qint64 days = from->daysTo(*life.due);
    if (days != policy.daysFor(record.kind()))
        record.ownDays = static_cast<int>(
            std::clamp<qint64>(days, records::fewestRotationDays, records::mostRotationDays));
}

} // namespace broker::handover
