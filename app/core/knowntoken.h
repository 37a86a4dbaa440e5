// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

// The prefixes by which services mark their tokens: the one place that knows them. Whoever cleans, names or
// masks a token asks here.
namespace broker {

enum class KnownToken {
    SnykUserAccess,
    SnykServiceAccess,
    GitHubClassic,
    GitHubFineGrained,
    GitHubOAuth, ///< of a program that signed in
    GitHubAppUser,
    GitHubAppInstallation, ///< ends after an hour
    GitHubRefresh,
    GitLab,
    GitLabDeploy,
    GitLabOther, ///< runners, triggers, jobs, feeds
    Bitbucket, ///< Data Center
    BitbucketCloud, ///< an app password of bitbucket.org
    AtlassianCloud, ///< of an Atlassian account
    ArtifactoryKey,
    ArtifactoryReference,
};

struct TokenPrefix
{
    QByteArrayView prefix;
    KnownToken token = KnownToken::SnykUserAccess;
};

/// Sources: GitHub docs, "About authentication": token formats; GitLab docs, "Token overview": prefixes;
/// Atlassian on HTTP access and API tokens; JFrog on API keys and reference tokens; Snyk docs, personal and
/// service access tokens.
[[nodiscard]] const QList<TokenPrefix> &tokenPrefixes();

/// Judged by the prefix alone; nothing for a token without one.
[[nodiscard]] std::optional<KnownToken> knownTokenOf(QByteArrayView text);

/// Whether such a prefix, with the beginning of a token behind it, is anywhere in the text.
[[nodiscard]] bool holdsKnownToken(QByteArrayView text);

} // namespace broker
