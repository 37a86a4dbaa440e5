// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/digitaloceancr.h"

#include "products/registryparts.h"

namespace broker::products {

Product digitalOceanRegistry()
{
    return registry({.key = QLatin1String("digitalocean-cr"),
        .displayName = QStringLiteral("DigitalOcean Container Registry"),
        .service = service::digitalOceanRegistry,
        .kind = kind::registryToken,
        .usualAddress = QStringLiteral("https://registry.digitalocean.com"),
        .exampleAddress = QStringLiteral("https://registry.digitalocean.com"),
        .needs = {{QStringLiteral("registry:read"), NeedForm::Permission, NeedReason::ListAndPullImages,
            QLatin1String("DigitalOcean docs, personal access tokens: custom scopes")}},
        .signInHosts = {QLatin1String("api.digitalocean.com")}});
}

} // namespace broker::products
