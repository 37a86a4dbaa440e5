// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
inline constexpr PastedForm artifactoryKey("artifactory-key");
inline constexpr PastedForm artifactoryReferenceToken("artifactory-reference-token");
} // namespace form

namespace service {
inline constexpr Service artifactory("artifactory");
} // namespace service

namespace kind {
/// Or an access token in its place.
inline constexpr CredentialKind artifactoryPassword("artifactory-password");
} // namespace kind

namespace field {
inline constexpr ClientField artifactoryAddress("artifactoryAddress");
inline constexpr ClientField artifactoryUsername("artifactoryUsername");
inline constexpr ClientField artifactoryPassword("artifactoryPassword");
} // namespace field

/// All of them are of the kind.
[[nodiscard]] QList<TokenForm> artifactoryTokenForms(CredentialKind what);

/// JFrog Artifactory, as a repository of packages.
[[nodiscard]] Product artifactory();

} // namespace broker::products
