// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <optional>

// What the room needs of libsodium, in the program's own types. Buffers with a secret in them are overwritten
// when they go.
namespace broker::handover {

/// Bytes of a fixed number that are overwritten when they go.
template <std::size_t count>
class SecretBytes final
{
public:
    SecretBytes() = default;
    ~SecretBytes();
    Q_DISABLE_COPY_MOVE(SecretBytes)

    [[nodiscard]] unsigned char *data() noexcept { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_bytes.data(); }

private:
    std::array<unsigned char, count> m_bytes{};
};

inline constexpr std::size_t keySize = 32;
using ContentKey = SecretBytes<keySize>;
extern template class SecretBytes<keySize>;

inline constexpr qsizetype saltSize = 16;
inline constexpr qsizetype nonceSize = 24;
/// What authenticated encryption adds to what it encrypts.
inline constexpr qsizetype tagSize = 16;
/// A content key in a box that only one key pair opens.
inline constexpr qsizetype boxSize = 80;

[[nodiscard]] QByteArray randomBytes(qsizetype count);
/// Evenly distributed, 0 to `below` - 1.
[[nodiscard]] quint32 randomBelow(quint32 below);
void fillRandomly(ContentKey &key);

/// What Argon2id is to cost.
struct Cost
{
    quint32 passes = 0;
    quint32 memoryKiB = 0;

    friend bool operator==(const Cost &, const Cost &) = default;
};
/// A second on an office computer; a guess costs an attacker the same.
inline constexpr Cost usualCost{3, 256 * 1024};
/// What a file may ask of whoever opens it, before anybody knows who made it: some seconds, and twice the
/// usual memory, for versions to come. More would be an attack on that computer.
inline constexpr Cost highestCost{6, 512 * 1024};
inline constexpr Cost lowestCost{1, 8};

/// False when there is not enough memory. Takes its time: not for the thread of a window.
[[nodiscard]] bool deriveKey(
    ContentKey &key, const Secret &passphrase, const QByteArray &salt, const Cost &cost);

/// XChaCha20-Poly1305 (IETF). `head` is authenticated and not encrypted.
[[nodiscard]] QByteArray encrypted(
    const Secret &content, const QByteArray &head, const QByteArray &nonce, const ContentKey &key);
/// Nothing unless every byte of both is as it was.
[[nodiscard]] std::optional<Secret> decrypted(
    const QByteArray &body, const QByteArray &head, const QByteArray &nonce, const ContentKey &key);

/// X25519: 32 bytes each.
[[nodiscard]] Secret newSecretKey();
[[nodiscard]] QByteArray publicKeyOf(const Secret &secretKey);
/// crypto_box_seal; nothing for bytes that are no usable public key.
[[nodiscard]] std::optional<QByteArray> boxed(const ContentKey &key, const QByteArray &publicKey);
[[nodiscard]] bool unbox(ContentKey &key, const QByteArray &box, const Secret &secretKey);

} // namespace broker::handover
