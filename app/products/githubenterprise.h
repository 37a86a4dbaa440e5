// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace service {
inline constexpr Service gitHubEnterprise("github-enterprise");
} // namespace service

namespace field {
inline constexpr ClientField githubHost("githubHost");
inline constexpr ClientField githubApi("githubApi");
inline constexpr ClientField githubGraphQl("githubGraphQl");
} // namespace field

namespace remark {
/// "api.github.com", where the host is asked for.
inline constexpr Remark isGitHubApiHost("is-github-api-host");
/// In GitHub's own cloud the API is elsewhere.
inline constexpr Remark notTheCloudsApi("not-the-clouds-api");
} // namespace remark

/// A GitHub server of one's own, and GitHub Enterprise Cloud.
[[nodiscard]] Product gitHubEnterprise();

} // namespace broker::products
