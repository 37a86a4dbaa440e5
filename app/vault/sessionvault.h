// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/vault.h"

#include <QHash>

namespace broker::vault {

/// Keeps secrets in memory until it is destroyed: for practice, and for a session without a usable
/// keychain. Every call settles before it returns. The same limits hold as in the keychain, so that
/// what was kept here can be moved there.
class SessionVault final : public Vault
{
public:
    SessionVault() = default;
    Q_DISABLE_COPY_MOVE(SessionVault)

    [[nodiscard]] QFuture<WriteResult> write(VaultKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QFuture<ReadResult> read(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<RemoveResult> remove(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<PresenceResult> presence(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

    /// True when nothing would be lost by quitting.
    [[nodiscard]] bool isEmpty() const { return m_secrets.isEmpty(); }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace broker::vault
