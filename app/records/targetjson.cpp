// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/targetjson.h"

#include "snyk/plaintext.h"

#include <algorithm>

namespace broker::records {

namespace {

constexpr QLatin1String regionField = targetFields[0];
constexpr QLatin1String apiField = targetFields[1];
constexpr QLatin1String orgIdField = targetFields[2];
constexpr QLatin1String orgNameField = targetFields[3];
constexpr QLatin1String orgSlugField = targetFields[4];
constexpr QLatin1String groupIdField = targetFields[5];
constexpr QLatin1String integrationTypeField = targetFields[6];
constexpr QLatin1String integrationIdField = targetFields[7];

/// Longer than any address that can be used.
constexpr qsizetype longestAddress = 2048;

/// A file may have come from another computer: what it says is cleaned and cut like what Snyk says.
QString nameIn(const QJsonValue &json)
{
    return snyk::plainText(json.toString(), snyk::longestName);
}

/// An id that need not be there. False when it is there and is none.
template <class IdType>
bool readOptionalId(const QJsonValue &json, std::optional<IdType> &id)
{
    if (json.isUndefined() || json.isNull())
        return true;
    id = IdType::parse(json.toString());
    return id.has_value();
}

/// The entry of the list that is about this target; an empty one when there is none.
QJsonObject entryAbout(const Target &target, const QJsonArray &array)
{
    const auto found = std::find_if(array.begin(), array.end(), [&target](const QJsonValue &entry) {
        const std::optional<Target> other = readTarget(entry.toObject());
        return other && other->sameAs(target);
    });
    return found == array.end() ? QJsonObject() : (*found).toObject();
}

} // namespace

void writeTarget(QJsonObject &json, const Target &target)
{
    json[regionField] = target.regionId;
    json[apiField] = target.apiAddress;
    json[orgIdField] = target.org.id.toString();
    json[orgNameField] = target.org.name;
    json[orgSlugField] = target.org.slug;
    if (target.org.group)
        json[groupIdField] = target.org.group->toString();
    json[integrationTypeField] = target.integrationType;
    if (target.integration)
        json[integrationIdField] = target.integration->toString();
}

std::optional<Target> readTarget(const QJsonObject &json)
{
    const auto orgId = OrgId::parse(json[orgIdField].toString());
    const QString region = snyk::plainText(json[regionField].toString(), longestAddress);
    const QString type = nameIn(json[integrationTypeField]);
    if (!orgId || region.isEmpty() || type.isEmpty() || !json[apiField].isString()
        || !json[orgNameField].isString() || !json[orgSlugField].isString())
        return std::nullopt;
    Target target{region, snyk::plainText(json[apiField].toString(), longestAddress),
        OrgRef{*orgId, nameIn(json[orgNameField]), nameIn(json[orgSlugField]), std::nullopt}, type,
        std::nullopt};
    if (!readOptionalId(json[groupIdField], target.org.group)
        || !readOptionalId(json[integrationIdField], target.integration))
        return std::nullopt;
    return target;
}

QJsonArray targetsToJson(const QList<Target> &targets, const QJsonArray &before)
{
    QJsonArray array;
    for (const Target &target : targets) {
        QJsonObject entry = entryAbout(target, before);
        writeTarget(entry, target);
        array.append(entry);
    }
    for (const QJsonValue &entry : before) {
        if (!readTarget(entry.toObject()))
            array.append(entry);
    }
    return array;
}

QList<Target> targetsFromJson(const QJsonArray &array)
{
    QList<Target> targets;
    for (const QJsonValue &entry : array) {
        if (std::optional<Target> target = readTarget(entry.toObject()))
            targets.append(std::move(*target));
    }
    return targets;
}

bool holdsMoreThanTargets(const QJsonArray &array)
{
    // A name that had to be cleaned is no more than the clean one.
    return std::any_of(array.begin(), array.end(), [](const QJsonValue &entry) {
        QJsonObject left = entry.toObject();
        const bool isTarget = readTarget(left).has_value();
        for (const QLatin1String field : targetFields)
            left.remove(field);
        return !isTarget || !left.isEmpty();
    });
}

} // namespace broker::records
