// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service gitHub("github");
} // namespace service

namespace kind {
inline constexpr CredentialKind gitHubClassicToken("github-classic-token");
inline constexpr CredentialKind gitHubFineGrainedToken("github-fine-grained-token");
} // namespace kind

namespace field {
inline constexpr ClientField githubToken("githubToken");
} // namespace field

/// github.com, by a token of its own.
[[nodiscard]] Product gitHub();

} // namespace broker::products
