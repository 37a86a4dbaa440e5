// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/recordedsecret.h"

#include "core/settle.h"
#include "core/snykcredential.h"
#include "credentials/credentialrecording.h"

#include <utility>

namespace broker::credentials {

namespace {

/// Somebody else may have written there; a wrong secret in use costs hours.
Failure<vault::VaultError> anotherSecret()
{
    return Failure(vault::VaultError{
        vault::VaultErrorKind::Unreadable, QStringLiteral("The entry holds another secret than recorded.")});
}

CredentialResult credentialOf(const records::TokenRecord &record, const vault::ReadResult &stored)
{
    if (!stored)
        return Failure(stored.error());
    const std::optional<ServiceCredential> credential = credentialFrom(record, *stored);
    return credential ? CredentialResult(*credential) : anotherSecret();
}

vault::ReadResult secretOf(const records::TokenRecord &record, const vault::ReadResult &stored)
{
    if (record.kind() == vault::SecretKind::ServiceCredential) {
        return credentialOf(record, stored).map([](const ServiceCredential &credential) {
            return credential.secret();
        });
    }
    if (!stored)
        return stored;
    if (record.kind() == vault::SecretKind::ApiToken) {
        const auto credential = SnykCredential::parse(*stored);
        if (!credential || !(credential->fingerprint() == record.fingerprint))
            return anotherSecret();
        const OAuthClient *client = credential->oauth();
        return client ? client->secret() : *stored;
    }
    const bool isBrokerToken = record.kind() == vault::SecretKind::BrokerToken
        || record.kind() == vault::SecretKind::ProvisionalToken;
    const auto token = isBrokerToken ? BrokerToken::parse(*stored) : std::nullopt;
    if ((token ? token->fingerprint() : Fingerprint::of(*stored)) == record.fingerprint)
        return stored;
    return anotherSecret();
}

/// Reads, and settles with what `use` makes of the entry.
template <class T, class Use>
QFuture<Result<T, vault::VaultError>> readWith(
    QObject &context, vault::Vault &vault, const records::TokenRecord &record, std::stop_token stop, Use use)
{
    const Settle<T, vault::VaultError> settle;
    vault.read(record.key, std::move(stop))
        .then(
            &context, [settle, record, use](const vault::ReadResult &stored) { settle(use(record, stored)); })
        .onCanceled(&context, [settle] {
            settle(Failure(
                vault::VaultError{vault::VaultErrorKind::Other, QStringLiteral("The read was cancelled.")}));
        });
    return settle.future();
}

} // namespace

QFuture<CredentialResult> readCredential(
    QObject &context, vault::Vault &vault, const records::TokenRecord &record, std::stop_token stop)
{
    return readWith<ServiceCredential>(context, vault, record, std::move(stop), credentialOf);
}

QFuture<vault::ReadResult> readSecret(
    QObject &context, vault::Vault &vault, const records::TokenRecord &record, std::stop_token stop)
{
    return readWith<Secret>(context, vault, record, std::move(stop), secretOf);
}

} // namespace broker::credentials
