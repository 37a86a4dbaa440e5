// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "vault/vault.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>

namespace broker::network {

/// What a proxy lets its users in by.
struct ProxyLogin
{
    QString user;
    Secret password;

    /// One entry of the keychain holds both.
    [[nodiscard]] Secret toStored() const;
    /// Nothing when it is not what `toStored` makes.
    [[nodiscard]] static std::optional<ProxyLogin> fromStored(const Secret &stored);
    /// "Basic …", for the header. The caller wipes it.
    [[nodiscard]] QByteArray basic() const;
};

/// The one entry for it in the keychain. Borrows the vault.
class ProxyLoginStore final
{
public:
    ProxyLoginStore(vault::Vault &vault, const vault::KeySpace &keys);

    [[nodiscard]] QFuture<vault::ReadResult> read() const;
    [[nodiscard]] QFuture<vault::WriteResult> write(const ProxyLogin &login) const;
    [[nodiscard]] QFuture<vault::RemoveResult> remove() const;

private:
    vault::Vault &m_vault;
    vault::VaultKey m_key;
};

} // namespace broker::network
