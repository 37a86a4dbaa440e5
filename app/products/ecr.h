// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace remark {
inline constexpr Remark isNoAwsRegion("is-no-aws-region");
inline constexpr Remark isNoExternalId("is-no-external-id");
inline constexpr Remark isNoRole("is-no-role");
} // namespace remark

namespace field {
inline constexpr ClientField registryRole("registryRole");
inline constexpr ClientField registryRegion("registryRegion");
inline constexpr ClientField registryExternalId("registryExternalId");
} // namespace field

/// Amazon Elastic Container Registry: a role and no credential.
[[nodiscard]] Product elasticContainerRegistry();

} // namespace broker::products
