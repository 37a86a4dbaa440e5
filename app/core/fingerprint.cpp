// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/fingerprint.h"

#include <QCryptographicHash>

#include <algorithm>

namespace broker {

namespace {

constexpr qsizetype shownAtEachEnd = 4;
/// A shorter secret would give away too large a part of itself.
constexpr qsizetype shortestToShow = 24;
constexpr QLatin1String nothingShown("****");
constexpr QLatin1String gap("-...-");
/// What an OAuth client is kept as has it between its id and its secret, see snykcredential.cpp.
constexpr QByteArrayView clientMark("\noauth-client-");

bool isLowerHex(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

QString hashOf(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

char toLowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

char toUpperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool showsHexDigits(const QString &masked)
{
    const QString shown = masked.left(shownAtEachEnd) + masked.right(shownAtEachEnd);
    return masked != nothingShown && isLowerHex(shown.toLower());
}

/// The cut may go through a character of several bytes; such a fragment is of no use to anybody.
bool isPrintable(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c <= '~'; });
}

/// Of an OAuth client its secret alone: what names it is none, stands in lines before it, and makes no short
/// secret longer.
QByteArrayView secretPart(QByteArrayView bytes)
{
    return bytes.contains(clientMark) ? bytes.sliced(bytes.lastIndexOf('\n') + 1) : bytes;
}

} // namespace

Fingerprint::Fingerprint(QString masked, QString sha256)
    : m_masked(std::move(masked))
    , m_sha256(std::move(sha256))
{ }

bool Fingerprint::isSame(const Fingerprint &other) const
{
    if (m_sha256 == other.m_sha256 || m_others.contains(other.m_sha256) || other.m_others.contains(m_sha256))
        return true;
    // Neither comes from a secret: of a Broker token that was recorded in either case there is nothing but
    // this to compare.
    return m_others.isEmpty() && other.m_others.isEmpty() && m_masked != other.m_masked
        && m_masked.compare(other.m_masked, Qt::CaseInsensitive) == 0 && showsHexDigits(m_masked);
}

Fingerprint Fingerprint::ofAnyCase(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) {
        QByteArray lower(bytes.data(), bytes.size());
        QByteArray upper = lower;
        std::transform(lower.cbegin(), lower.cend(), lower.begin(), toLowerAscii);
        std::transform(upper.cbegin(), upper.cend(), upper.begin(), toUpperAscii);
        QStringList others;
        for (const QByteArrayView form : {QByteArrayView(upper), bytes})
            others.append(hashOf(form));
        wipe(upper);
        Fingerprint fingerprint = of(Secret::take(std::move(lower)));
        others.removeAll(fingerprint.m_sha256);
        others.removeDuplicates();
        fingerprint.m_others = others;
        return fingerprint;
    });
}

Fingerprint Fingerprint::of(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) {
        QString masked = nothingShown;
        const QByteArrayView shown = secretPart(bytes);
        if (shown.size() >= shortestToShow) {
            const QByteArrayView start = shown.first(shownAtEachEnd);
            const QByteArrayView end = shown.last(shownAtEachEnd);
            if (isPrintable(start) && isPrintable(end))
                masked = QString::fromLatin1(start) + gap + QString::fromLatin1(end);
        }
        return Fingerprint(masked, hashOf(bytes));
    });
}

std::optional<Fingerprint> Fingerprint::parse(const QString &masked, const QString &sha256)
{
    constexpr qsizetype sha256Digits = 64;
    if (sha256.size() != sha256Digits || !isLowerHex(sha256))
        return std::nullopt;
    const bool maskedOk = masked == nothingShown
        || (masked.size() == 2 * shownAtEachEnd + gap.size()
            && masked.mid(shownAtEachEnd, gap.size()) == gap);
    if (!maskedOk)
        return std::nullopt;
    return Fingerprint(masked, sha256);
}

} // namespace broker
