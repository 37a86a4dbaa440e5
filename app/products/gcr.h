// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service googleContainerRegistry("gcr");
} // namespace service

/// Google Container Registry.
[[nodiscard]] Product googleContainerRegistry();

} // namespace broker::products
