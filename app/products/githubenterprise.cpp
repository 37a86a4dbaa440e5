// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubenterprise.h"

#include "products/githubcloud.h"
#include "products/githubparts.h"
#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

std::optional<Flaw> flawOfHost(const QString &text)
{
    const auto cloud = gitHubCloudAt(text);
    if (cloud && cloud->host != text.toLower())
        return Flaw{ProblemKind::OfProduct, cloud->host, {}, remark::isGitHubApiHost};
    return std::nullopt;
}

std::optional<Flaw> doubtOfApi(const QString &text, const FieldAnswers &answers)
{
    const auto cloud = gitHubCloudAt(answers.text(field::githubHost));
    if (cloud && text.compare(cloud->api, Qt::CaseInsensitive) != 0)
        return Flaw{ProblemKind::OfProduct, cloud->api, {}, remark::notTheCloudsApi};
    return std::nullopt;
}

/// GitHub's own cloud has its API elsewhere than the template expects it.
QList<DerivedVariable> derived(const FieldAnswers &answers)
{
    QList<DerivedVariable> variables;
    const auto cloud = gitHubCloudAt(answers.text(field::githubHost));
    if (cloud && answers.isEmpty(field::githubApi))
        variables.append({L("GITHUB_API"), cloud->api});
    if (cloud && answers.isEmpty(field::githubGraphQl))
        variables.append({L("GITHUB_GRAPHQL"), cloud->graphQl});
    return variables;
}

ClientType gitHubEnterpriseClient()
{
    return {.key = L("github-enterprise"),
        .integration = L("github-enterprise"),
        .ownFields = {gitHubTokenField(),
            {.field = field::githubHost,
                .variable = L("GITHUB"),
                .form = FieldForm::Host,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("github"),
                .flaw = flawOfHost},
            {.field = field::githubApi,
                .variable = L("GITHUB_API"),
                .form = FieldForm::HostAndPath,
                .isAdvanced = true,
                .fallback = QStringLiteral("$GITHUB/api/v3"),
                .source = source::brokerTemplates,
                .chartKey = L("githubApi"),
                .doubt = doubtOfApi},
            {.field = field::githubGraphQl,
                .variable = L("GITHUB_GRAPHQL"),
                .form = FieldForm::HostAndPath,
                .isAdvanced = true,
                .fallback = QStringLiteral("$GITHUB/api"),
                .source = source::brokerTemplates,
                .chartKey = L("githubGraphQl")}},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_GITHUB_ENTERPRISE"), L("true")},
              {L("GITHUB_API"), L("$GITHUB/api/v3")}, {L("GITHUB_GRAPHQL"), L("$GITHUB/api")}}
            + gitHubVariables(),
        .isSourceControl = true,
        .hasLargeManifestRule = true,
        .derived = derived};
}

Result<HttpsUrl, HostProblem> gitHubEnterprisePlace(const HttpsUrl &address)
{
    const auto cloud = gitHubCloudAt(address.host());
    return (cloud ? HttpsUrl::parse(cloud->host) : std::nullopt).value_or(address);
}

ServiceInfo gitHubEnterpriseService()
{
    ServiceInfo info = gitHubService(L("github-enterprise"));
    info.service = service::gitHubEnterprise;
    info.displayName = QStringLiteral("GitHub Enterprise");
    info.exampleAddress = QStringLiteral("https://ghe.example.com");
    info.apiPaths = {L("/api/v3"), L("/api")};
    info.placed = gitHubEnterprisePlace;
    return info;
}

} // namespace

Product gitHubEnterprise()
{
    return {.key = L("github-enterprise"),
        .displayName = QStringLiteral("GitHub Enterprise"),
        .clients = {gitHubEnterpriseClient()},
        .services = {gitHubEnterpriseService()},
        .snykCredentials = {L("token"), L("url")},
        .tokenForms = gitHubTokenForms()};
}

} // namespace broker::products
