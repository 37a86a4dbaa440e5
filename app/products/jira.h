// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/product.h"

namespace broker::products {

namespace form {
/// Of an Atlassian account.
inline constexpr PastedForm atlassianCloudToken("atlassian-cloud-token");
} // namespace form

namespace service {
inline constexpr Service jira("jira");
} // namespace service

namespace kind {
/// Or, in the cloud, an API token in its place.
inline constexpr CredentialKind jiraPassword("jira-password");
/// Personal access token of Data Center.
inline constexpr CredentialKind jiraToken("jira-token");
} // namespace kind

namespace field {
inline constexpr ClientField jiraUsername("jiraUsername");
inline constexpr ClientField jiraPassword("jiraPassword");
inline constexpr ClientField jiraPat("jiraPat");
inline constexpr ClientField jiraHost("jiraHost");
} // namespace field

/// Jira, in the cloud or on a server of one's own.
[[nodiscard]] Product jira();

} // namespace broker::products
