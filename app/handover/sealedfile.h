// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "handover/exchangekey.h"
#include "handover/refusal.h"
#include "handover/sodium.h"

#include <QByteArray>
#include <QDateTime>

#include <variant>

// A hand-over as a file: who may open it, until when, and what is inside, encrypted. Numbers are big-endian.
//
//   32  "broker-token-assistant-handover" and a line feed
//    2  version of the format: 1
//    1  the lock: 1 a passphrase, 2 a public key
//    1  1 for practice mode, else 0
//    8  expires, in seconds since 1970 (UTC)
//       lock 1:  4 passes and 4 KiB of memory for Argon2id, 16 salt: the passphrase makes the content key
//       lock 2: 16 mark of the public key, 80 the content key in a crypto_box_seal
//   24  nonce
//       the content and 16 bytes of proof: XChaCha20-Poly1305, which authenticates all that stands before the
//       nonce as well
//   32  SHA-256 of all that stands before it: tells damage on the way from a wrong passphrase
namespace broker::handover {

/// Bytes. More is not read.
inline constexpr qint64 largestFile = 1024 * 1024;

/// What everybody can read on it, and nobody can change.
struct Label
{
    bool practice = false;
    /// UTC, whole seconds.
    QDateTime expires;

    friend bool operator==(const Label &, const Label &) = default;
};

struct ByPassphrase
{
    /// As it was entered; it is made canonical() here.
    Secret passphrase;
    Cost cost = usualCost;
};
struct ByKey
{
    PublicKey key;
};
/// How it is locked.
using Lock = std::variant<ByPassphrase, ByKey>;

enum class SealProblem {
    NotEnoughMemory, ///< for the passphrase
    UnusableKey,
};

/// The whole file. With a passphrase it takes its time, see deriveKey().
[[nodiscard]] Result<QByteArray, SealProblem> seal(
    const Secret &content, const Label &label, const Lock &lock);

/// A file that is as it was saved, still locked.
struct SealedFile
{
    struct Passphrase
    {
        Cost cost;
        QByteArray salt;
    };
    struct Key
    {
        QByteArray mark;
        QByteArray box;
    };

    Label label;
    std::variant<Passphrase, Key> lock;
    /// All that stands before the nonce.
    QByteArray head;
    QByteArray nonce;
    QByteArray body;

    [[nodiscard]] bool wantsPassphrase() const { return std::holds_alternative<Passphrase>(lock); }
};

/// Pure. Refuses as NotAHandover, NewerVersion or Damaged.
[[nodiscard]] Result<SealedFile, Refusal> parse(const QByteArray &file);

/// The content. WrongPassphrase, NotEnoughMemory; and OtherKey or Altered for a key. The first takes its
/// time.
[[nodiscard]] Result<Secret, Refusal> unseal(const SealedFile &file, const Secret &passphrase);
[[nodiscard]] Result<Secret, Refusal> unseal(const SealedFile &file, const ExchangeKey &key);

} // namespace broker::handover
