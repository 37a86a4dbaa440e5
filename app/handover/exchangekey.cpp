// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/exchangekey.h"

#include "handover/sodium.h"

#include <QCryptographicHash>
#include <QLatin1String>
#include <QStringList>

#include <utility>

namespace broker::handover {

namespace {

constexpr QLatin1String keyPrefix("bta-key-");
constexpr qsizetype checksumSize = 4;
constexpr qsizetype markSize = 16;
/// A key has 56 characters; what is longer than this was pasted by mistake.
constexpr qsizetype longestKeyText = 1000;

/// Each use of a hash begins with another word, so that none can be taken for another.
QByteArray hashOf(const char *use, const QByteArray &key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(use));
    hash.addData(key);
    return hash.result();
}

QByteArray checksumOf(const QByteArray &key)
{
    return hashOf("bta-key-checksum", key).first(checksumSize);
}

} // namespace

PublicKey::PublicKey(QByteArray bytes)
    : m_bytes(std::move(bytes))
{ }

std::optional<PublicKey> PublicKey::of(const QByteArray &bytes)
{
    if (bytes.size() != static_cast<qsizetype>(keySize))
        return std::nullopt;
    return PublicKey(bytes);
}

std::optional<PublicKey> PublicKey::parse(const QString &text)
{
    if (text.size() > longestKeyText)
        return std::nullopt;
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace())
            plain += c;
    }
    if (!plain.startsWith(keyPrefix))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(plain.sliced(keyPrefix.size()).toUtf8(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != static_cast<qsizetype>(keySize) + checksumSize)
        return std::nullopt;
    const QByteArray key = (*decoded).first(static_cast<qsizetype>(keySize));
    if ((*decoded).last(checksumSize) != checksumOf(key))
        return std::nullopt;
    const PublicKey found(key);
    // The decoder ignores a surplus character.
    return found.text() == plain ? std::optional(found) : std::nullopt;
}

QString PublicKey::text() const
{
    const QByteArray told = m_bytes + checksumOf(m_bytes);
    return keyPrefix
        + QString::fromLatin1(told.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString PublicKey::fingerprint() const
{
    constexpr int groups = 6;
    constexpr qsizetype bytesOfGroup = 5;
    constexpr quint64 valuesOfGroup = 100000;
    const QByteArray hash = hashOf("bta-key-fingerprint", m_bytes);
    QStringList texts;
    for (int group = 0; group < groups; ++group) {
        quint64 value = 0;
        for (const char byte : hash.sliced(group * bytesOfGroup, bytesOfGroup))
            value = value * 256 + static_cast<unsigned char>(byte);
        texts.append(QString::number(value % valuesOfGroup).rightJustified(5, u'0'));
    }
    return texts.join(u' ');
}

QByteArray PublicKey::mark() const
{
    return hashOf("bta-key-mark", m_bytes).first(markSize);
}

ExchangeKey::ExchangeKey(Secret secret, PublicKey publicHalf)
    : m_secret(std::move(secret))
    , m_public(std::move(publicHalf))
{ }

ExchangeKey ExchangeKey::create()
{
    const Secret secret = newSecretKey();
    return ExchangeKey(secret, *PublicKey::of(publicKeyOf(secret)));
}

std::optional<ExchangeKey> ExchangeKey::fromSecretHalf(const Secret &secret)
{
    if (secret.size() != static_cast<qsizetype>(keySize))
        return std::nullopt;
    return ExchangeKey(secret, *PublicKey::of(publicKeyOf(secret)));
}

} // namespace broker::handover
