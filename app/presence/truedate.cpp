// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/truedate.h"

namespace broker::presence {

namespace {

/// What was noted here and what is in the log have two clocks; in seconds.
constexpr qint64 clockGrace = 600;

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

Age ageOf(const records::TokenRecord &record, const std::optional<SnykTrail> &trail)
{
    const bool isOfClient = record.kind() == vault::SecretKind::BrokerToken
        || record.kind() == vault::SecretKind::ServiceCredential;
    if (!isOfClient || !isAsItCame(record) || records::isDueByHand(record))
        return Age::Known;
    if (!trail)
        return Age::Unknown;
    if (!trail->last) {
        // The log begins after the token came into the list: it has nothing to tell.
        const QDateTime begin = trail->read.addDays(-snyk::auditLogDays);
        return begin < record.created ? Age::AtLeastTheLog : Age::Unknown;
    }
    // Whatever was done to the integration last, the token is of that moment at the latest; where that is the
    // day on which it came into the list, or where the user keeps that day, the recorded date is right.
    const bool isBefore = trail->last->at <= record.created.addSecs(clockGrace);
    return isBefore && trail->last->change != snyk::IntegrationChange::Deleted ? Age::Known : Age::Unknown;
}

} // namespace broker::presence
