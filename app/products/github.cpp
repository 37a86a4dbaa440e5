// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"

#include "products/githubcloud.h"
#include "products/githubparts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

ClientType client()
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

constexpr L page("https://github.com");

Result<HttpsUrl, HostProblem> placed(const HttpsUrl &address)
{
    const auto cloud = gitHubCloudAt(address.host());
    const auto place = cloud ? HttpsUrl::parse(cloud->host) : std::nullopt;
    if (!place || place->toString() != page)
        return Failure(HostProblem::Elsewhere);
    return *place;
}

ServiceInfo serviceInfo()
{
    ServiceInfo info = gitHubService(L("github-com"));
    info.service = service::gitHub;
    info.displayName = QStringLiteral("GitHub");
    info.addressForm = AddressForm::Fixed;
    info.usualAddress = page;
    info.exampleAddress = page;
    info.placed = placed;
    info.elsewhere = remark::isNotGitHubCom;
    return info;
}

} // namespace

Product gitHub()
{
    return {.key = L("github"),
        .displayName = QStringLiteral("GitHub"),
        .clients = {client()},
        .services = {serviceInfo()},
        .snykCredentials = {L("token")},
        .tokenForms = gitHubTokenForms()};
}

} // namespace broker::products
