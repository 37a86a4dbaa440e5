// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/blastradius.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace broker::rotation {

using records::RecordState;
using records::TokenRecord;

namespace {

bool mayBeSameGroup(const records::Target &a, const records::Target &b)
{
    if (a.regionId != b.regionId)
        return false;
    return !a.org.group || !b.org.group || a.org.group == b.org.group;
}

bool isCertain(const Rotation &rotation)
{
    return rotation.newToken.has_value();
}

/// Everything of one token.
bool sharesToken(const TokenRecord &a, const TokenRecord &b)
{
    return a.fingerprint == b.fingerprint && mayBeSameGroup(a.target, b.target);
}

/// What keeps the works of one group together.
QString groupKey(const TokenRecord &record)
{
    const QString group
        = record.target.org.group ? record.target.org.group->toString() : record.target.org.id.toString();
    return record.target.regionId + QLatin1Char('/') + group;
}

} // namespace

QList<TokenRecord> sharingRecords(const QList<TokenRecord> &records, const Rotation &rotation)
{
    QList<TokenRecord> sharing;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(sharing),
        [&rotation](const TokenRecord &record) {
            return record.state == RecordState::Current && record.practice == rotation.practice
                && record.kind() == vault::SecretKind::BrokerToken && record.fingerprint == rotation.oldToken
                && mayBeSameGroup(record.target, rotation.target);
        });
    return sharing;
}

QList<records::Target> usersOf(const QList<TokenRecord> &records)
{
    QList<records::Target> targets;
    QSet<QString> known;
    for (const TokenRecord &record : records) {
        for (const records::Target &target : records::targetsOf(record)) {
            const QString identity = target.identity();
            if (!known.contains(identity))
                targets.append(target);
            known.insert(identity);
        }
    }
    return targets;
}

std::optional<records::Storage> oldTokenStorage(const QList<TokenRecord> &records, const Rotation &rotation)
{
    std::optional<records::Storage> storage;
    for (const TokenRecord &record : records) {
        if (record.fingerprint == rotation.oldToken && storage != records::Storage::Keychain)
            storage = record.storage;
    }
    return storage;
}

bool isSameGroup(const records::Target &a, const records::Target &b)
{
    if (a.regionId != b.regionId)
        return false;
    if (a.org.group && b.org.group)
        return a.org.group == b.org.group;
    return a.org.id == b.org.id;
}

std::optional<Rotation> provisionalInGroup(const QList<Rotation> &rotations, const Rotation &rotation)
{
    std::optional<Rotation> found;
    for (const Rotation &other : rotations) {
        const bool counts = other.id != rotation.id && other.way == Way::Api && hasProvisional(other)
            && other.practice == rotation.practice && isSameGroup(other.target, rotation.target);
        if (counts && (!found || (!isCertain(*found) && isCertain(other))))
            found = other;
    }
    return found;
}

QList<DueWork> dueWork(const QList<TokenRecord> &records, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, const QTimeZone &zone)
{
    QList<DueWork> works;
    for (const TokenRecord &record : records) {
        if (!reminders::isWatched(record))
            continue;
        const reminders::EffectiveDue due = reminders::effectiveDue(record, policy);
        const auto known = std::find_if(works.begin(), works.end(),
            [&record](const DueWork &work) { return sharesToken(work.lead, record); });
        if (known == works.end()) {
            works.append({record, {record}, due});
            continue;
        }
        known->records.append(record);
        const bool isBetterLead
            = record.target.integration.has_value() != known->lead.target.integration.has_value()
            ? record.target.integration.has_value()
            : due.at < known->due.at;
        if (due.at < known->due.at)
            known->due = due;
        if (isBetterLead)
            known->lead = record;
    }
    works.removeIf([&](const DueWork &work) {
        return !reminders::isDue(reminders::urgencyOf(work.due, policy, nowUtc, zone));
    });
    std::stable_sort(
        works.begin(), works.end(), [](const DueWork &a, const DueWork &b) { return a.due.at < b.due.at; });

    // A group goes where its most urgent work stands.
    QList<DueWork> ordered;
    while (!works.isEmpty()) {
        const QString key = groupKey(works.constFirst().lead);
        const auto isOfGroup = [&key](const DueWork &work) { return groupKey(work.lead) == key; };
        std::copy_if(works.cbegin(), works.cend(), std::back_inserter(ordered), isOfGroup);
        works.removeIf(isOfGroup);
    }
    return ordered;
}

} // namespace broker::rotation
