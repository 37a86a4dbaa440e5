// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/keyturns.h"
#include "vault/vault.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broker::vault {

/// Of a credential of a service, in bytes. Google's key file has 2,400, and stored as we do it 3,300.
inline constexpr qsizetype longestCredential = 8 * 1024;

/// Whether a LongVault keeps it.
[[nodiscard]] bool fitsLongVault(SecretKind kind, const Secret &secret);

/// Keeps credentials of services that are longer than one entry of a keychain may be (2,560 bytes on Windows)
/// in several entries: parts, and under the key itself what says how many there are and what they are
/// together. That one is written last and goes last, so that at every moment the old credential is whole or
/// the new one. What fits into one entry is kept as ever. All other kinds are passed on.
///
/// Each call is done as a whole before the next one for its key, so that calls may overlap: of two writes the
/// later one stands, as with every vault.
class LongVault final : public Vault
{
public:
    /// `inner` takes what fits its entries.
    explicit LongVault(std::unique_ptr<Vault> inner);
    ~LongVault() override;
    Q_DISABLE_COPY_MOVE(LongVault)

    [[nodiscard]] QFuture<WriteResult> write(VaultKey key, Secret secret, std::stop_token stop) override;
    /// An entry whose parts are not all there, or are not what was written, is `Unreadable`.
    [[nodiscard]] QFuture<ReadResult> read(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<RemoveResult> remove(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<PresenceResult> presence(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return m_inner->isPersistent(); }

private:
    struct Head;
    using CountResult = Result<int, VaultError>;
    static std::optional<Head> headIn(const Secret &secret);

    [[nodiscard]] QFuture<WriteResult> writeInTurn(
        const VaultKey &key, const Secret &secret, std::stop_token stop);
    [[nodiscard]] QFuture<ReadResult> readInTurn(const VaultKey &key, std::stop_token stop);
    [[nodiscard]] QFuture<RemoveResult> removeInTurn(const VaultKey &key, std::stop_token stop);
    [[nodiscard]] QFuture<WriteResult> replace(
        const VaultKey &key, const Secret &secret, const std::optional<Head> &before, std::stop_token stop);
    [[nodiscard]] QFuture<WriteResult> writeParts(
        const VaultKey &key, const Head &head, const Secret &secret, int from, std::stop_token stop);
    [[nodiscard]] QFuture<ReadResult> readParts(
        const VaultKey &key, const Head &head, const Secret &soFar, std::stop_token stop);
    /// Removes all parts but those of `stays`, also what a write that was killed has left.
    [[nodiscard]] QFuture<RemoveResult> sweep(const VaultKey &key, const std::optional<Head> &gone,
        const std::optional<Head> &stays, std::stop_token stop);
    /// How many parts of the set there are: they are written in their order and removed against it, so that
    /// none is behind a gap. Those below `known` need not be asked for. Fails where that cannot be known: an
    /// entry of which the platform does not tell is no entry that is absent.
    [[nodiscard]] QFuture<CountResult> countParts(
        const VaultKey &key, QChar set, int from, int known, std::stop_token stop);
    [[nodiscard]] QFuture<PresenceResult> isThere(const VaultKey &key, std::stop_token stop);
    [[nodiscard]] QFuture<RemoveResult> removeParts(
        const VaultKey &key, QChar set, int from, int end, std::stop_token stop);

    QObject m_home;
    KeyTurns m_turns{m_home};
    /// Goes first, and ends what waits at home.
    std::unique_ptr<Vault> m_inner;
};

} // namespace broker::vault
