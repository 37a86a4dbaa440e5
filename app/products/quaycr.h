// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service quay("quay-cr");
} // namespace service

/// Quay, as a service or on one's own servers.
[[nodiscard]] Product quay();

} // namespace broker::products
