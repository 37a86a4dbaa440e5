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
/// For `expand`, of a list of organizations.
constexpr QLatin1String memberRole("member_role");
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

void signIn(HttpRequest &request, const SnykCredential &login)
{
    if (const ApiToken *token = login.apiToken())
        request.auth = *token;
}

HttpRequest restGet(QUrl url, const SnykCredential &login)
{
    HttpRequest request;
    request.url = std::move(url);
    signIn(request, login);
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/vnd.api+json")}};
    return request;
}

HttpRequest v1Request(Method method, QUrl url, const SnykCredential &login)
{
    HttpRequest request;
    request.method = method;
    request.url = std::move(url);
    signIn(request, login);
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

QString serviceAccountPath(const AccountHome &home, const ServiceAccountId &account)
{
    const auto *org = std::get_if<OrgId>(&home);
    return (org ? QLatin1String("/rest/orgs/") + org->toString()
                : QLatin1String("/rest/groups/") + std::get<GroupId>(home).toString())
        + QLatin1String("/service_accounts/") + account.toString();
}

HttpRequest clientSecretRequest(const HttpsUrl &api, const SnykCredential &login, const AccountHome &home,
    const ServiceAccountId &account)
{
    const QUrl url = api.withPath(serviceAccountPath(home, account) + QLatin1String("/secrets"));
    HttpRequest request = restGet(withQuery(url, {{QLatin1String("version"), stableVersion}}), login);
    request.method = Method::Post;
    request.headers.append(
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/vnd.api+json")});
    return request;
}

HttpRequest authenticationRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const IntegrationId &integration, QLatin1String action)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString()
        + QLatin1String("/authentication/") + action;
    HttpRequest request = v1Request(Method::Post, api.withPath(path), login);
    // Without one, Qt would announce a form.
    request.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return request;
}

} // namespace

HttpRequest accessTokenRequest(const HttpsUrl &api, const OAuthClient &client)
{
    HttpRequest request;
    request.method = Method::Post;
    request.url = api.withPath(QStringLiteral("/oauth2/token"));
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")},
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded")}};
    request.secretBody = client.secret().reveal([&client](QByteArrayView secret) {
        QByteArray encoded = QByteArray::fromRawData(secret.data(), secret.size()).toPercentEncoding();
        QByteArray form = "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(client.id())
            + "&client_secret=";
        // At once, so that no shorter copy is left behind.
        form.reserve(form.size() + encoded.size());
        form += encoded;
        wipe(encoded);
        return Secret::take(std::move(form));
    });
    return request;
}

HttpRequest selfRequest(const HttpsUrl &api, const SnykCredential &login)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/self"));
    return restGet(withQuery(url, {{QLatin1String("version"), stableVersion}}), login);
}

HttpRequest orgsRequest(const HttpsUrl &api, const SnykCredential &login, const OrgQuery &query)
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
                {QLatin1String("expand"), query.withRoles ? QString(memberRole) : QString()},
                {QLatin1String("starting_after"), query.cursor}}),
        login);
}

HttpRequest memberRoleRequest(const HttpsUrl &api, const SnykCredential &login, const QString &slug)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/orgs"));
    return restGet(withQuery(url,
                       {{QLatin1String("version"), stableVersion}, {QLatin1String("slug"), slug},
                           {QLatin1String("expand"), memberRole}}),
        login);
}

HttpRequest groupsRequest(const HttpsUrl &api, const SnykCredential &login)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/groups"));
    return restGet(withQuery(url,
                       {{QLatin1String("version"), betaVersion},
                           {QLatin1String("limit"), QString::number(largestPage)}}),
        login);
}

HttpRequest membershipsRequest(const HttpsUrl &api, const SnykCredential &login)
{
    return v1Request(Method::Get, api.withPath(QStringLiteral("/v1/orgs")), login);
}

HttpRequest integrationsRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org)
{
    return v1Request(Method::Get, api.withPath(integrationsPath(org)), login);
}

HttpRequest restIntegrationsRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &cursor)
{
    const QUrl url
        = api.withPath(QLatin1String("/rest/orgs/") + org.toString() + QLatin1String("/integrations"));
    return restGet(
        withQuery(url,
            {{QLatin1String("version"), betaVersion}, {QLatin1String("limit"), QString::number(largestPage)},
                {QLatin1String("starting_after"), cursor}}),
        login);
}

HttpRequest addBrokeredRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const QString &type)
{
    HttpRequest request = v1Request(Method::Post, api.withPath(integrationsPath(org)), login);
    setBrokeredBody(request, type);
    return request;
}

HttpRequest enableBrokerRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const IntegrationId &integration, const QString &type)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString();
    HttpRequest request = v1Request(Method::Put, api.withPath(path), login);
    setBrokeredBody(request, type);
    return request;
}

HttpRequest cloneRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const IntegrationId &integration, const OrgId &destination)
{
    const QString path
        = integrationsPath(org) + QLatin1Char('/') + integration.toString() + QLatin1String("/clone");
    HttpRequest request = v1Request(Method::Post, api.withPath(path), login);
    setBody(request, {{QLatin1String("destinationOrgPublicId"), destination.toString()}});
    return request;
}

HttpRequest disableBrokerRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org,
    const IntegrationId &integration, const QString &type, const QJsonObject &placeholders)
{
    const QString path = integrationsPath(org) + QLatin1Char('/') + integration.toString();
    HttpRequest request = v1Request(Method::Put, api.withPath(path), login);
    const QJsonObject broker{{QLatin1String("enabled"), false}};
    setBody(request,
        {{QLatin1String("type"), type}, {QLatin1String("broker"), broker},
            {QLatin1String("credentials"), placeholders}});
    return request;
}

HttpRequest provisionTokenRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const IntegrationId &integration)
{
    return authenticationRequest(api, login, org, integration, QLatin1String("provision-token"));
}

HttpRequest serviceAccountRequest(const HttpsUrl &api, const SnykCredential &login, const AccountHome &home,
    const ServiceAccountId &account)
{
    const QUrl url = api.withPath(serviceAccountPath(home, account));
    return restGet(withQuery(url, {{QLatin1String("version"), stableVersion}}), login);
}

HttpRequest orgRequest(const HttpsUrl &api, const SnykCredential &login, const OrgId &org)
{
    const QUrl url = api.withPath(QLatin1String("/rest/orgs/") + org.toString());
    return restGet(withQuery(url, {{QLatin1String("version"), stableVersion}}), login);
}

HttpRequest personalTokensRequest(const HttpsUrl &api, const SnykCredential &login)
{
    const QUrl url = api.withPath(QStringLiteral("/rest/self/personal_access_tokens"));
    return restGet(withQuery(url,
                       {{QLatin1String("version"), stableVersion},
                           {QLatin1String("limit"), QString::number(largestPage)}}),
        login);
}

HttpRequest createClientSecretRequest(const HttpsUrl &api, const SnykCredential &login,
    const AccountHome &home, const ServiceAccountId &account)
{
    HttpRequest request = clientSecretRequest(api, login, home, account);
    request.body = QByteArrayLiteral(R"({"data":{"attributes":{"mode":"create"},"type":"service_account"}})");
    return request;
}

HttpRequest deleteClientSecretRequest(const HttpsUrl &api, const SnykCredential &login,
    const AccountHome &home, const ServiceAccountId &account, const Secret &secret)
{
    HttpRequest request = clientSecretRequest(api, login, home, account);
    request.secretBody = secret.reveal([](QByteArrayView bytes) {
        const QByteArrayView before(R"({"data":{"attributes":{"mode":"delete","secret":")");
        const QByteArrayView after(R"("},"type":"service_account"}})");
        QByteArray body;
        // At once, so that no shorter copy is left behind. It is visible ASCII, see OAuthClient.
        body.reserve(before.size() + 2 * bytes.size() + after.size());
        body += before;
        for (const char c : bytes) {
            if (c == '"' || c == '\\')
                body += '\\';
            body += c;
        }
        body += after;
        return Secret::take(std::move(body));
    });
    return request;
}

HttpRequest switchTokenRequest(
    const HttpsUrl &api, const SnykCredential &login, const OrgId &org, const IntegrationId &integration)
{
    return authenticationRequest(api, login, org, integration, QLatin1String("switch-token"));
}

} // namespace broker::snyk
