// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <variant>

namespace broker::sandbox {

namespace {

using snyk::HttpHeader;
using snyk::HttpRequest;
using snyk::HttpResponse;

constexpr int ok = 200;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;

constexpr QLatin1String account("practice-broker");

enum class Wish { Fine, Wrong, Expired, FewScopes, ManyScopes, LacksSso };

Wish wishIn(const HttpRequest &request)
{
    return snyk::secretOf(*request.auth).reveal([](QByteArrayView secret) {
        if (secret.endsWith("wrong"))
            return Wish::Wrong;
        if (secret.endsWith("expired"))
            return Wish::Expired;
        if (secret.endsWith("few"))
            return Wish::FewScopes;
        if (secret.endsWith("many"))
            return Wish::ManyScopes;
        return secret.endsWith("sso") ? Wish::LacksSso : Wish::Fine;
    });
}

HttpResponse json(int status, const QJsonObject &body, const QList<HttpHeader> &headers = {})
{
    return {status, QList<HttpHeader>{{"Content-Type", "application/json"}} + headers,
        QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse refusal(int status, const QString &message)
{
    return json(status, {{QLatin1String("message"), message}});
}

HttpResponse gitHub(Wish wish)
{
    if (wish == Wish::LacksSso) {
        return json(forbidden,
            {{QLatin1String("message"),
                QLatin1String("Resource protected by organization SAML enforcement.")}},
            {{"X-GitHub-SSO", "required; url=https://github.com/orgs/practice/sso"}});
    }
    QByteArray scopes = "admin:repo_hook, read:org, repo";
    if (wish == Wish::FewScopes)
        scopes = "repo";
    if (wish == Wish::ManyScopes)
        scopes += ", delete_repo";
    return json(ok, {{QLatin1String("login"), account}},
        {{"X-OAuth-Scopes", scopes}, {"GitHub-Authentication-Token-Expiration", "2099-12-31 09:00:00 UTC"}});
}

HttpResponse gitLabToken(Wish wish)
{
    QJsonArray scopes{wish == Wish::FewScopes ? QLatin1String("read_api") : QLatin1String("api")};
    if (wish == Wish::ManyScopes)
        scopes.append(QLatin1String("sudo"));
    return json(ok,
        {{QLatin1String("name"), QLatin1String("snyk-broker")}, {QLatin1String("revoked"), false},
            {QLatin1String("active"), true}, {QLatin1String("scopes"), scopes},
            {QLatin1String("expires_at"), QLatin1String("2099-12-31")}});
}

HttpResponse answerTo(const QString &path, Wish wish)
{
    if (path == QLatin1String("/user") || path.endsWith(QLatin1String("/api/v3/user")))
        return gitHub(wish);
    if (path.endsWith(QLatin1String("/api/v4/personal_access_tokens/self")))
        return gitLabToken(wish);
    if (path.endsWith(QLatin1String("/api/v4/user")))
        return json(ok, {{QLatin1String("username"), account}});
    if (path.endsWith(QLatin1String("/_apis/git/repositories"))) {
        return json(ok, {{QLatin1String("count"), 0}, {QLatin1String("value"), QJsonArray()}},
            {{"X-VSS-UserData", QByteArray("0:") + account.data()}});
    }
    if (path.endsWith(QLatin1String("/rest/api/1.0/projects"))) {
        return json(
            ok, {{QLatin1String("values"), QJsonArray()}}, {{"X-AUSERNAME", QByteArray(account.data())}});
    }
    if (path.endsWith(QLatin1String("/api/system/ping")))
        return {ok, {{"Content-Type", "text/plain"}}, "OK"};
    if (path.endsWith(QLatin1String("/service/rest/v1/status/check")))
        return json(ok, {});
    if (path.endsWith(QLatin1String("/nexus/service/local/status")))
        return json(ok, {{QLatin1String("data"), QJsonObject()}});
    if (path.endsWith(QLatin1String("/rest/api/2/myself")))
        return json(ok, {{QLatin1String("displayName"), account}});
    return refusal(notFound, QStringLiteral("Not found"));
}

} // namespace

HttpResponse answerOfService(const HttpRequest &request)
{
    if (!request.auth)
        return refusal(unauthorized, QStringLiteral("Unauthorized"));
    const Wish wish = wishIn(request);
    const QString path = request.url.path();
    if (wish == Wish::Expired && path.contains(QLatin1String("/api/v4/"))) {
        return json(unauthorized,
            {{QLatin1String("error"), QLatin1String("invalid_token")},
                {QLatin1String("error_description"), QLatin1String("Token is expired.")}});
    }
    if (wish == Wish::Wrong || wish == Wish::Expired)
        return refusal(unauthorized, QStringLiteral("Unauthorized"));
    return answerTo(path, wish);
}

} // namespace broker::sandbox
