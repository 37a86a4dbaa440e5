// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/googleartifactcr.h"

#include "products/registryparts.h"

namespace broker::products {

Product googleArtifactRegistry()
{
    return registry({.key = QLatin1String("google-artifact-cr"),
        .displayName = QStringLiteral("Google Artifact Registry"),
        .service = service::googleArtifactRegistry,
        .kind = kind::registryKey,
        .exampleAddress = QStringLiteral("https://europe-docker.pkg.dev"),
        .needs = {{QStringLiteral("Artifact Registry Reader"), NeedForm::Role, NeedReason::ListAndPullImages,
            QLatin1String("Google Cloud docs, Artifact Registry: access control")}}});
}

} // namespace broker::products
