// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service dockerHub("docker-hub");
} // namespace service

/// Docker Hub.
[[nodiscard]] Product dockerHub();

} // namespace broker::products
