// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
inline constexpr PastedForm gitHubClassicToken("github-classic-token");
inline constexpr PastedForm gitHubFineGrainedToken("github-fine-grained-token");
/// Of a program that signed in.
inline constexpr PastedForm gitHubOAuthToken("github-oauth-token");
inline constexpr PastedForm gitHubAppUserToken("github-app-user-token");
/// Ends after an hour.
inline constexpr PastedForm gitHubAppInstallationToken("github-app-installation-token");
inline constexpr PastedForm gitHubRefreshToken("github-refresh-token");
} // namespace form

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

namespace remark {
/// It is probably GitHub Enterprise.
inline constexpr Remark isNotGitHubCom("is-not-github-com");
} // namespace remark

/// github.com, by a token of its own.
[[nodiscard]] Product gitHub();

} // namespace broker::products
