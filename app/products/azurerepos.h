// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
inline constexpr PastedForm azureReposToken("azure-repos-token");
} // namespace form

namespace service {
inline constexpr Service azureRepos("azure-repos");
} // namespace service

namespace kind {
inline constexpr CredentialKind azureToken("azure-token");
} // namespace kind

namespace field {
inline constexpr ClientField azureToken("azureToken");
inline constexpr ClientField azureOrganization("azureOrganization");
inline constexpr ClientField azureHost("azureHost");
} // namespace field

/// Azure DevOps in the cloud, and Azure DevOps Server.
[[nodiscard]] Product azureRepos();

} // namespace broker::products
