// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/knowntoken.h"

#include <algorithm>

namespace broker {

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

} // namespace broker
