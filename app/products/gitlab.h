// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
inline constexpr PastedForm gitLabToken("gitlab-token");
inline constexpr PastedForm gitLabDeployToken("gitlab-deploy-token");
/// Of runners, triggers, jobs, feeds.
inline constexpr PastedForm gitLabOtherToken("gitlab-other-token");
} // namespace form

namespace service {
inline constexpr Service gitLab("gitlab");
} // namespace service

namespace kind {
/// Personal, group or project access token.
inline constexpr CredentialKind gitLabToken("gitlab-token");
} // namespace kind

namespace field {
inline constexpr ClientField gitlabToken("gitlabToken");
inline constexpr ClientField gitlabHost("gitlabHost");
} // namespace field

namespace remark {
/// The day itself is no longer covered.
inline constexpr Remark gitLabEndsAtMidnightUtc("gitlab-ends-at-midnight-utc");
} // namespace remark

/// All of them, those too that no client signs in with.
[[nodiscard]] QList<TokenForm> gitLabTokenForms();

/// GitLab, in the cloud or on a server of one's own.
[[nodiscard]] Product gitLab();

} // namespace broker::products
