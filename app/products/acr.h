// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service azureContainerRegistry("acr");
} // namespace service

/// Azure Container Registry.
[[nodiscard]] Product azureContainerRegistry();

} // namespace broker::products
