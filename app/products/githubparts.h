// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"
#include "products/serviceinfo.h"
#include "products/tokenforms.h"

// What github.com and a GitHub server of one's own have in common.
namespace broker::products {

namespace remark {
/// After creation, for each organization that uses SAML single sign-on.
inline constexpr Remark authorizeForGitHubSso("authorize-for-github-sso");
} // namespace remark

[[nodiscard]] ClientFieldSpec gitHubTokenField();
/// The tail of both templates.
[[nodiscard]] QList<TemplateVariable> gitHubVariables();

/// GitHub docs, "About authentication": token formats.
[[nodiscard]] QList<TokenForm> gitHubTokenForms();

/// A service without its name and address: credentials for this type of client, and how GitHub answers.
[[nodiscard]] ServiceInfo gitHubService(QLatin1String client);
/// The address of its API: on a host of its own in GitHub's cloud.
[[nodiscard]] QUrl gitHubApi(const HttpsUrl &address, const QString &path);

/// "2026-03-12 09:30:00 UTC" or "2026-03-12 09:30:00 +0100", both seen in GitHub's header
/// github-authentication-token-expiration (google/go-github #2650).
[[nodiscard]] std::optional<QDateTime> gitHubExpiry(const QByteArray &header);

} // namespace broker::products
