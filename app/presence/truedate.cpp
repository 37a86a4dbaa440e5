// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/truedate.h"

namespace broker::presence {

namespace {

bool isAsItCame(const records::TokenRecord &record)
{
    return record.origin != records::Origin::Generated && record.state == records::RecordState::Current
        && !record.rotated && !record.dueByHand;
}

} // namespace

std::optional<QDateTime> trueDateOf(const records::TokenRecord &record, const SnykTrail &trail)
{
    if (!isAsItCame(record) || !trail.last || trail.last->isAccepted
        || trail.last->change == snyk::IntegrationChange::Deleted)
        return std::nullopt;
    // A day more or less changes no plan.
    return trail.last->at < record.created.addDays(-1) ? std::optional(trail.last->at) : std::nullopt;
}

bool isAgeUnknown(const records::TokenRecord &record, const std::optional<SnykTrail> &trail)
{
    const bool isOfClient = record.kind() == vault::SecretKind::BrokerToken
        || record.kind() == vault::SecretKind::ServiceCredential;
    return isOfClient && isAsItCame(record) && !records::isDueByHand(record)
        && !(trail && trueDateOf(record, *trail));
}

} // namespace broker::presence
