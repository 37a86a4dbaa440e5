// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringView>

namespace broker {

/// What a secret looks like, judged by its form alone: by the prefixes of knowntoken.h, and by what Microsoft
/// says of Azure DevOps' tokens.
enum class PastedForm {
    Empty,
    Uuid, ///< legacy API token, Broker token, organization or integration id
    SnykUserAccessToken, ///< snyk_uat.
    SnykServiceAccessToken, ///< snyk_sat.
    GitHubClassicToken, ///< ghp_
    GitHubFineGrainedToken, ///< github_pat_
    GitHubOAuthToken, ///< gho_, of a program that signed in
    GitHubAppUserToken, ///< ghu_
    GitHubAppInstallationToken, ///< ghs_, ends after an hour
    GitHubRefreshToken, ///< ghr_
    GitLabToken, ///< glpat-
    GitLabDeployToken, ///< gldt-
    GitLabOtherToken, ///< other prefixes of GitLab: runners, triggers, jobs, feeds
    AzureReposToken, ///< 52 or 84 characters of Azure's personal access tokens
    BitbucketToken, ///< BBDC- of Bitbucket Data Center
    BitbucketCloudPassword, ///< ATBB, of bitbucket.org
    AtlassianCloudToken, ///< ATATT, of an Atlassian account
    ArtifactoryKey, ///< AKCp, an API key
    ArtifactoryReferenceToken, ///< cmVmdGtu, Base64 of "reftkn"
    JsonWebToken,
    LoginInAddress, ///< https://user:password@host
    Other,
};

/// Whose tokens have a form.
enum class TokenOwner {
    Unknown, ///< anybody's
    Snyk,
    GitHub,
    GitLab,
    AzureRepos,
    Bitbucket,
    Atlassian,
    Artifactory,
};
[[nodiscard]] TokenOwner ownerOf(PastedForm form);

/// Pasted text without what editors, chats and spreadsheets put around a token.
struct CleanedSecret
{
    Secret secret;
    /// True when something was removed, so that the user can be told.
    bool changed = false;
};

/// Longest text that is looked at; more than any token of the services we know.
inline constexpr qsizetype longestPastedText = 4096;

/// Removes white space, line ends, byte-order marks, zero-width characters, control characters and
/// quotes around the token, and wipes the source. Never changes characters inside other than
/// removing the invisible ones. Text over `longestPastedText` is cut there.
[[nodiscard]] CleanedSecret cleanPastedSecret(QString &&pasted);

[[nodiscard]] PastedForm formOf(const Secret &secret);

/// What a field for a secret may do to the text in it.
enum class Cleaning {
    KnownTokens, ///< a token of a form that we know loses what editors put around it
    Nothing, ///< a password: any character may be part of it, blanks and quotes as well
};

/// The secret in a field. Cleaned only where a token of a known form comes out of it: everything else is
/// kept byte for byte, however odd it looks. Wipes the source.
[[nodiscard]] CleanedSecret secretIn(QString &&text, Cleaning cleaning);

/// What stands at the very ends of a text and mostly comes along with a copy. Nobody but the user can
/// know, so it is only named, and removed when the user wants it.
enum class OuterText {
    None,
    Blanks,
    LineEnds, ///< and perhaps blanks
};
[[nodiscard]] OuterText outerTextOf(QStringView text);
/// The part of the text that is left without it.
[[nodiscard]] QStringView withoutOuterText(QStringView text);

} // namespace broker
