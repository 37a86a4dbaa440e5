// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"
#include "credentials/service.h"
#include "records/tokenrecord.h"

#include <QList>

#include <optional>

namespace broker::credentials {

/// What a pasted text looks like, judged by its form alone: see core/knowntoken.h and core/pastedtext.h.
enum class SecretForm {
    Empty,
    GitHubClassic, ///< ghp_
    GitHubFineGrained, ///< github_pat_
    GitHubOAuth, ///< gho_, of a program that signed in
    GitHubAppUser, ///< ghu_
    GitHubAppInstallation, ///< ghs_, ends after an hour
    GitHubRefresh, ///< ghr_
    GitLabToken, ///< glpat-
    GitLabDeployToken, ///< gldt-
    GitLabOther, ///< other prefixes of GitLab: runners, triggers, jobs, feeds
    AzureToken, ///< 52 or 84 characters
    BitbucketToken, ///< BBDC-
    AtlassianCloudToken, ///< ATATT, of an Atlassian account
    BitbucketCloudPassword, ///< ATBB, of bitbucket.org
    ArtifactoryKey, ///< AKCp, an API key
    ArtifactoryReferenceToken, ///< cmVmdGtu, Base64 of "reftkn"
    SnykApiToken, ///< snyk_uat., snyk_sat.
    Uuid, ///< Broker token, or API token of Snyk
    JsonWebToken,
    LoginInAddress, ///< https://user:password@host
    Other,
};

[[nodiscard]] SecretForm secretFormOf(const Secret &secret);
/// Whose it is by its form; nothing where the form does not tell.
[[nodiscard]] std::optional<Service> serviceOf(SecretForm form);

enum class PasteVerdict {
    Empty,
    Accepted, ///< has the form of the kind
    AcceptedUnrecognised, ///< could be one; the form does not tell
    AcceptedOtherKind, ///< of this service, but of the kind in `kind`: the choice is to be changed
    AcceptedKnown, ///< the very one in `recorded`: it can serve this target, too
    WrongTokenOfService, ///< of this service, but not one that a Broker client can use; see `form`
    OtherService, ///< by its form, of another service
    IsSnykApiToken,
    IsBrokerToken, ///< recorded, see `recorded`, or a UUID where none is taken
    IsLoginInAddress,
};

struct CredentialPaste
{
    PasteVerdict verdict = PasteVerdict::Empty;
    SecretForm form = SecretForm::Empty;
    std::optional<CredentialKind> kind = {};
    std::optional<records::TokenRecord> recorded = {};

    [[nodiscard]] bool isAccepted() const noexcept;
};

/// What the text is compared with. Nothing here leaves the machine.
struct PasteContext
{
    Service service = Service::GitHub;
    CredentialKind kind = CredentialKind::GitHubClassicToken;
    /// Of the Snyk API token in use.
    std::optional<Fingerprint> apiToken = {};
    QList<records::TokenRecord> records = {};
};

/// Pure. `pasted` is what secretIn() of core/pastedtext.h gives.
[[nodiscard]] CredentialPaste checkPaste(const Secret &pasted, const PasteContext &context);

} // namespace broker::credentials
