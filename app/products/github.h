// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace field {
inline constexpr ClientField githubToken("githubToken");
} // namespace field

/// github.com, by a token of its own.
[[nodiscard]] Product gitHub();

} // namespace broker::products
