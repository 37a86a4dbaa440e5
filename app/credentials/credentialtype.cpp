// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialtype.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::credentials {

namespace {

constexpr QLatin1String scmPage(
    "Snyk docs, scm-integrations-and-snyk-broker and snyk-scm-integrations: integrated SCM tokens");
constexpr QLatin1String brokerChecks("snyk/broker, config.default.json: client validation");
constexpr QLatin1String gitHubLimits("GitHub changelog 2024-10-18: token lifetime policies");
constexpr QLatin1String gitHubSso(
    "GitHub docs: authorizing a personal access token for use with SAML single sign-on");
constexpr QLatin1String gitLabTokens("GitLab docs: personal access tokens");
constexpr QLatin1String gitLabSelf("GitLab docs: personal access tokens API, /self");
constexpr QLatin1String azureTokens("learn.microsoft.com: use personal access tokens");
constexpr QLatin1String bitbucketTokens("Atlassian docs: HTTP access tokens, Bitbucket Data Center");
constexpr QLatin1String bitbucketUser("snyk/broker, credentials.ts: X-AUSERNAME");
constexpr QLatin1String jiraTokens("Atlassian docs: using personal access tokens, Jira Data Center");
constexpr QLatin1String jiraPage("Snyk docs, jira-integration: prerequisites");
constexpr QLatin1String artifactoryPage("Snyk docs, artifactory-package-repository-connection-setup");
constexpr QLatin1String nexusPage("Snyk docs, nexus-repository-manager-connection-setup");
constexpr QLatin1String rotation("Snyk docs, obtain-the-tokens-required-to-set-up-snyk-broker");

Need need(QLatin1String name, NeedForm form, NeedReason why, QLatin1String source)
{
    return {name, form, why, source};
}

CredentialType gitHubClassic()
{
    using Why = NeedReason;
    constexpr int mostDaysOfPolicy = 366;
    return {CredentialKind::GitHubClassicToken,
        {need(QLatin1String("repo"), NeedForm::Scope, Why::ReadCodeAndPushFixes, scmPage),
            need(QLatin1String("read:org"), NeedForm::Scope, Why::FindOrganizations, scmPage),
            need(QLatin1String("admin:repo_hook"), NeedForm::Scope, Why::ManageWebhooks, scmPage)},
        {LifetimeRule::UnlimitedUnlessPolicy, mostDaysOfPolicy, gitHubLimits},
        {{NoteTopic::AuthorizeForSso, std::nullopt, gitHubSso}}, {QStringLiteral("/user"), brokerChecks}};
}

CredentialType gitHubFineGrained()
{
    using Why = NeedReason;
    constexpr int mostDaysByDefault = 366;
    const auto permission
        = [](QLatin1String name, Why why) { return need(name, NeedForm::Permission, why, scmPage); };
    return {CredentialKind::GitHubFineGrainedToken,
        {permission(QLatin1String("Administration: read-only"), Why::ReadSettings),
            permission(QLatin1String("Commit statuses: read and write"), Why::ReportChecks),
            permission(QLatin1String("Contents: read and write"), Why::ReadCodeAndPushFixes),
            permission(QLatin1String("Metadata: read-only"), Why::FindRepositories),
            permission(QLatin1String("Pull requests: read and write"), Why::OpenPullRequests),
            permission(QLatin1String("Webhooks: read and write"), Why::ManageWebhooks),
            permission(QLatin1String("Members: read-only"), Why::FindOrganizations)},
        {LifetimeRule::AtMost, mostDaysByDefault, gitHubLimits}, {}, {QStringLiteral("/user"), brokerChecks}};
}

CredentialType gitLabToken()
{
    constexpr int mostDays = 365;
    return {CredentialKind::GitLabToken,
        {need(QLatin1String("api"), NeedForm::Scope, NeedReason::UseTheApi, scmPage),
            need(QLatin1String("Maintainer"), NeedForm::Role, NeedReason::ManageWebhooks, scmPage)},
        {LifetimeRule::AtMost, mostDays, gitLabTokens},
        {{NoteTopic::EndsAtMidnightUtc, std::nullopt, gitLabTokens}},
        {QStringLiteral("/api/v4/personal_access_tokens/self"), gitLabSelf}};
}

CredentialType bitbucket(CredentialKind kind)
{
    const bool isToken = kind == CredentialKind::BitbucketToken;
    CredentialType type{kind,
        {need(QLatin1String("Repository admin"), isToken ? NeedForm::Permission : NeedForm::Role,
            NeedReason::ManageWebhooks, scmPage)},
        {}, {}, {QStringLiteral("/rest/api/1.0/projects"), bitbucketUser}};
    if (isToken) {
        type.lifetime = {LifetimeRule::ServerPolicy, std::nullopt, bitbucketTokens};
        type.notes = {{NoteTopic::FixedOnceSet, std::nullopt, bitbucketTokens}};
    } else {
        type.lifetime = {LifetimeRule::Unlimited, std::nullopt, rotation};
        type.notes = {{NoteTopic::UseOwnAccount, std::nullopt, rotation}};
    }
    return type;
}

CredentialType azureToken()
{
    return {CredentialKind::AzureToken,
        {need(QLatin1String("Code: Read & write"), NeedForm::Permission, NeedReason::ReadCodeAndPushFixes,
             scmPage),
            need(QLatin1String("Project Administrators"), NeedForm::Role, NeedReason::ManageWebhooks,
                scmPage)},
        {LifetimeRule::ChosenAtCreation, std::nullopt, scmPage},
        {{NoteTopic::EndOfGlobalTokens, QDate(2026, 12, 1), azureTokens}},
        {QStringLiteral("/_apis/git/repositories"), brokerChecks}};
}

CredentialType package(CredentialKind kind, QLatin1String page, QLatin1String checkPath)
{
    return {kind, {need(QLatin1String("Read"), NeedForm::Role, NeedReason::ReadPackages, page)},
        {LifetimeRule::Unlimited, std::nullopt, rotation},
        {{NoteTopic::UseOwnAccount, std::nullopt, rotation}}, {checkPath, brokerChecks}};
}

CredentialType jira(CredentialKind kind)
{
    const bool isToken = kind == CredentialKind::JiraToken;
    return {kind,
        {need(QLatin1String("Browse Projects"), NeedForm::Role, NeedReason::ReadProjects, jiraPage),
            need(QLatin1String("Create Issues"), NeedForm::Role, NeedReason::CreateIssues, jiraPage)},
        {isToken ? LifetimeRule::ServerPolicy : LifetimeRule::Unlimited, std::nullopt,
            isToken ? jiraTokens : rotation},
        {{NoteTopic::UseOwnAccount, std::nullopt, jiraPage}},
        {QStringLiteral("/rest/api/2/myself"), brokerChecks}};
}

QLatin1String nexusCheck(Service service)
{
    return service == Service::Nexus2 ? QLatin1String("/nexus/service/local/status")
                                      : QLatin1String("/service/rest/v1/status/check");
}

/// "repo" holds "repo:status": the parts that a needed scope brings with it, and the greater scopes
/// that bring a needed one (GitHub docs, scopes for OAuth apps).
constexpr std::array includedScopes{
    std::pair{QLatin1String("repo"), QLatin1String("repo:status")},
    std::pair{QLatin1String("repo"), QLatin1String("repo_deployment")},
    std::pair{QLatin1String("repo"), QLatin1String("public_repo")},
    std::pair{QLatin1String("repo"), QLatin1String("repo:invite")},
    std::pair{QLatin1String("repo"), QLatin1String("security_events")},
    std::pair{QLatin1String("admin:repo_hook"), QLatin1String("write:repo_hook")},
    std::pair{QLatin1String("admin:repo_hook"), QLatin1String("read:repo_hook")},
    std::pair{QLatin1String("admin:org"), QLatin1String("write:org")},
    std::pair{QLatin1String("admin:org"), QLatin1String("read:org")},
    std::pair{QLatin1String("write:org"), QLatin1String("read:org")},
    std::pair{QLatin1String("api"), QLatin1String("read_api")},
    std::pair{QLatin1String("api"), QLatin1String("read_user")},
    std::pair{QLatin1String("api"), QLatin1String("read_repository")},
    std::pair{QLatin1String("api"), QLatin1String("write_repository")},
};

bool includes(const QString &greater, const QString &part)
{
    return greater == part
        || std::any_of(includedScopes.begin(), includedScopes.end(),
            [&](const auto &pair) { return greater == pair.first && part == pair.second; });
}

QUrl withQuery(QUrl url, std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
    url.setQuery(query);
    return url;
}

QString scopesIn(const QList<Need> &needs)
{
    QStringList scopes;
    for (const Need &candidate : needs) {
        if (candidate.form == NeedForm::Scope)
            scopes.append(candidate.name);
    }
    return scopes.join(QLatin1Char(','));
}

} // namespace

CredentialType typeOf(Service service, CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::GitHubClassicToken:
        return gitHubClassic();
    case CredentialKind::GitHubFineGrainedToken:
        return gitHubFineGrained();
    case CredentialKind::GitLabToken:
        return gitLabToken();
    case CredentialKind::BitbucketPassword:
    case CredentialKind::BitbucketToken:
        return bitbucket(kind);
    case CredentialKind::AzureToken:
        return azureToken();
    case CredentialKind::ArtifactoryPassword:
        return package(kind, artifactoryPage, QLatin1String("/api/system/ping"));
    case CredentialKind::NexusPassword:
        return package(kind, nexusPage, nexusCheck(service));
    case CredentialKind::JiraPassword:
    case CredentialKind::JiraToken:
        return jira(kind);
    }
    Q_UNREACHABLE();
}

std::optional<CreationPage> creationPage(
    const ServiceHost &host, CredentialKind kind, const QString &tokenName)
{
    switch (kind) {
    case CredentialKind::GitHubClassicToken:
        return CreationPage{withQuery(host.page(QStringLiteral("/settings/tokens/new")),
                                {{QStringLiteral("description"), tokenName},
                                    {QStringLiteral("scopes"), scopesIn(gitHubClassic().needs)}}),
            true, scmPage};
    case CredentialKind::GitHubFineGrainedToken:
        return CreationPage{
            host.page(QStringLiteral("/settings/personal-access-tokens/new")), false, scmPage};
    case CredentialKind::GitLabToken:
        return CreationPage{withQuery(host.page(QStringLiteral("/-/user_settings/personal_access_tokens")),
                                {{QStringLiteral("name"), tokenName},
                                    {QStringLiteral("scopes"), scopesIn(gitLabToken().needs)}}),
            true, gitLabTokens};
    case CredentialKind::AzureToken:
        return CreationPage{host.page(QStringLiteral("/_usersettings/tokens")), false, azureTokens};
    case CredentialKind::BitbucketToken:
        // No address is documented, only the way there: picture, Manage account, HTTP access tokens.
        return CreationPage{host.page(QStringLiteral("/account")), false, bitbucketTokens};
    case CredentialKind::JiraToken:
        return CreationPage{host.page(QStringLiteral("/secure/ViewProfile.jspa")), false, jiraTokens};
    case CredentialKind::BitbucketPassword:
    case CredentialKind::ArtifactoryPassword:
    case CredentialKind::NexusPassword:
    case CredentialKind::JiraPassword:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ScopeComparison compareScopes(const QList<Need> &needs, const QStringList &found)
{
    ScopeComparison result;
    QStringList needed;
    for (const Need &candidate : needs) {
        if (candidate.form == NeedForm::Scope)
            needed.append(candidate.name);
    }
    for (const QString &name : std::as_const(needed)) {
        const bool isThere = std::any_of(
            found.cbegin(), found.cend(), [&name](const QString &scope) { return includes(scope, name); });
        if (!isThere)
            result.missing.append(name);
    }
    for (const QString &scope : found) {
        const bool isNeeded = std::any_of(
            needed.cbegin(), needed.cend(), [&scope](const QString &name) { return includes(name, scope); });
        if (!isNeeded && !result.excessive.contains(scope))
            result.excessive.append(scope);
    }
    return result;
}

} // namespace broker::credentials
