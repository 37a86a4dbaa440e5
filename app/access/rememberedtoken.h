// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "core/fingerprint.h"
#include "settings/settings.h"
#include "vault/vault.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::access {

/// What the next start shows of an API token that is kept in the keychain: never the token.
struct RememberedToken
{
    snyk::Region region;
    QString owner;
    Fingerprint fingerprint;
    vault::VaultKey key;
};

/// "Remember in the keychain": keeps one API token per profile. The settings hold its name and
/// fingerprint, the keychain the token. Borrows everything it is given.
class TokenMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenMemory)

public:
    TokenMemory(
        vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings, QObject *parent = nullptr);

    /// Touches the settings only, never the keychain.
    [[nodiscard]] std::optional<RememberedToken> offer() const;
    [[nodiscard]] QFuture<vault::WriteResult> remember(Session session, std::stop_token stop);
    /// An entry that is no API token, or another one than remembered, settles as `Unreadable`.
    [[nodiscard]] QFuture<Result<ApiToken, vault::VaultError>> recall(std::stop_token stop);
    /// Forgets the name only after the keychain confirmed that the token is gone.
    [[nodiscard]] QFuture<vault::RemoveResult> forget(std::stop_token stop);

private:
    vault::Vault &m_vault;
    vault::KeySpace m_keys;
    settings::Settings &m_settings;
};

} // namespace broker::access
