// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "vault/vaultkey.h"

#include <QDateTime>

#include <optional>

namespace broker::vault {

/// What is put into the OS keychain: the secret in a small versioned JSON object,
/// {"v", "kind", "created", "fingerprint", "secret"}. The secret is Base64 of its bytes and the
/// fingerprint their SHA-256, so that a damaged or foreign entry is noticed and never used.
struct Envelope
{
    SecretKind kind = SecretKind::BrokerToken;
    /// UTC, whole seconds.
    QDateTime created;
    Secret secret;
};

/// In bytes. Windows takes 2560 for one credential; this keeps well below,
/// everywhere alike.
inline constexpr qsizetype longestEnvelope = 2000;

/// Nothing when the envelope would be longer than `longestEnvelope`.
[[nodiscard]] std::optional<Secret> encodeEnvelope(const Envelope &envelope);
/// Nothing when the bytes are not an envelope of this version, or do not match their fingerprint.
[[nodiscard]] std::optional<Envelope> decodeEnvelope(const Secret &bytes);

/// Whether a secret can be kept at all.
[[nodiscard]] bool fitsEnvelope(SecretKind kind, const Secret &secret);

} // namespace broker::vault
