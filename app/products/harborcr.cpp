// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/harborcr.h"

#include "products/registryparts.h"

namespace broker::products {

Product harbor()
{
    return registry({.key = QLatin1String("harbor-cr"),
        .displayName = QStringLiteral("Harbor"),
        .service = service::harbor,
        .exampleAddress = QStringLiteral("https://harbor.example.com"),
        .needs = {{QStringLiteral("Pull Repository, List Repository"), NeedForm::Permission,
            NeedReason::ListAndPullImages, QLatin1String("Harbor docs, robot accounts")}}});
}

} // namespace broker::products
