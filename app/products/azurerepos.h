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

namespace remark {
inline constexpr Remark notAnAzureOrganization("not-an-azure-organization");
/// The whole address, where the name is asked for.
inline constexpr Remark isAzureAddress("is-azure-address");
/// A name that only a collection of a server of one's own can have.
inline constexpr Remark notAtAzure("not-at-azure");
/// Tokens for all organizations stop working on the date of the note.
inline constexpr Remark endOfGlobalAzureTokens("end-of-global-azure-tokens");
} // namespace remark

/// Azure DevOps in the cloud, and Azure DevOps Server.
[[nodiscard]] Product azureRepos();

} // namespace broker::products
