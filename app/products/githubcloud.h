// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

// Where GitHub answers: the one place that knows it, for the check of a credential and for the client's
// configuration alike.
namespace broker::products {

/// The addresses of GitHub's own cloud for one host of it, without a scheme.
struct GitHubCloud
{
    /// "github.com", "acme.ghe.com": where the Web pages are and where Git is.
    QString host;
    /// "api.github.com": without the "/api/v3" of a server of one's own.
    QString api;
    /// What Snyk's documentation wants in GITHUB_GRAPHQL.
    QString graphQl;
};

/// For github.com and for hosts with data residency (below ghe.com), by the name of the host or of its API.
/// Nothing for everything else: there the API is below the host itself.
/// Sources: Snyk docs, environment variables for GitHub Enterprise; GitHub docs, data residency: API access.
[[nodiscard]] std::optional<GitHubCloud> gitHubCloudAt(const QString &host);

} // namespace broker::products
