// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service artifactoryRegistry("artifactory-cr");
} // namespace service

/// JFrog Artifactory, as a registry of images.
[[nodiscard]] Product artifactoryRegistry();

} // namespace broker::products
