// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/acr.h"

#include "products/registryparts.h"

namespace broker::products {

Product azureContainerRegistry()
{
    return registry({.key = QLatin1String("acr"),
        .displayName = QStringLiteral("Azure Container Registry"),
        .service = service::azureContainerRegistry,
        .exampleAddress = QStringLiteral("https://acme.azurecr.io"),
        .needs = {{QStringLiteral("AcrPull"), NeedForm::Role, NeedReason::ListAndPullImages,
            QLatin1String("Azure docs, Container Registry: roles and permissions")}},
        .sharedDomain = QLatin1String("azurecr.io")});
}

} // namespace broker::products
