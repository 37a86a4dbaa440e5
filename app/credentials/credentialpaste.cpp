// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialpaste.h"

#include "core/knowntoken.h"
#include "core/pastedtext.h"

#include <algorithm>

namespace broker::credentials {

namespace {

SecretForm formOfKnown(KnownToken token)
{
    switch (token) {
    case KnownToken::SnykUserAccess:
    case KnownToken::SnykServiceAccess:
        return SecretForm::SnykApiToken;
    case KnownToken::GitHubClassic:
        return SecretForm::GitHubClassic;
    case KnownToken::GitHubFineGrained:
        return SecretForm::GitHubFineGrained;
    case KnownToken::GitHubOAuth:
        return SecretForm::GitHubOAuth;
    case KnownToken::GitHubAppUser:
        return SecretForm::GitHubAppUser;
    case KnownToken::GitHubAppInstallation:
        return SecretForm::GitHubAppInstallation;
    case KnownToken::GitHubRefresh:
        return SecretForm::GitHubRefresh;
    case KnownToken::GitLab:
        return SecretForm::GitLabToken;
    case KnownToken::GitLabDeploy:
        return SecretForm::GitLabDeployToken;
    case KnownToken::GitLabOther:
        return SecretForm::GitLabOther;
    case KnownToken::Bitbucket:
        return SecretForm::BitbucketToken;
    case KnownToken::BitbucketCloud:
        return SecretForm::BitbucketCloudPassword;
    case KnownToken::AtlassianCloud:
        return SecretForm::AtlassianCloudToken;
    case KnownToken::ArtifactoryKey:
        return SecretForm::ArtifactoryKey;
    case KnownToken::ArtifactoryReference:
        return SecretForm::ArtifactoryReferenceToken;
    }
    Q_UNREACHABLE();
}

bool isLoginInAddress(QByteArrayView text)
{
    const qsizetype scheme = text.indexOf(QByteArrayView("://"));
    return text.startsWith("http") && scheme > 0 && text.indexOf('@') > scheme;
}

/// The kind that this form is, whatever service it is meant for.
std::optional<CredentialKind> kindOf(SecretForm form)
{
    switch (form) {
    case SecretForm::GitHubClassic:
        return CredentialKind::GitHubClassicToken;
    case SecretForm::GitHubFineGrained:
        return CredentialKind::GitHubFineGrainedToken;
    case SecretForm::GitLabToken:
        return CredentialKind::GitLabToken;
    case SecretForm::AzureToken:
        return CredentialKind::AzureToken;
    case SecretForm::BitbucketToken:
        return CredentialKind::BitbucketToken;
    case SecretForm::AtlassianCloudToken:
        return CredentialKind::JiraPassword;
    case SecretForm::ArtifactoryKey:
    case SecretForm::ArtifactoryReferenceToken:
        return CredentialKind::ArtifactoryPassword;
    case SecretForm::Empty:
    case SecretForm::GitHubOAuth:
    case SecretForm::GitHubAppUser:
    case SecretForm::GitHubAppInstallation:
    case SecretForm::GitHubRefresh:
    case SecretForm::GitLabDeployToken:
    case SecretForm::GitLabOther:
    case SecretForm::BitbucketCloudPassword:
    case SecretForm::SnykApiToken:
    case SecretForm::Uuid:
    case SecretForm::JsonWebToken:
    case SecretForm::LoginInAddress:
    case SecretForm::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

const records::TokenRecord *recordOf(
    const Fingerprint &fingerprint, const QList<records::TokenRecord> &records)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
        [&fingerprint](const records::TokenRecord &record) { return record.fingerprint == fingerprint; });
    return found == records.cend() ? nullptr : &*found;
}

bool sameProduct(Service a, Service b)
{
    const auto isGitHub = [](Service s) { return s == Service::GitHub || s == Service::GitHubEnterprise; };
    return a == b || (isGitHub(a) && isGitHub(b));
}

CredentialPaste verdictByForm(SecretForm form, const PasteContext &context)
{
    const std::optional<CredentialKind> kind = kindOf(form);
    if (kind && fits(*kind, context.service)) {
        return {*kind == context.kind ? PasteVerdict::Accepted : PasteVerdict::AcceptedOtherKind, form, kind,
            std::nullopt};
    }
    // A password can look like anything, but hardly like another service's token, unless that has no
    // more to it than its length.
    const bool isByChance = isPassword(context.kind) && form == SecretForm::AzureToken;
    const std::optional<Service> owner = isByChance ? std::nullopt : serviceOf(form);
    if (owner && sameProduct(*owner, context.service))
        return {PasteVerdict::WrongTokenOfService, form, std::nullopt, std::nullopt};
    if (owner)
        return {PasteVerdict::OtherService, form, std::nullopt, std::nullopt};
    return {PasteVerdict::AcceptedUnrecognised, form, context.kind, std::nullopt};
}

} // namespace

bool CredentialPaste::isAccepted() const noexcept
{
    return verdict == PasteVerdict::Accepted || verdict == PasteVerdict::AcceptedUnrecognised
        || verdict == PasteVerdict::AcceptedOtherKind || verdict == PasteVerdict::AcceptedKnown;
}

SecretForm secretFormOf(const Secret &secret)
{
    switch (formOf(secret)) {
    case PastedForm::Empty:
        return SecretForm::Empty;
    case PastedForm::Uuid:
        return SecretForm::Uuid;
    case PastedForm::SnykUserAccessToken:
    case PastedForm::SnykServiceAccessToken:
        return SecretForm::SnykApiToken;
    case PastedForm::JsonWebToken:
        return SecretForm::JsonWebToken;
    case PastedForm::AzureReposToken:
        return SecretForm::AzureToken;
    case PastedForm::GitHubToken:
    case PastedForm::GitLabToken:
    case PastedForm::BitbucketToken:
    case PastedForm::AtlassianToken:
    case PastedForm::ArtifactoryToken:
    case PastedForm::Other:
        break;
    }
    return secret.reveal([](QByteArrayView text) {
        if (const auto known = knownTokenOf(text))
            return formOfKnown(*known);
        return isLoginInAddress(text) ? SecretForm::LoginInAddress : SecretForm::Other;
    });
}

std::optional<Service> serviceOf(SecretForm form)
{
    switch (form) {
    case SecretForm::GitHubClassic:
    case SecretForm::GitHubFineGrained:
    case SecretForm::GitHubOAuth:
    case SecretForm::GitHubAppUser:
    case SecretForm::GitHubAppInstallation:
    case SecretForm::GitHubRefresh:
        return Service::GitHub;
    case SecretForm::GitLabToken:
    case SecretForm::GitLabDeployToken:
    case SecretForm::GitLabOther:
        return Service::GitLab;
    case SecretForm::AzureToken:
        return Service::AzureRepos;
    case SecretForm::BitbucketToken:
    case SecretForm::BitbucketCloudPassword:
        return Service::BitbucketServer;
    case SecretForm::AtlassianCloudToken:
        return Service::Jira;
    case SecretForm::ArtifactoryKey:
    case SecretForm::ArtifactoryReferenceToken:
        return Service::Artifactory;
    case SecretForm::Empty:
    case SecretForm::SnykApiToken:
    case SecretForm::Uuid:
    case SecretForm::JsonWebToken:
    case SecretForm::LoginInAddress:
    case SecretForm::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

CredentialPaste checkPaste(const Secret &pasted, const PasteContext &context)
{
    const SecretForm form = secretFormOf(pasted);
    const auto verdict = [form](PasteVerdict what) {
        return CredentialPaste{what, form, std::nullopt, std::nullopt};
    };
    if (form == SecretForm::Empty)
        return verdict(PasteVerdict::Empty);
    if (form == SecretForm::LoginInAddress)
        return verdict(PasteVerdict::IsLoginInAddress);
    const Fingerprint fingerprint = Fingerprint::of(pasted);
    if (form == SecretForm::SnykApiToken || (context.apiToken && *context.apiToken == fingerprint))
        return verdict(PasteVerdict::IsSnykApiToken);
    if (const records::TokenRecord *known = recordOf(fingerprint, context.records)) {
        if (known->kind() == vault::SecretKind::ServiceCredential)
            return {PasteVerdict::AcceptedKnown, form, context.kind, *known};
        const bool isBrokerToken = known->kind() == vault::SecretKind::BrokerToken;
        return {isBrokerToken ? PasteVerdict::IsBrokerToken : PasteVerdict::IsSnykApiToken, form,
            std::nullopt, *known};
    }
    // No service that we know hands out bare UUIDs, but somebody may have one for a password.
    if (form == SecretForm::Uuid && !isPassword(context.kind))
        return verdict(PasteVerdict::IsBrokerToken);
    return verdictByForm(form, context);
}

} // namespace broker::credentials
