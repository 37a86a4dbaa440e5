// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/snyktrail.h"

#include "core/names.h"
#include "records/recordjson.h"
#include "snyk/plaintext.h"

#include <algorithm>

namespace broker::presence {

namespace {

using records::TokenRecord;
using snyk::ChangedThrough;
using snyk::IntegrationChange;

// Names never change once released.
constexpr Names<IntegrationChange, 3> changes{{
    {IntegrationChange::Created, QLatin1String("created")},
    {IntegrationChange::Edited, QLatin1String("edited")},
    {IntegrationChange::Deleted, QLatin1String("deleted")},
}};
static_assert(isComplete(changes));
constexpr Names<ChangedThrough, 3> ways{{
    {ChangedThrough::Unknown, QLatin1String("unknown")},
    {ChangedThrough::WebUi, QLatin1String("ui")},
    {ChangedThrough::Api, QLatin1String("api")},
}};
static_assert(isComplete(ways));

constexpr int trailSchema = 1;
constexpr QLatin1String trailsField("trails");
constexpr QLatin1String readField("read");
constexpr QLatin1String changeField("change");
constexpr QLatin1String changedField("changed");
constexpr QLatin1String throughField("through");
constexpr QLatin1String userField("user");
constexpr QLatin1String nameField("userName");
constexpr QLatin1String ownField("own");
constexpr QLatin1String remindedField("reminded");
constexpr QLatin1String acceptedField("accepted");

QJsonObject toJson(const SnykTrail &trail)
{
    QJsonObject json{{readField, records::timeToText(trail.read)}};
    if (!trail.last)
        return json;
    json[changedField] = records::timeToText(trail.last->at);
    json[changeField] = nameOf(changes, trail.last->change);
    json[throughField] = nameOf(ways, trail.last->through);
    json[userField] = trail.last->userId;
    if (!trail.last->userName.isEmpty())
        json[nameField] = trail.last->userName;
    json[ownField] = trail.last->isByOwnAccount;
    json[remindedField] = trail.last->isReminded;
    json[acceptedField] = trail.last->isAccepted;
    return json;
}

std::optional<SnykTrail> trailIn(const QJsonObject &json)
{
    const auto read = records::timeFromJson(json.value(readField));
    if (!read)
        return std::nullopt;
    SnykTrail trail{*read};
    const auto at = records::timeFromJson(json.value(changedField));
    const auto change = valueOf(changes, json.value(changeField).toString());
    if (at && change) {
        const auto through = valueOf(ways, json.value(throughField).toString());
        trail.last = SnykChange{*at, *change, through.value_or(ChangedThrough::Unknown),
            snyk::plainText(json.value(userField).toString(), snyk::longestName),
            json.value(ownField).toBool(), json.value(remindedField).toBool(),
            json.value(acceptedField).toBool(),
            snyk::plainText(json.value(nameField).toString(), snyk::longestName)};
    }
    return trail;
}

} // namespace

bool SnykChange::isSameAs(const SnykChange &other) const
{
    return at == other.at && change == other.change && through == other.through && userId == other.userId;
}

bool isChangedElsewhere(const TokenRecord &record, const SnykTrail &trail)
{
    // Our own calls are in the log as well, shortly before or after what was noted here; and two clocks are
    // never the same.
    constexpr qint64 grace = 600;
    if (records::isHistory(record) || !trail.last || trail.last->isAccepted)
        return false;
    const QDateTime known = std::max(record.created, record.rotated.value_or(record.created));
    return trail.last->at > known.addSecs(grace);
}

SnykTrail trailFrom(const TokenRecord &record, const QList<snyk::IntegrationEvent> &events,
    const QString &ownUserId, const QDateTime &readUtc, const std::optional<SnykTrail> &before)
{
    SnykTrail trail{readUtc};
    // Snyk sends the latest first; nothing here relies on it.
    const snyk::IntegrationEvent *latest = nullptr;
    for (const snyk::IntegrationEvent &event : events) {
        const bool isOurs
            = record.target.integration && event.integrations.contains(*record.target.integration);
        if (isOurs && (!latest || event.at > latest->at))
            latest = &event;
    }
    if (!latest) {
        // Snyk's log goes back 90 days only; what it said earlier is still true.
        if (before)
            trail.last = before->last;
        return trail;
    }
    SnykChange last{latest->at, latest->change, latest->through, latest->userId,
        !ownUserId.isEmpty() && latest->userId == ownUserId};
    if (before && before->last && before->last->isSameAs(last)) {
        last.isReminded = before->last->isReminded;
        last.isAccepted = before->last->isAccepted;
    }
    if (before && before->last && before->last->userId == last.userId)
        last.userName = before->last->userName;
    trail.last = last;
    return trail;
}

QJsonObject toJson(const SnykTrails &trails)
{
    QJsonObject all;
    for (auto it = trails.cbegin(); it != trails.cend(); ++it)
        all[it.key().toString()] = toJson(it.value());
    return {{records::schemaField, trailSchema}, {trailsField, all}};
}

SnykTrails trailsFrom(const QJsonObject &file)
{
    SnykTrails trails;
    if (records::schemaOf(file) != trailSchema)
        return trails;
    const QJsonObject all = file.value(trailsField).toObject();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        const auto id = RecordId::parse(it.key());
        const auto trail = trailIn(it.value().toObject());
        if (id && trail)
            trails.insert(*id, *trail);
    }
    return trails;
}

} // namespace broker::presence
