// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"

#include "products/githubcloud.h"
#include "products/githubparts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

ClientType gitHubClient()
{
    return {.key = L("github-com"),
        .integration = L("github"),
        .ownFields = {gitHubTokenField()},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_GITHUB"), L("true")},
              {L("GITHUB"), L("github.com")}, {L("GITHUB_RAW"), L("raw.githubusercontent.com")},
              {L("GITHUB_API"), L("api.github.com")}, {L("GITHUB_GRAPHQL"), L("api.github.com")}}
            + gitHubVariables(),
        .isSourceControl = true,
        .hasLargeManifestRule = true};
}

constexpr L gitHubPage("https://github.com");

Result<HttpsUrl, HostProblem> gitHubPlace(const HttpsUrl &address)
{
    const auto cloud = gitHubCloudAt(address.host());
    const auto place = cloud ? HttpsUrl::parse(cloud->host) : std::nullopt;
    if (!place || place->toString() != gitHubPage)
        return Failure(HostProblem::Elsewhere);
    return *place;
}

ServiceInfo gitHubCloudService()
{
    ServiceInfo info = gitHubService(L("github-com"));
    info.service = service::gitHub;
    info.displayName = QStringLiteral("GitHub");
    info.addressForm = AddressForm::Fixed;
    info.usualAddress = gitHubPage;
    info.exampleAddress = gitHubPage;
    info.placed = gitHubPlace;
    info.elsewhere = remark::isNotGitHubCom;
    return info;
}

} // namespace

Product gitHub()
{
    return {.key = L("github"),
        .displayName = QStringLiteral("GitHub"),
        .clients = {gitHubClient()},
        .services = {gitHubCloudService()},
        .snykCredentials = {L("token")},
        .tokenForms = gitHubTokenForms()};
}

} // namespace broker::products
