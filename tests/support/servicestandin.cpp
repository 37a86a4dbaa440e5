// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/servicestandin.h"
#include "support/products.h"

#include <QUrl>

namespace broker::test {

namespace {

using credentials::CredentialKind;
using credentials::Service;
namespace kind = credentials::kind;
namespace service = credentials::service;

const QByteArray jsonType = "application/json";
const QByteArray bearer = "Bearer " + sentinelSecret();

QByteArray basic(const QByteArray &user)
{
    return "Basic " + QByteArray(user + ':' + sentinelSecret()).toBase64();
}

LoopbackAnswer unauthorized(const QByteArray &body = R"({"message":"Bad credentials"})")
{
    // The challenge is what makes clients try again.
    return LoopbackAnswer::of(401, body, jsonType, {{"WWW-Authenticate", "Basic realm=\"service\""}});
}

LoopbackAnswer gitHub(const QByteArray &scopes, const QByteArray &expires = "2026-06-30 22:00:00 UTC")
{
    return LoopbackAnswer::of(200, R"({"login":"snyk-bot"})", jsonType,
        {{"X-OAuth-Scopes", scopes}, {"github-authentication-token-expiration", expires}});
}

QByteArray gitLab(const QByteArray &scopes, const QByteArray &expires = "2026-07-01")
{
    return R"({"id":1,"revoked":false,"active":true,"user_id":7,"scopes":[)" + scopes + R"(],"expires_at":")"
        + expires + R"("})";
}

ServiceCase gitHubCase(Service service, CredentialKind kind, const QByteArray &name, const QByteArray &path)
{
    ServiceCase c{service, kind, name, path, {"Authorization", "token " + sentinelSecret()},
        gitHub("repo, read:org, admin:repo_hook"), QStringLiteral("snyk-bot"), unauthorized()};
    c.expired = gitHub("repo, read:org, admin:repo_hook", "2026-03-12 09:00:00 +0000");
    if (kind == kind::gitHubClassicToken) {
        c.tooFew = gitHub("repo, read:org");
        c.tooMany = gitHub("repo, admin:org, admin:repo_hook, delete_repo");
    }
    return c;
}

ServiceCase gitLabCase()
{
    ServiceCase c{service::gitLab, kind::gitLabToken, "GitLab", "/api/v4/personal_access_tokens/self",
        {"PRIVATE-TOKEN", sentinelSecret()}, LoopbackAnswer::of(200, gitLab(R"("api")")),
        QStringLiteral("snyk-bot"), unauthorized(R"({"message":"401 Unauthorized"})")};
    c.expired = unauthorized(
        R"({"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."})");
    c.tooFew = LoopbackAnswer::of(200, gitLab(R"("read_api","read_user")"));
    c.tooMany = LoopbackAnswer::of(200, gitLab(R"("api","sudo")"));
    return c;
}

ServiceCase simple(Service service, CredentialKind kind, const QByteArray &name, const QByteArray &path,
    const QByteArray &authorization, const LoopbackAnswer &valid, const QString &account)
{
    return {service, kind, name, path, {"Authorization", authorization}, valid, account, unauthorized()};
}

} // namespace

QByteArray sentinelSecret()
{
    return "sentinel-Zq7Wm2Xk9Rv4Tb6Yn1Pd3";
}

credentials::ServiceCredential sentinelCredential(CredentialKind kind)
{
    return credentials::ServiceCredential::make(kind, Secret::take(sentinelSecret()), QStringLiteral("ada"))
        .value();
}

QList<ServiceCase> serviceCases()
{
    const LoopbackAnswer projects
        = LoopbackAnswer::of(200, R"({"values":[]})", jsonType, {{"X-AUSERNAME", "snyk-bot"}});
    const QString bot = QStringLiteral("snyk-bot");
    const QString user = QStringLiteral("ada");
    const LoopbackAnswer myself = LoopbackAnswer::of(200, R"({"name":"bot","displayName":"snyk-bot"})");
    const QByteArray projectsPath = "/rest/api/1.0/projects";
    const QByteArray myselfPath = "/rest/api/2/myself";
    QList<ServiceCase> cases{
        gitHubCase(service::gitHub, kind::gitHubClassicToken, "GitHub", "/user"),
        gitHubCase(service::gitHubEnterprise, kind::gitHubClassicToken, "GHE", "/api/v3/user"),
        gitHubCase(
            service::gitHubEnterprise, kind::gitHubFineGrainedToken, "GHE fine-grained", "/api/v3/user"),
        gitLabCase(),
        simple(service::bitbucketServer, kind::bitbucketPassword, "Bitbucket password", projectsPath,
            basic("ada"), projects, bot),
        simple(service::bitbucketServer, kind::bitbucketToken, "Bitbucket token", projectsPath, bearer,
            projects, bot),
        simple(service::azureRepos, kind::azureToken, "Azure", "/acme/_apis/git/repositories", basic("PAT"),
            LoopbackAnswer::of(
                200, R"({"count":0,"value":[]})", jsonType, {{"X-VSS-UserData", "1:snyk-bot"}}),
            bot),
        simple(service::artifactory, kind::artifactoryPassword, "Artifactory", "/api/system/ping",
            basic("ada"), LoopbackAnswer::of(200, "OK", "text/plain"), user),
        simple(service::nexus3, kind::nexusPassword, "Nexus 3", "/service/rest/v1/status/check", basic("ada"),
            LoopbackAnswer::of(200, R"({"Available CPUs":{"healthy":true}})"), user),
        simple(service::nexus2, kind::nexusPassword, "Nexus 2", "/nexus/service/local/status", basic("ada"),
            LoopbackAnswer::of(200, R"({"data":{"version":"2.15.1"}})"), user),
        simple(service::jira, kind::jiraPassword, "Jira password", myselfPath, basic("ada"), myself, bot),
        simple(service::jira, kind::jiraToken, "Jira token", myselfPath, bearer, myself, bot),
    };
    return cases;
}

credentials::ServiceHost hostOn(const LoopbackServer &server, Service service)
{
    QString address = server.url(QString()).toString();
    if (service == service::gitHub)
        address.clear();
    if (service == service::azureRepos)
        address += QLatin1String("/acme");
    return credentials::ServiceHost::parse(service, address).value();
}

QFuture<snyk::HttpResult> Detour::send(snyk::HttpRequest request, std::stop_token stop)
{
    if (request.url.host() == QLatin1String("api.github.com")) {
        const QUrl standIn = m_standIn.url();
        request.url.setHost(standIn.host());
        request.url.setPort(standIn.port());
    }
    if (m_patience)
        request.timeout = *m_patience;
    return m_real.send(std::move(request), std::move(stop));
}

} // namespace broker::test
