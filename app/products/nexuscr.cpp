// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/nexuscr.h"

#include "products/registryparts.h"

namespace broker::products {

Product nexusRegistry()
{
    return registry({.key = QLatin1String("nexus-cr"),
        .displayName = QStringLiteral("Nexus Container Registry"),
        .service = service::nexusRegistry,
        .exampleAddress = QStringLiteral("https://nexus.example.com:5000"),
        .needs = {{QStringLiteral("nx-repository-view-docker-*-read"), NeedForm::Permission,
            NeedReason::ListAndPullImages, QLatin1String("Sonatype docs, Nexus Repository: privileges")}}});
}

} // namespace broker::products
