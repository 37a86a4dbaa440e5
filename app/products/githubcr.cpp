// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubcr.h"

#include "products/github.h"
#include "products/githubparts.h"
#include "products/registryparts.h"

namespace broker::products {

namespace {

/// Of GitHub's own tokens the classic one is the only kind that the registry takes.
QList<TokenForm> gitHubRegistryForms()
{
    QList<TokenForm> forms = gitHubTokenForms();
    for (TokenForm &one : forms)
        one.kind = one.form == form::gitHubClassicToken ? kind::registryPassword : CredentialKind();
    return forms;
}

} // namespace

Product gitHubRegistry()
{
    return registry({.key = QLatin1String("github-cr"),
        .displayName = QStringLiteral("GitHub Container Registry"),
        .service = service::gitHubRegistry,
        .usualAddress = QStringLiteral("https://ghcr.io"),
        .exampleAddress = QStringLiteral("https://ghcr.io"),
        .needs = {{QStringLiteral("read:packages"), NeedForm::Permission, NeedReason::ListAndPullImages,
            QLatin1String("GitHub docs, working with the container registry")}},
        .tokenForms = gitHubRegistryForms()});
}

} // namespace broker::products
