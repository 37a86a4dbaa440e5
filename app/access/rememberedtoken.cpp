// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"

#include "core/httpsurl.h"
#include "core/settle.h"

namespace broker::access {

using vault::VaultError;
using vault::VaultErrorKind;

TokenMemory::TokenMemory(
    vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_keys(std::move(keys))
    , m_settings(settings)
{ }

std::optional<RememberedToken> TokenMemory::offer() const
{
    const auto api = HttpsUrl::parse(m_settings.rememberedTokenApi.value());
    const auto key = vault::VaultKey::parse(m_settings.rememberedTokenKey.value());
    const auto fingerprint = Fingerprint::parse(
        m_settings.rememberedTokenMasked.value(), m_settings.rememberedTokenSha256.value());
    if (!api || !key || !fingerprint)
        return std::nullopt;
    return RememberedToken{
        snyk::regionForApi(*api), m_settings.rememberedTokenOwner.value(), *fingerprint, *key};
}

QFuture<vault::WriteResult> TokenMemory::remember(Session session, std::stop_token stop)
{
    // One entry per profile: a newer token replaces the older one.
    const vault::VaultKey key
        = m_keys.key(vault::SecretKind::ApiToken, session.region.id, QStringLiteral("remembered"));
    return m_vault.write(key, session.token.secret(), stop)
        .then(this, [this, session, key](const vault::WriteResult &written) {
            if (written) {
                const Fingerprint fingerprint = session.token.fingerprint();
                m_settings.rememberedTokenApi.set(session.region.api.toString());
                m_settings.rememberedTokenOwner.set(session.self.displayName);
                m_settings.rememberedTokenMasked.set(fingerprint.masked());
                m_settings.rememberedTokenSha256.set(fingerprint.sha256());
                m_settings.rememberedTokenKey.set(key.toString());
            }
            return written;
        });
}

QFuture<Result<ApiToken, VaultError>> TokenMemory::recall(std::stop_token stop)
{
    using Recalled = Result<ApiToken, VaultError>;
    const std::optional<RememberedToken> remembered = offer();
    if (!remembered)
        return settledFuture<ApiToken, VaultError>(Failure(VaultError{VaultErrorKind::NotFound, {}}));
    return m_vault.read(remembered->key, stop)
        .then(this, [expected = remembered->fingerprint](const vault::ReadResult &read) -> Recalled {
            if (!read)
                return Failure(read.error());
            std::optional<ApiToken> token = ApiToken::parse(*read);
            if (!token || !(token->fingerprint() == expected)) {
                return Failure(VaultError{VaultErrorKind::Unreadable,
                    QStringLiteral("The entry holds another token than remembered.")});
            }
            return *std::move(token);
        });
}

QFuture<vault::RemoveResult> TokenMemory::forget(std::stop_token stop)
{
    const std::optional<RememberedToken> remembered = offer();
    if (!remembered)
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    return m_vault.remove(remembered->key, stop).then(this, [this](const vault::RemoveResult &removed) {
        if (removed) {
            for (auto *item : {&m_settings.rememberedTokenApi, &m_settings.rememberedTokenOwner,
                     &m_settings.rememberedTokenMasked, &m_settings.rememberedTokenSha256,
                     &m_settings.rememberedTokenKey})
                item->set(QString());
        }
        return removed;
    });
}

} // namespace broker::access
