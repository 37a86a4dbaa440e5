// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service googleArtifactRegistry("google-artifact-cr");
} // namespace service

/// Google Artifact Registry.
[[nodiscard]] Product googleArtifactRegistry();

} // namespace broker::products
