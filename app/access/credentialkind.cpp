// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialkind.h"

#include "core/names.h"

namespace broker::access {

namespace {

constexpr Names<CredentialKind, 6> kinds{{
    {CredentialKind::ApiKey, QLatin1String("api-key")},
    {CredentialKind::UserKey, QLatin1String("user-key")},
    {CredentialKind::ServiceAccountKey, QLatin1String("service-account-key")},
    {CredentialKind::PersonalAccessToken, QLatin1String("personal-access-token")},
    {CredentialKind::ServiceAccountToken, QLatin1String("service-account-token")},
    {CredentialKind::OAuthServiceAccount, QLatin1String("oauth-service-account")},
}};
static_assert(isComplete(kinds));
// Never changes once released.
constexpr QLatin1String serviceName("snyk");

CredentialKind kindOfKey(snyk::PrincipalKind owner)
{
    switch (owner) {
    case snyk::PrincipalKind::User:
        return CredentialKind::UserKey;
    case snyk::PrincipalKind::ServiceAccount:
        return CredentialKind::ServiceAccountKey;
    case snyk::PrincipalKind::App:
    case snyk::PrincipalKind::Unknown:
        break;
    }
    return CredentialKind::ApiKey;
}

} // namespace

CredentialKind kindOf(const SnykCredential &credential, snyk::PrincipalKind owner)
{
    const ApiToken *token = credential.apiToken();
    if (!token)
        return CredentialKind::OAuthServiceAccount;
    switch (token->form()) {
    case ApiTokenForm::LegacyUuid:
        return kindOfKey(owner);
    case ApiTokenForm::UserAccessToken:
        return CredentialKind::PersonalAccessToken;
    case ApiTokenForm::ServiceAccessToken:
        break;
    }
    return CredentialKind::ServiceAccountToken;
}

bool isApiCredential(const records::TokenRecord &record)
{
    return record.kind() == vault::SecretKind::ApiToken;
}

std::optional<CredentialKind> credentialKindOf(const records::TokenRecord &record)
{
    return isApiCredential(record) && record.service ? valueOf(kinds, record.service->credentialKind)
                                                     : std::nullopt;
}

records::ServiceLink serviceLinkOf(CredentialKind kind, const HttpsUrl &api)
{
    return {QString(serviceName), nameOf(kinds, kind), api.toString()};
}

} // namespace broker::access
