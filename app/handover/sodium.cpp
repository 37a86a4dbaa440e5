// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/sodium.h"

#include <sodium.h>

#include <limits>

namespace broker::handover {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(keySize == crypto_box_SECRETKEYBYTES && keySize == crypto_box_PUBLICKEYBYTES);
static_assert(saltSize == crypto_pwhash_SALTBYTES);
static_assert(nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(boxSize == crypto_box_SEALBYTES + keySize);

namespace {

/// Finds the fastest way of this processor, once, and opens the system's source of random numbers.
void makeReady()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("The cryptographic library cannot be used on this computer.");
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesIn(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long lengthOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

template <std::size_t count>
SecretBytes<count>::~SecretBytes()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

template class SecretBytes<keySize>;

QByteArray randomBytes(qsizetype count)
{
    makeReady();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

quint32 randomBelow(quint32 below)
{
    makeReady();
    return randombytes_uniform(below);
}

void fillRandomly(ContentKey &key)
{
    makeReady();
    randombytes_buf(key.data(), keySize);
}

bool deriveKey(ContentKey &key, const Secret &passphrase, const QByteArray &salt, const Cost &cost)
{
    makeReady();
    return passphrase.reveal([&](QByteArrayView plain) {
        return crypto_pwhash(key.data(), keySize, plain.data(), lengthOf(plain), bytesOf(salt), cost.passes,
                   std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    });
}

QByteArray encrypted(
    const Secret &content, const QByteArray &head, const QByteArray &nonce, const ContentKey &key)
{
    makeReady();
    QByteArray body(content.size() + tagSize, Qt::Uninitialized);
    content.reveal([&](QByteArrayView plain) {
        crypto_aead_xchacha20poly1305_ietf_encrypt(bytesIn(body), nullptr, bytesOf(plain), lengthOf(plain),
            bytesOf(head), lengthOf(head), nullptr, bytesOf(nonce), key.data());
    });
    return body;
}

std::optional<Secret> decrypted(
    const QByteArray &body, const QByteArray &head, const QByteArray &nonce, const ContentKey &key)
{
    makeReady();
    if (body.size() < tagSize)
        return std::nullopt;
    QByteArray plain(body.size() - tagSize, Qt::Uninitialized);
    const bool isWhole
        = crypto_aead_xchacha20poly1305_ietf_decrypt(bytesIn(plain), nullptr, nullptr, bytesOf(body),
              lengthOf(body), bytesOf(head), lengthOf(head), bytesOf(nonce), key.data())
        == 0;
    Secret content = Secret::take(std::move(plain));
    return isWhole ? std::optional(content) : std::nullopt;
}

Secret newSecretKey()
{
    makeReady();
    QByteArray publicKey(static_cast<qsizetype>(keySize), Qt::Uninitialized);
    QByteArray secretKey(static_cast<qsizetype>(keySize), Qt::Uninitialized);
    crypto_box_keypair(bytesIn(publicKey), bytesIn(secretKey));
    return Secret::take(std::move(secretKey));
}

QByteArray publicKeyOf(const Secret &secretKey)
{
    makeReady();
    QByteArray publicKey(static_cast<qsizetype>(keySize), '\0');
    secretKey.reveal([&](QByteArrayView plain) {
        if (plain.size() == publicKey.size())
            crypto_scalarmult_base(bytesIn(publicKey), bytesOf(plain));
    });
    return publicKey;
}

std::optional<QByteArray> boxed(const ContentKey &key, const QByteArray &publicKey)
{
    makeReady();
    QByteArray box(boxSize, Qt::Uninitialized);
    const bool isMade = publicKey.size() == static_cast<qsizetype>(keySize)
        && crypto_box_seal(bytesIn(box), key.data(), keySize, bytesOf(publicKey)) == 0;
    return isMade ? std::optional(box) : std::nullopt;
}

bool unbox(ContentKey &key, const QByteArray &box, const Secret &secretKey)
{
    const QByteArray publicKey = publicKeyOf(secretKey);
    return box.size() == boxSize && secretKey.reveal([&](QByteArrayView plain) {
        return plain.size() == publicKey.size()
            && crypto_box_seal_open(
                   key.data(), bytesOf(box), lengthOf(box), bytesOf(publicKey), bytesOf(plain))
            == 0;
    });
}

} // namespace broker::handover
