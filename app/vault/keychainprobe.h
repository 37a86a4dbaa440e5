// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace broker::vault {

enum class ItemState {
    Absent,
    Unlocked,
    Locked, ///< there but locked, or hidden by a locked keyring
};

enum class CollectionState { Missing, Unlocked, Locked };

enum class ProbeFailure {
    NoService, ///< nobody there to ask
    NoAnswer, ///< not within the probe's own time limit
    Refused,
    Unsupported, ///< this system cannot be asked, or the answer would prove nothing
};

struct ProbeError
{
    ProbeFailure failure = ProbeFailure::Refused;
    QString detail;

    friend bool operator==(const ProbeError &, const ProbeError &) = default;
};

/// Asks the keychain what its jobs do not tell, and never makes the system ask the user.
/// Each question is answered once, within a time limit, on the caller's thread and perhaps before
/// the call returns; not at all when the probe is destroyed first.
class KeychainProbe
{
public:
    template <class T>
    using Answer = std::function<void(Result<T, ProbeError>)>;

    virtual ~KeychainProbe() = default;
    /// Why a job started now would never answer; nothing when none is known.
    [[nodiscard]] virtual std::optional<QString> obstacle() const = 0;
    virtual void findItem(const QString &key, Answer<ItemState> answer) = 0;
    /// Which service answers now, by a name that no other one ever has: another name means another
    /// process, perhaps of the same program. Empty when there is none.
    virtual void serviceOwner(Answer<QString> answer) = 0;
    /// Where new entries go.
    virtual void defaultCollection(Answer<CollectionState> answer) = 0;
};

/// The Secret Service on Linux, the Credential Manager on Windows; on macOS one that answers `Unsupported`.
[[nodiscard]] std::unique_ptr<KeychainProbe> makeKeychainProbe(std::chrono::milliseconds patience);

/// Where entries are kept.
enum class KeychainKind {
    SecretService, ///< GNOME Keyring, KeePassXC and others
    KWallet, ///< or the Secret Service, which KDE may be using as well
    CredentialManager, ///< of Windows
    MacKeychain,
};

/// From the system and the session alone: nothing is asked.
[[nodiscard]] KeychainKind keychainOfThisSession();

} // namespace broker::vault
