// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/truedate.h"

namespace broker::presence {

std::optional<QDateTime> trueDateOf(const records::TokenRecord &record, const SnykTrail &trail)
{
    const bool isFromElsewhere = record.origin != records::Origin::Generated
        && record.state == records::RecordState::Current && !record.rotated && !record.dueByHand;
    if (!isFromElsewhere || !trail.last || trail.last->isAccepted
        || trail.last->change == snyk::IntegrationChange::Deleted)
        return std::nullopt;
    // A day more or less changes no plan.
    return trail.last->at < record.created.addDays(-1) ? std::optional(trail.last->at) : std::nullopt;
}

} // namespace broker::presence
