// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service nexusRegistry("nexus-cr");
} // namespace service

/// Nexus Repository Manager, as a registry of images.
[[nodiscard]] Product nexusRegistry();

} // namespace broker::products
