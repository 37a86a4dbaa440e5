// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/decode.h"

#include "snyk/json.h"
#include "snyk/plaintext.h"
#include "snyk/secretanswer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr qsizetype longestId = 100;
constexpr qsizetype longestCursor = 2048;

QString text(const QJsonObject &object, QLatin1String name)
{
    return plainText(object.value(name).toString(), longestName);
}

/// The list of a REST answer: {"data": [...]}.
Decoded<QJsonArray> dataList(const QJsonObject &answer)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (!data.isArray())
        return Failure(QStringLiteral("The answer has no list called \"data\"."));
    return data.toArray();
}

/// The cursor in links.next, which is a relative address, or an object that holds one. Only the
/// cursor is taken from it, so it does not matter which host and path it names.
Decoded<QString> nextCursor(const QJsonObject &answer)
{
    const QJsonValue links = answer.value(QLatin1String("links")).toObject().value(QLatin1String("next"));
    const QString next
        = links.isObject() ? links.toObject().value(QLatin1String("href")).toString() : links.toString();
    if (next.isEmpty())
        return QString();
    const QString cursor
        = QUrlQuery(QUrl(next)).queryItemValue(QStringLiteral("starting_after"), QUrl::FullyDecoded);
    if (cursor.isEmpty() || cursor.size() > longestCursor) {
        // Stopping here would pass for a complete list.
        return Failure(QStringLiteral("The answer names a next page that cannot be asked for."));
    }
    return cursor;
}

PrincipalKind principalKind(const QString &type)
{
    if (type == QLatin1String("user"))
        return PrincipalKind::User;
    if (type == QLatin1String("service_account"))
        return PrincipalKind::ServiceAccount;
    if (type == QLatin1String("app_instance"))
        return PrincipalKind::App;
    return PrincipalKind::Unknown;
}

/// Name of the role that the entry of an organization tells; empty where it tells none.
QString roleIn(const QJsonObject &entry)
{
    const QJsonObject relationships = entry.value(QLatin1String("relationships")).toObject();
    const QJsonValue role = relationships[QLatin1String("member_role")][QLatin1String("data")];
    return text(role[QLatin1String("attributes")].toObject(), QLatin1String("name"));
}

std::optional<Organization> organizationFrom(const QJsonObject &entry)
{
    const std::optional<OrgId> id = OrgId::parse(entry.value(QLatin1String("id")).toString());
    if (!id)
        return std::nullopt;
    const QJsonObject attributes = entry.value(QLatin1String("attributes")).toObject();
    Organization organization{*id};
    organization.name = text(attributes, QLatin1String("name"));
    organization.slug = text(attributes, QLatin1String("slug"));
    organization.group = GroupId::parse(attributes.value(QLatin1String("group_id")).toString());
    organization.isPersonal = attributes.value(QLatin1String("is_personal")).toBool();
    organization.permissions = permissionsOf(roleIn(entry));
    // Without both names the user could not tell what is being chosen.
    if (organization.name.isEmpty())
        organization.name = organization.slug;
    return organization.name.isEmpty() ? std::nullopt : std::optional(organization);
}

/// One page of any list of the REST API.
struct ListPage
{
    QJsonArray entries;
    QString nextCursor;
};

Decoded<ListPage> listPage(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const Decoded<QJsonArray> entries = dataList(*answer);
    if (!entries)
        return Failure(entries.error());
    const Decoded<QString> cursor = nextCursor(*answer);
    if (!cursor)
        return Failure(cursor.error());
    return ListPage{*entries, *cursor};
}

/// The Broker token that an answer holds under this name.
Decoded<BrokerToken> brokerTokenIn(const SecretAnswer &answer, QLatin1String name)
{
    const QJsonValue token = answer.json().value(name);
    if (!token.isString())
        return Failure(QStringLiteral("The answer has no Broker token."));
    const std::optional<BrokerToken> broker = BrokerToken::parse(answer.at(token));
    if (!broker)
        return Failure(QStringLiteral("The answer has a Broker token that a Broker would not accept."));
    return *broker;
}

/// One word of visible ASCII, as a header can hold it.
bool isAccessTokenForm(QByteArrayView text)
{
    constexpr qsizetype longestAccessToken = 8192;
    return !text.isEmpty() && text.size() <= longestAccessToken
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

Decoded<IssuedAccess> decodeAccessToken(QByteArray &&body)
{
    // Snyk's default, which stands for a life that is not told (RFC 6749, 5.1).
    constexpr double hour = 3600;
    constexpr double day = 86400;
    constexpr QLatin1String tokenField("access_token");
    const auto answer = SecretAnswer::parse(std::move(body), tokenField);
    if (!answer)
        return Failure(answer.error());
    const Secret token = answer->at(answer->json().value(tokenField));
    const QString type = answer->json().value(QLatin1String("token_type")).toString();
    const double seconds = answer->json().value(QLatin1String("expires_in")).toDouble(hour);
    if (!token.reveal(isAccessTokenForm))
        return Failure(QStringLiteral("The answer has no usable access token."));
    if (type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0 || !(seconds >= 1))
        return Failure(QStringLiteral("The answer has an access token of an unknown kind."));
    return IssuedAccess{AccessToken{token}, std::chrono::seconds(static_cast<int>(std::min(seconds, day)))};
}

Decoded<Self> decodeSelf(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonObject data = answer->value(QLatin1String("data")).toObject();
    const QJsonObject attributes = data.value(QLatin1String("attributes")).toObject();
    Self self;
    self.id = plainText(data.value(QLatin1String("id")).toString(), longestId);
    if (self.id.isEmpty())
        return Failure(QStringLiteral("The answer does not say whose token it is."));
    self.kind = principalKind(data.value(QLatin1String("type")).toString());
    self.email = text(attributes, QLatin1String("email"));
    self.displayName = text(attributes, QLatin1String("name"));
    if (self.displayName.isEmpty())
        self.displayName = text(attributes, QLatin1String("username"));
    if (self.displayName.isEmpty())
        self.displayName = self.email;
    return self;
}

Decoded<OrgPage> decodeOrgs(const QByteArray &body)
{
    const Decoded<ListPage> list = listPage(body);
    if (!list)
        return Failure(list.error());
    OrgPage page;
    page.nextCursor = list->nextCursor;
    for (const QJsonValue &entry : list->entries) {
        if (const std::optional<Organization> organization = organizationFrom(entry.toObject()))
            page.organizations.append(*organization);
        else
            ++page.unreadable;
    }
    return page;
}

Decoded<QString> decodeMemberRole(const QByteArray &body, const OrgId &org)
{
    const Decoded<ListPage> list = listPage(body);
    if (!list)
        return Failure(list.error());
    for (const QJsonValue &entry : list->entries) {
        if (OrgId::parse(entry[QLatin1String("id")].toString()) != org)
            continue;
        return roleIn(entry.toObject());
    }
    return QString();
}

Decoded<GroupList> decodeGroups(const QByteArray &body)
{
    const Decoded<ListPage> list = listPage(body);
    if (!list)
        return Failure(list.error());
    GroupList groups;
    groups.isComplete = list->nextCursor.isEmpty();
    for (const QJsonValue &value : list->entries) {
        const QJsonObject entry = value.toObject();
        const std::optional<GroupId> id = GroupId::parse(entry.value(QLatin1String("id")).toString());
        if (!id) {
            groups.isComplete = false;
            continue;
        }
        groups.ids.insert(*id);
        const QString name = text(entry.value(QLatin1String("attributes")).toObject(), QLatin1String("name"));
        if (!name.isEmpty())
            groups.names.insert(*id, name);
    }
    return groups;
}

Decoded<Memberships> decodeMemberships(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonValue orgs = answer->value(QLatin1String("orgs"));
    if (!orgs.isArray())
        return Failure(QStringLiteral("The answer has no list called \"orgs\"."));
    const QJsonArray entries = orgs.toArray();
    Memberships memberships;
    memberships.isComplete = true;
    for (const QJsonValue &entry : entries) {
        const QJsonValue group = entry[QLatin1String("group")];
        if (group.isNull()) {
            ++memberships.personal;
            continue;
        }
        if (const auto id = GroupId::parse(group[QLatin1String("id")].toString()))
            ++memberships.sizes[*id];
        else
            memberships.isComplete = false;
    }
    return memberships;
}

Decoded<IntegrationList> decodeIntegrations(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    IntegrationList list;
    for (auto it = answer->constBegin(); it != answer->constEnd(); ++it) {
        if (it.value().isNull())
            continue;
        const std::optional<IntegrationId> id = IntegrationId::parse(it.value().toString());
        const QString type = plainText(it.key(), longestName);
        if (!id || type.isEmpty())
            ++list.unreadable;
        if (!type.isEmpty())
            list.entries.append({type, id});
    }
    return list;
}

Decoded<RestIntegrationsPage> decodeRestIntegrations(const QByteArray &body)
{
    const Decoded<ListPage> list = listPage(body);
    if (!list)
        return Failure(list.error());
    RestIntegrationsPage page;
    page.nextCursor = list->nextCursor;
    for (const QJsonValue &value : list->entries) {
        const QJsonObject entry = value.toObject();
        const std::optional<IntegrationId> id
            = IntegrationId::parse(entry.value(QLatin1String("id")).toString());
        if (!id)
            continue;
        const QJsonObject attributes = entry.value(QLatin1String("attributes")).toObject();
        const QJsonValue flag = attributes.value(QLatin1String("has_broker"));
        if (flag.isBool())
            page.found.flags.insert(*id, flag.toBool());
        const QString type = text(attributes, QLatin1String("integration_type"));
        if (!type.isEmpty())
            page.found.entries.append({type, id, text(attributes, QLatin1String("profile_name"))});
    }
    return page;
}

Decoded<EnabledBroker> decodeEnabledBroker(QByteArray &&body, const std::optional<IntegrationId> &asked)
{
    constexpr QLatin1String tokenField("brokerToken");
    const auto answer = SecretAnswer::parse(std::move(body), tokenField);
    if (!answer)
        return Failure(answer.error());
    const Decoded<BrokerToken> broker = brokerTokenIn(*answer, tokenField);
    if (!broker)
        return Failure(broker.error());
    const std::optional<IntegrationId> integration
        = asked ? asked : IntegrationId::parse(answer->json().value(QLatin1String("id")).toString());
    if (!integration)
        return Failure(QStringLiteral("The answer does not say which integration it made."));
    return EnabledBroker{*integration, *broker};
}

Decoded<ProvisionedToken> decodeProvisionedToken(QByteArray &&body, const IntegrationId &asked)
{
    constexpr QLatin1String tokenField("provisionalBrokerToken");
    const auto answer = SecretAnswer::parse(std::move(body), tokenField);
    if (!answer)
        return Failure(answer.error());
    const Decoded<BrokerToken> token = brokerTokenIn(*answer, tokenField);
    if (!token)
        return Failure(token.error());
    return ProvisionedToken{asked, *token};
}

Decoded<ClonedIntegration> decodeClonedIntegration(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const auto id = IntegrationId::parse(answer->value(QLatin1String("newIntegrationId")).toString());
    if (!id)
        return Failure(QStringLiteral("The answer does not say which integration it made."));
    return ClonedIntegration{*id};
}

Decoded<BrokerDisabled> decodeBrokerDisabled(const QByteArray &body)
{
    if (const auto answer = parseJsonObject(body); !answer)
        return Failure(answer.error());
    return BrokerDisabled{};
}

Decoded<SwitchDone> decodeSwitchDone(const QByteArray &body)
{
    if (body.trimmed().isEmpty() || parseJsonObject(body))
        return SwitchDone{};
    return Failure(QStringLiteral("The answer is neither empty nor an object."));
}

} // namespace broker::snyk
