// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/knowntoken.h"

#include <algorithm>

namespace broker {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.';
}

/// A prefix alone is no secret, and a short word may begin like one.
bool beginsToken(QByteArrayView rest)
{
    constexpr qsizetype fewest = 8;
    return rest.size() >= fewest && std::all_of(rest.begin(), rest.begin() + fewest, isTokenCharacter);
}

} // namespace

const QList<TokenPrefix> &tokenPrefixes()
{
    static const QList<TokenPrefix> all{{"snyk_uat.", KnownToken::SnykUserAccess},
        {"snyk_sat.", KnownToken::SnykServiceAccess}, {"ghp_", KnownToken::GitHubClassic},
        {"github_pat_", KnownToken::GitHubFineGrained}, {"gho_", KnownToken::GitHubOAuth},
        {"ghu_", KnownToken::GitHubAppUser}, {"ghs_", KnownToken::GitHubAppInstallation},
        {"ghr_", KnownToken::GitHubRefresh}, {"glpat-", KnownToken::GitLab},
        {"gldt-", KnownToken::GitLabDeploy}, {"gloas-", KnownToken::GitLabOther},
        {"glrt-", KnownToken::GitLabOther}, {"glrtr-", KnownToken::GitLabOther},
        {"glcbt-", KnownToken::GitLabOther}, {"glptt-", KnownToken::GitLabOther},
        {"glft-", KnownToken::GitLabOther}, {"glimt-", KnownToken::GitLabOther},
        {"glagent-", KnownToken::GitLabOther}, {"glsoat-", KnownToken::GitLabOther},
        {"BBDC-", KnownToken::Bitbucket}, {"ATBB", KnownToken::BitbucketCloud},
        {"ATATT", KnownToken::AtlassianCloud}, {"AKCp", KnownToken::ArtifactoryKey},
        // "reftkn" in Base64
        {"cmVmdGtu", KnownToken::ArtifactoryReference}};
    return all;
}

std::optional<KnownToken> knownTokenOf(QByteArrayView text)
{
    const QList<TokenPrefix> &all = tokenPrefixes();
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [text](const TokenPrefix &one) { return text.startsWith(one.prefix); });
    return found == all.cend() ? std::nullopt : std::optional(found->token);
}

bool holdsKnownToken(QByteArrayView text)
{
    for (const TokenPrefix &one : tokenPrefixes()) {
        for (qsizetype at = text.indexOf(one.prefix); at >= 0; at = text.indexOf(one.prefix, at + 1)) {
            if (beginsToken(text.sliced(at + one.prefix.size())))
                return true;
        }
    }
    return false;
}

} // namespace broker
