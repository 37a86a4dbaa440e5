// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
/// Of Data Center.
inline constexpr PastedForm bitbucketToken("bitbucket-token");
/// An app password of bitbucket.org.
inline constexpr PastedForm bitbucketCloudPassword("bitbucket-cloud-password");
} // namespace form

namespace service {
inline constexpr Service bitbucketServer("bitbucket-server");
} // namespace service

namespace kind {
inline constexpr CredentialKind bitbucketPassword("bitbucket-password");
/// HTTP access token of Data Center.
inline constexpr CredentialKind bitbucketToken("bitbucket-token");
} // namespace kind

namespace field {
inline constexpr ClientField bitbucketUsername("bitbucketUsername");
inline constexpr ClientField bitbucketPassword("bitbucketPassword");
inline constexpr ClientField bitbucketPat("bitbucketPat");
inline constexpr ClientField bitbucketHost("bitbucketHost");
inline constexpr ClientField bitbucketApi("bitbucketApi");
} // namespace field

namespace remark {
/// Neither permissions nor end can be changed later.
inline constexpr Remark bitbucketTokenIsFixed("bitbucket-token-is-fixed");
} // namespace remark

/// Bitbucket Server and Data Center; bitbucket.org needs no Broker client.
[[nodiscard]] Product bitbucket();

} // namespace broker::products
