// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "vault/vault.h"

#include <memory>

namespace broker::vault {

class KeychainJobs;
class KeychainProbe;

/// The keychain of the operating system: Secret Service or KWallet, macOS keychain, Windows
/// credentials.
///
/// Nothing is touched before the first call. On Linux the Secret Service is asked what QtKeychain
/// does not tell, so that "locked" is never taken for "absent" and a removal is only claimed when
/// the entry is gone. `presence` is `Unknown` on macOS, where every question may prompt, and where
/// KWallet may hold the entry.
///
/// A keychain service that is restarted while the program runs is noticed; the next call, and the one
/// that was under way, connect to the new one.
///
/// A job that was given up cannot be ended: later calls wait behind it (and can be given up as
/// well). Destroying the vault cancels its futures and leaves a running job to itself. There is no
/// fallback to a file. What QtKeychain and the system copy on the way cannot be wiped.
class KeychainVault final : public Vault
{
public:
    /// `clock` dates the entries; borrowed.
    explicit KeychainVault(const Clock &clock);
    /// With stand-ins for the system, for tests.
    KeychainVault(
        const Clock &clock, std::unique_ptr<KeychainJobs> jobs, std::unique_ptr<KeychainProbe> probe);
    ~KeychainVault() override;
    Q_DISABLE_COPY_MOVE(KeychainVault)

    [[nodiscard]] QFuture<WriteResult> write(VaultKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QFuture<ReadResult> read(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<RemoveResult> remove(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] QFuture<PresenceResult> presence(VaultKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    class Queue;

    const Clock &m_clock;
    std::unique_ptr<Queue> m_queue;
};

} // namespace broker::vault
