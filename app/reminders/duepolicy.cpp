// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "reminders/duepolicy.h"

namespace broker::reminders {

int DuePolicy::daysFor(vault::SecretKind kind) const
{
    switch (kind) {
    case vault::SecretKind::BrokerToken:
    case vault::SecretKind::ProvisionalToken:
        return brokerTokenDays;
    case vault::SecretKind::ApiToken:
        return apiTokenDays;
    case vault::SecretKind::ServiceCredential:
    case vault::SecretKind::ProxyLogin:
        return serviceCredentialDays;
    }
    Q_UNREACHABLE();
}

DuePolicy policyFrom(const settings::Settings &settings)
{
    DuePolicy policy;
    policy.brokerTokenDays = settings.rotationDaysBrokerToken.value();
    policy.apiTokenDays = settings.rotationDaysApiToken.value();
    policy.serviceCredentialDays = settings.rotationDaysServiceCredential.value();
    policy.warningDays = settings.warningDays.value();
    return policy;
}

EffectiveDue effectiveDue(const records::TokenRecord &record, const DuePolicy &policy)
{
    EffectiveDue due;
    if (records::isDueByHand(record)) {
        due = {record.due, DueReason::ByHand};
    } else {
        const QDateTime from = record.rotated.value_or(record.created);
        due = record.ownDays ? EffectiveDue{from.addDays(*record.ownDays), DueReason::OwnDays}
                             : EffectiveDue{from.addDays(policy.daysFor(record.kind())), DueReason::KindDays};
    }
    if (record.expires && *record.expires < due.at)
        due = {*record.expires, DueReason::Expiry};
    return due;
}

void countFrom(records::TokenRecord &record, const QDateTime &rotatedUtc, const DuePolicy &policy)
{
    record.rotated = rotatedUtc;
    record.reminders.reset();
    record.due = effectiveDue(record, policy).at;
}

QDate localDay(const QDateTime &utc, const QTimeZone &zone)
{
    return zone.isValid() ? utc.toTimeZone(zone).date() : utc.toUTC().date();
}

int daysLeft(const QDateTime &dueUtc, const QDateTime &nowUtc, const QTimeZone &zone)
{
    return static_cast<int>(localDay(nowUtc, zone).daysTo(localDay(dueUtc, zone)));
}

Urgency urgencyOf(
    const EffectiveDue &due, const DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone)
{
    const int left = daysLeft(due.at, nowUtc, zone);
    // A rotation is in time all day long; an end comes at its minute.
    if (left < 0 || (due.reason == DueReason::Expiry && nowUtc >= due.at))
        return Urgency::Overdue;
    if (left == 0)
        return Urgency::Due;
    return left <= policy.dueSoonDays ? Urgency::DueSoon : Urgency::Fresh;
}

bool isWatched(const records::TokenRecord &record)
{
    return record.state == records::RecordState::Current;
}

} // namespace broker::reminders
