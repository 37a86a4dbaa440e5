// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/targetjson.h"

#include "snyk/plaintext.h"

#include <QHash>

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
constexpr QLatin1String profileField = targetFields[8];

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

/// The entries of a list, found by their targets: a list from elsewhere may be long.
class Entries final
{
public:
    explicit Entries(const QJsonArray &array)
    {
        for (const QJsonValue &value : array) {
            const QJsonObject entry = value.toObject();
            const std::optional<Target> target = readTarget(entry);
            if (!target)
                m_unread.append(value);
            else if (const QString identity = target->identity(); !m_known.contains(identity))
                m_known.insert(identity, entry);
        }
    }

    /// The first one about this target; an empty one when there is none.
    [[nodiscard]] QJsonObject about(const Target &target) const { return m_known.value(target.identity()); }
    /// Those that are no targets.
    [[nodiscard]] const QJsonArray &unread() const noexcept { return m_unread; }

private:
    QHash<QString, QJsonObject> m_known;
    QJsonArray m_unread;
};

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
    if (target.profile.isEmpty())
        json.remove(profileField);
    else
        json[profileField] = target.profile;
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
    target.profile = nameIn(json[profileField]);
    return target;
}

QJsonArray targetsToJson(const QList<Target> &targets, const QJsonArray &before)
{
    QJsonArray array;
    const Entries entries(before);
    for (const Target &target : targets) {
        QJsonObject entry = entries.about(target);
        writeTarget(entry, target);
        array.append(entry);
    }
    for (const QJsonValue &entry : entries.unread())
        array.append(entry);
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
