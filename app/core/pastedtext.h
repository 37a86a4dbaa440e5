// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace broker {

/// What a pasted secret looks like, judged by its form alone.
enum class PastedForm {
    Empty,
    Uuid, ///< legacy API token, Broker token, organization or integration id
    SnykUserAccessToken, ///< snyk_uat.
    SnykServiceAccessToken, ///< snyk_sat.
    GitHubToken, ///< ghp_, gho_, ghs_, ghu_, github_pat_
    GitLabToken, ///< glpat-
    AzureReposToken, ///< 52 or 84 characters of Azure's personal access tokens
    BitbucketToken, ///< BBDC- of Bitbucket Data Center
    JsonWebToken,
    Other,
};

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

} // namespace broker
