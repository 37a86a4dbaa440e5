// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/quaycr.h"

#include "products/registryparts.h"

namespace broker::products {

Product quay()
{
    return registry({.key = QLatin1String("quay-cr"),
        .displayName = QStringLiteral("Quay"),
        .service = service::quay,
        .usualAddress = QStringLiteral("https://quay.io"),
        .exampleAddress = QStringLiteral("https://quay.io"),
        .needs = {{QStringLiteral("Read"), NeedForm::Role, NeedReason::ListAndPullImages,
            QLatin1String("Quay docs, robot accounts: permissions")}}});
}

} // namespace broker::products
