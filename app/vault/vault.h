// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "vault/vaultkey.h"

#include <QFuture>
#include <QString>

#include <stop_token>

namespace broker::vault {

/// Why a secret is not where it should be, in the words the user is shown.
enum class VaultErrorKind {
    NotFound, ///< really absent, not merely locked
    Locked,
    Denied, ///< the user or the system said no
    NoService, ///< there is no keychain to talk to
    StoppedWaiting, ///< the caller gave up; the system may still be asking the user
    NotConfirmed, ///< written or deleted, but reading back did not prove it
    TooLarge,
    Unreadable, ///< an entry is there that is not ours or is damaged
    Unnamed, ///< the keychain is well; what is to name the entry, the settings, could not be written
    Other,
};

struct VaultError
{
    VaultErrorKind kind = VaultErrorKind::Other;
    /// The backend's own text, English or not, bounded; for the details text only.
    QString detail;

    /// Of a call that ended without a result.
    [[nodiscard]] static VaultError cancelled() { return {VaultErrorKind::Other, {}}; }

    friend bool operator==(const VaultError &, const VaultError &) = default;
};

/// Whether a write that ended so may have stored its secret all the same, or may do so yet.
[[nodiscard]] inline bool mayBeStored(const VaultError &error)
{
    return error.kind == VaultErrorKind::StoppedWaiting || error.kind == VaultErrorKind::NotConfirmed;
}

enum class Presence { Present, Absent, Locked, Unknown };

struct Stored
{
    friend bool operator==(const Stored &, const Stored &) = default;
};

using WriteResult = Result<Stored, VaultError>;
using ReadResult = Result<Secret, VaultError>;
using RemoveResult = Result<Stored, VaultError>;
using PresenceResult = Result<Presence, VaultError>;

/// Where secrets are kept. The OS keychain, or memory for this session.
///
/// Futures settle exactly once, on the thread of the vault. Calls are served one after the other.
/// A keychain may ask the user and take any time: there is no timeout here, the caller shows
/// "waiting" and may request a stop, which settles `StoppedWaiting` at once while the system's own
/// dialog stays. What it does later is found by `presence` or `read`.
class Vault
{
public:
    virtual ~Vault() = default;

    /// Replaces what is there. Settles as stored only after the entry was read back and is equal.
    [[nodiscard]] virtual QFuture<WriteResult> write(VaultKey key, Secret secret, std::stop_token stop) = 0;
    [[nodiscard]] virtual QFuture<ReadResult> read(VaultKey key, std::stop_token stop) = 0;
    /// Removing what is not there is a success. Only claimed when reading back proves it.
    [[nodiscard]] virtual QFuture<RemoveResult> remove(VaultKey key, std::stop_token stop) = 0;
    /// Never makes the system ask the user anything. `Unknown` where the platform cannot tell.
    [[nodiscard]] virtual QFuture<PresenceResult> presence(VaultKey key, std::stop_token stop) = 0;
    /// False for memory only.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace broker::vault
