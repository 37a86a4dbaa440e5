// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/v1api.h"

#include "products/products.h"
#include "snyk/severaltypes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace broker::sandbox {

namespace {

using snyk::HttpResponse;

constexpr QLatin1String typeField("type");
constexpr QLatin1String brokerField("broker");
constexpr QLatin1String enabledField("enabled");
constexpr QLatin1String credentialsField("credentials");

/// IntegrationType of the v1 specification: the products whose token the API gives out, and one type that is
/// none of ours.
bool isV1Type(const QString &type)
{
    const QList<products::Product> &ours = products::products();
    return type == QLatin1String("bitbucket-cloud")
        || std::any_of(ours.cbegin(), ours.cend(), [&type](const products::Product &product) {
               return product.origin != products::TokenOrigin::WebUi && type == product.key;
           });
}

/// What a body of POST or PUT asks for.
struct Wanted
{
    QString type;
    /// Nothing when the body does not mention Broker.
    std::optional<bool> broker;
    bool hasCredentials = false;
};

std::optional<Wanted> wantedBy(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonObject json = document.object();
    Wanted wanted;
    wanted.type = json.take(typeField).toString();
    if (!document.isObject() || !isV1Type(wanted.type))
        return std::nullopt;
    if (json.contains(brokerField)) {
        const QJsonObject broker = json.take(brokerField).toObject();
        if (broker.size() != 1 || !broker[enabledField].isBool())
            return std::nullopt;
        wanted.broker = broker[enabledField].toBool();
    }
    if (json.contains(credentialsField)) {
        wanted.hasCredentials = !json.take(credentialsField).toObject().isEmpty();
        if (!wanted.hasCredentials)
            return std::nullopt;
    }
    return json.isEmpty() ? std::optional(wanted) : std::nullopt;
}

HttpResponse badRequest(const QString &message)
{
    return v1Error(400, message);
}

HttpResponse unreadableBody()
{
    return badRequest(QStringLiteral("The body is not one of those that are documented."));
}

HttpResponse forbidden()
{
    return v1Error(403, QStringLiteral("You do not have the permission to edit integrations."));
}

HttpResponse orgNotFound(const QString &id)
{
    return v1Error(404,
        QStringLiteral("Org %1 was not found or you may not have the correct permissions to access the org.")
            .arg(id.left(40)));
}

HttpResponse integrationNotFound()
{
    return v1Error(404, QStringLiteral("The integration was not found."));
}

QString textOf(const Secret &token)
{
    return token.reveal([](QByteArrayView bytes) { return QString::fromLatin1(bytes); });
}

HttpResponse integrationAnswer(const Integration &integration)
{
    QJsonObject json{{QStringLiteral("id"), integration.id.toString()}};
    if (integration.isBrokered())
        json[QStringLiteral("brokerToken")] = textOf(integration.token);
    return v1Answer(json);
}

HttpResponse memberships(const World &world)
{
    QHash<GroupId, QString> names;
    for (const Group &group : world.groups())
        names.insert(group.id, group.name);
    QJsonArray orgs;
    for (const Organization &organization : world.organizations()) {
        QJsonValue group;
        if (organization.group) {
            group = QJsonObject{{QStringLiteral("id"), organization.group->toString()},
                {QStringLiteral("name"), names.value(*organization.group)}};
        }
        orgs.append(QJsonObject{{QStringLiteral("id"), organization.id.toString()},
            {QStringLiteral("name"), organization.name}, {QStringLiteral("slug"), organization.slug},
            {QStringLiteral("url"), QString(QLatin1String("https://app.snyk.io/org/") + organization.slug)},
            {QStringLiteral("group"), group}});
    }
    return v1Answer({{QStringLiteral("orgs"), orgs}});
}

HttpResponse list(const Organization &organization)
{
    QJsonObject json;
    // By type: of several, it has room for one.
    for (const Integration &integration : organization.integrations) {
        if (!json.contains(integration.type))
            json[integration.type] = integration.id.toString();
    }
    return v1Answer(json);
}

HttpResponse ofType(const Organization &organization, const QString &type)
{
    const Integration *integration = organization.integrationOfType(type);
    if (!integration)
        return integrationNotFound();
    return v1Answer({{QStringLiteral("id"), integration->id.toString()}});
}

HttpResponse add(Organization &organization, const QByteArray &body)
{
    const auto wanted = wantedBy(body);
    if (!wanted || wanted->broker == false || wanted->broker.has_value() == wanted->hasCredentials)
        return unreadableBody();
    // Not documented; refusing changes nothing that somebody else may rely on.
    if (organization.integrationOfType(wanted->type))
        return v1Error(409, QStringLiteral("An integration of this type exists already."));
    Integration integration{IntegrationId::create(), wanted->type, Secret(), Secret()};
    if (wanted->broker)
        integration.token = freshToken();
    organization.integrations.push_back(integration);
    return integrationAnswer(integration);
}

HttpResponse update(Integration &integration, bool repeatKeepsToken, const QByteArray &body)
{
    const auto wanted = wantedBy(body);
    if (!wanted || (!wanted->broker && !wanted->hasCredentials))
        return unreadableBody();
    if (wanted->type != integration.type)
        return badRequest(QStringLiteral("The type is not that of the integration."));
    if (!wanted->broker) {
        if (integration.isBrokered())
            return badRequest(QStringLiteral("Credentials can be changed without Broker only."));
    } else if (*wanted->broker) {
        if (wanted->hasCredentials)
            return unreadableBody();
        if (!integration.isBrokered() || !repeatKeepsToken)
            integration.token = freshToken();
    } else {
        if (!wanted->hasCredentials)
            return badRequest(QStringLiteral("Credentials are needed to disable Broker."));
        integration.token = Secret();
        integration.provisionalToken = Secret();
    }
    return integrationAnswer(integration);
}

/// One provisional token per group; Snyk documents that another one fails, not how.
HttpResponse provision(World &world, const Organization &organization, Integration &integration)
{
    if (!integration.isBrokered())
        return badRequest(QStringLiteral("The integration does not use Broker."));
    const auto others = world.integrationsOfGroup(organization);
    const bool exists = std::any_of(others.cbegin(), others.cend(),
        [](const Integration *other) { return !other->provisionalToken.isEmpty(); });
    if (exists)
        return v1Error(409, QStringLiteral("A token is provisioned already in this group."));
    integration.provisionalToken = freshToken();
    return v1Answer({{QStringLiteral("id"), integration.id.toString()},
        {QStringLiteral("provisionalBrokerToken"), textOf(integration.provisionalToken)}});
}

/// Moves every integration of the group that shares this one's token to the provisional token.
HttpResponse switchToken(World &world, const Organization &organization, const Integration &integration)
{
    const Secret old = integration.token;
    const auto others = world.integrationsOfGroup(organization);
    const auto provisioned = std::find_if(others.cbegin(), others.cend(), [&old](const Integration *other) {
        return other->token == old && !other->provisionalToken.isEmpty();
    });
    if (old.isEmpty() || provisioned == others.cend())
        return badRequest(QStringLiteral("No token is provisioned for this integration."));
    const Secret fresh = (*provisioned)->provisionalToken;
    (*provisioned)->provisionalToken = Secret();
    for (Integration *other : others) {
        if (other->token == old)
            other->token = fresh;
    }
    return v1Done();
}

/// The copy shares the Broker token. What happens to an integration of this type in the destination is
/// not documented; as "for existing organizations" suggests, the copy takes its place.
HttpResponse clone(
    World &world, const Organization &organization, const Integration &integration, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QString text = json[QLatin1String("destinationOrgPublicId")].toString();
    const auto id = OrgId::parse(text);
    if (json.size() != 1 || !id)
        return unreadableBody();
    Organization *destination = world.organization(*id);
    if (!destination)
        return orgNotFound(text);
    if (destination->role != Role::Admin)
        return forbidden();
    if (destination->id == organization.id || !organization.group || destination->group != organization.group)
        return badRequest(QStringLiteral("The destination has to be another organization of the group."));
    Integration copy{IntegrationId::create(), integration.type, integration.token, Secret()};
    Integration *existing = destination->integrationOfType(integration.type);
    if (existing && !snyk::mayBeSeveral(integration.type))
        *existing = copy;
    else
        destination->integrations.push_back(copy);
    return v1Answer({{QStringLiteral("newIntegrationId"), copy.id.toString()}});
}

/// What is done to one integration: the part of the path behind its id.
HttpResponse act(World &world, const Organization &organization, Integration &integration,
    const QString &action, const QByteArray &body)
{
    if (action == QLatin1String("clone"))
        return clone(world, organization, integration, body);
    const bool isProvision = action == QLatin1String("authentication/provision-token");
    if (!isProvision && action != QLatin1String("authentication/switch-token"))
        return v1Error(404, QStringLiteral("Not found"));
    if (!body.isEmpty())
        return unreadableBody();
    return isProvision ? provision(world, organization, integration)
                       : switchToken(world, organization, integration);
}

} // namespace

HttpResponse answerV1(World &world, bool repeatKeepsToken, const Question &question)
{
    const QStringList &path = question.path;
    if (question.method == snyk::Method::Get && path == QStringList{QStringLiteral("orgs")})
        return memberships(world);
    if (path.size() < 3 || path[0] != QLatin1String("org") || path[2] != QLatin1String("integrations"))
        return v1Error(404, QStringLiteral("Not found"));
    const auto orgId = OrgId::parse(path[1]);
    Organization *organization = orgId ? world.organization(*orgId) : nullptr;
    if (!organization)
        return orgNotFound(path[1]);

    if (question.method == snyk::Method::Get) {
        if (path.size() == 3)
            return list(*organization);
        return path.size() == 4 ? ofType(*organization, path[3]) : v1Error(404, QStringLiteral("Not found"));
    }
    if (organization->role != Role::Admin)
        return forbidden();
    const bool isPost = question.method == snyk::Method::Post;
    if (path.size() == 3)
        return isPost ? add(*organization, question.body) : v1Error(404, QStringLiteral("Not found"));
    const auto id = IntegrationId::parse(path[3]);
    Integration *integration = id ? organization->integration(*id) : nullptr;
    if (!integration)
        return integrationNotFound();
    if (path.size() == 4 && !isPost)
        return update(*integration, repeatKeepsToken, question.body);
    if (path.size() > 4 && isPost)
        return act(world, *organization, *integration, path.mid(4).join(QLatin1Char('/')), question.body);
    return v1Error(404, QStringLiteral("Not found"));
}

} // namespace broker::sandbox
