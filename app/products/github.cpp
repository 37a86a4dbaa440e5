// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"

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

} // namespace

Product gitHub()
{
    return {.key = L("github"), .displayName = QStringLiteral("GitHub"), .clients = {client()}};
}

} // namespace broker::products
