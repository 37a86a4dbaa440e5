// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/gcr.h"

#include "products/registryparts.h"

namespace broker::products {

Product googleContainerRegistry()
{
    return registry({.key = QLatin1String("gcr"),
        .displayName = QStringLiteral("Google Container Registry"),
        .service = service::googleContainerRegistry,
        .kind = kind::registryKey,
        .usualAddress = QStringLiteral("https://gcr.io"),
        .exampleAddress = QStringLiteral("https://gcr.io"),
        .needs = {{QStringLiteral("Storage Object Viewer"), NeedForm::Role, NeedReason::ListAndPullImages,
            QLatin1String("Google Cloud docs, Container Registry: access control")}}});
}

} // namespace broker::products
