// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "vault/vault.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>

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

/// The entries for them in the keychain, one for each proxy (`ProxyAddress::toString`). Borrows the vault.
class ProxyLoginStore final
{
public:
    ProxyLoginStore(vault::Vault &vault, const vault::KeySpace &keys);

    [[nodiscard]] QFuture<vault::ReadResult> read(const QString &proxy) const;
    [[nodiscard]] QFuture<vault::WriteResult> write(const QString &proxy, const ProxyLogin &login) const;
    [[nodiscard]] QFuture<vault::RemoveResult> remove(const QString &proxy, std::stop_token stop = {}) const;
    /// Before each proxy had its own, one entry was for whichever there was: takes it out of the keychain
    /// where it is still there. Asks the user nothing; `context` is whose thread it runs on.
    void removeOutdated(QObject &context) const;

private:
    [[nodiscard]] vault::VaultKey keyFor(const QString &proxy) const;

    vault::Vault &m_vault;
    vault::KeySpace m_keys;
};

} // namespace broker::network
