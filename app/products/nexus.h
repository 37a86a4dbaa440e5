// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service nexus3("nexus3");
inline constexpr Service nexus2("nexus2");
} // namespace service

namespace kind {
/// Or a user token's two halves.
inline constexpr CredentialKind nexusPassword("nexus-password");
} // namespace kind

namespace field {
inline constexpr ClientField nexusAddress("nexusAddress");
inline constexpr ClientField nexusUsername("nexusUsername");
inline constexpr ClientField nexusPassword("nexusPassword");
} // namespace field

/// Nexus Repository Manager, whose versions 2 and 3 are one integration in Snyk.
[[nodiscard]] Product nexus();

} // namespace broker::products
