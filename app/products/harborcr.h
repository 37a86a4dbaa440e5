// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service harbor("harbor-cr");
} // namespace service

/// Harbor.
[[nodiscard]] Product harbor();

} // namespace broker::products
