// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/gitlabcr.h"

#include "products/gitlab.h"
#include "products/registryparts.h"

namespace broker::products {

namespace {

/// Personal, group and project tokens, and those that are made for deploying.
QList<TokenForm> gitLabRegistryForms()
{
    QList<TokenForm> forms = gitLabTokenForms();
    for (TokenForm &one : forms) {
        const bool isTaken = one.form == form::gitLabToken || one.form == form::gitLabDeployToken;
        one.kind = isTaken ? kind::registryPassword : CredentialKind();
    }
    return forms;
}

} // namespace

Product gitLabRegistry()
{
    return registry({.key = QLatin1String("gitlab-cr"),
        .displayName = QStringLiteral("GitLab Container Registry"),
        .service = service::gitLabRegistry,
        .exampleAddress = QStringLiteral("https://registry.gitlab.example.com"),
        .needs = {{QStringLiteral("read_registry"), NeedForm::Permission, NeedReason::ListAndPullImages,
            QLatin1String("GitLab docs, container registry: authenticate")}},
        .signInHosts = {QLatin1String("gitlab.com")},
        .tokenForms = gitLabRegistryForms()});
}

} // namespace broker::products
