// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/requests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace broker::snyk {

namespace {

// Snyk's advice: pin this version rather than today's date.
constexpr QLatin1String stableVersion("2024-10-15");
constexpr QLatin1String betaVersion("2024-10-15~beta");
constexpr int largestPage = 100;
constexpr int pageStep = 10;
constexpr qsizetype longestNameFilter = 100;

using QueryItems = std::initializer_list<std::pair<QLatin1String, QString>>;

/// Encodes everything, because a cursor may hold "+", "=" and "&".
QUrl withQuery(QUrl url, QueryItems items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    url.setQuery(query);
    return url;
}

HttpRequest restGet(QUrl url, const ApiToken &token)
{
    HttpRequest request;
    request.url = std::move(url);
    request.auth = token;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.api+json")}};
    return request;
}

HttpRequest v1Request(Method method, QUrl url, const ApiToken &token)
{
    HttpRequest request;
    request.method = method;
    request.url = std::move(url);
    request.auth = token;
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    return request;
}

void setBody(HttpRequest &request, const QJsonObject &body)
{
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
}

void setBrokeredBody(HttpRequest &request, const QString &type)
{
    const QJsonObject broker{{QLatin1String("enabled"), true}};
    setBody(request, {{QLatin1String("type"), type}, {QLatin1String("broker"), broker}});
}

QString integrationsPath(const OrgId &org)
{
    return QLatin1String("/v1/org/") + org.toString() + QLatin1String("/integrations");
}

HttpRequest authenticationRequest(const HttpsUrl &api, const ApiToken &token, const OrgId &org,
    const IntegrationId &integration, QLatin1String action)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString()
        + QLatin1String("/authentication/") + action;
    HttpRequest request = v1Request(Method::Post, api.withPath(path), token);
    // Without one, Qt would announce a form.
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return request;
}

} // namespace

HttpRequest selfRequest(const HttpsUrl &api, const ApiToken &token)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/self"));
    return restGet(withQuery(url, {{QLatin1String("version"), stableVersion}}), token);
}

HttpRequest orgsRequest(const HttpsUrl &api, const ApiToken &token, const OrgQuery &query)
{
    // Snyk answers 400 to a size that is not a multiple of ten.
    const int pageSize = std::clamp(query.pageSize / pageStep * pageStep, pageStep, largestPage);
    const QUrl url = api.withPath(QStringLiteral("/rest/orgs"));
    return restGet(
        withQuery(url,
            {{QLatin1String("version"), stableVersion}, {QLatin1String("limit"), QString::number(pageSize)},
                {QLatin1String("name"), query.nameContains.left(longestNameFilter)},
                {QLatin1String("group_id"), query.group ? query.group->toString() : QString()},
                {QLatin1String("is_personal"), query.onlyPersonal ? QStringLiteral("true") : QString()},
                {QLatin1String("starting_after"), query.cursor}}),
        token);
}

HttpRequest memberRoleRequest(const HttpsUrl &api, const ApiToken &token, const QString &slug)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/orgs"));
    return restGet(withQuery(url,
                       {{QLatin1String("version"), stableVersion}, {QLatin1String("slug"), slug},
                           {QLatin1String("expand"), QStringLiteral("member_role")}}),
        token);
}

HttpRequest groupsRequest(const HttpsUrl &api, const ApiToken &token)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/groups"));
    return restGet(withQuery(url,
                       {{QLatin1String("version"), betaVersion},
                           {QLatin1String("limit"), QString::number(largestPage)}}),
        token);
}

HttpRequest membershipsRequest(const HttpsUrl &api, const ApiToken &token)
{
    return v1Request(Method::Get, api.withPath(QStringLiteral("/v1/orgs")), token);
}

HttpRequest integrationsRequest(const HttpsUrl &api, const ApiToken &token, const OrgId &org)
{
    return v1Request(Method::Get, api.withPath(integrationsPath(org)), token);
}

HttpRequest brokerFlagsRequest(
    const HttpsUrl &api, const ApiToken &token, const OrgId &org, const QString &cursor)
{
    const QUrl url
        = api.withPath(QLatin1String("/rest/orgs/") + org.toString() + QLatin1String("/integrations"));
    return restGet(
        withQuery(url,
            {{QLatin1String("version"), betaVersion}, {QLatin1String("limit"), QString::number(largestPage)},
                {QLatin1String("starting_after"), cursor}}),
        token);
}

HttpRequest addBrokeredRequest(
    const HttpsUrl &api, const ApiToken &token, const OrgId &org, const QString &type)
{
    HttpRequest request = v1Request(Method::Post, api.withPath(integrationsPath(org)), token);
    setBrokeredBody(request, type);
    return request;
}

HttpRequest enableBrokerRequest(const HttpsUrl &api, const ApiToken &token, const OrgId &org,
    const IntegrationId &integration, const QString &type)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString();
    HttpRequest request = v1Request(Method::Put, api.withPath(path), token);
    setBrokeredBody(request, type);
    return request;
}

HttpRequest cloneRequest(const HttpsUrl &api, const ApiToken &token, const OrgId &org,
    const IntegrationId &integration, const OrgId &destination)
{
    const QString path
        = integrationsPath(org) + QLatin1Char('/') + integration.toString() + QLatin1String("/clone");
    HttpRequest request = v1Request(Method::Post, api.withPath(path), token);
    setBody(request, {{QLatin1String("destinationOrgPublicId"), destination.toString()}});
    return request;
}

HttpRequest disableBrokerRequest(const HttpsUrl &api, const ApiToken &token, const OrgId &org,
    const IntegrationId &integration, const QString &type, const QJsonObject &placeholders)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString();
    HttpRequest request = v1Request(Method::Put, api.withPath(path), token);
    const QJsonObject broker{{QLatin1String("enabled"), false}};
    setBody(request,
        {{QLatin1String("type"), type}, {QLatin1String("broker"), broker},
            {QLatin1String("credentials"), placeholders}});
    return request;
}

HttpRequest provisionTokenRequest(
    const HttpsUrl &api, const ApiToken &token, const OrgId &org, const IntegrationId &integration)
{
    return authenticationRequest(api, token, org, integration, QLatin1String("provision-token"));
}

HttpRequest switchTokenRequest(
    const HttpsUrl &api, const ApiToken &token, const OrgId &org, const IntegrationId &integration)
{
    return authenticationRequest(api, token, org, integration, QLatin1String("switch-token"));
}

} // namespace broker::snyk
