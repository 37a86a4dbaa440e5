// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service gitLabRegistry("gitlab-cr");
} // namespace service

/// The container registry of GitLab.
[[nodiscard]] Product gitLabRegistry();

} // namespace broker::products
