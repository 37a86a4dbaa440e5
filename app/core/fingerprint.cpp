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

bool isLowerHex(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

/// The cut may go through a character of several bytes; such a fragment is of no use to anybody.
bool isPrintable(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c <= '~'; });
}

} // namespace

Fingerprint::Fingerprint(QString masked, QString sha256)
    : m_masked(std::move(masked))
    , m_sha256(std::move(sha256))
{ }

Fingerprint Fingerprint::of(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) {
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QString masked = nothingShown;
        if (bytes.size() >= shortestToShow) {
            const QByteArrayView start = bytes.first(shownAtEachEnd);
            const QByteArrayView end = bytes.last(shownAtEachEnd);
            if (isPrintable(start) && isPrintable(end))
                masked = QString::fromLatin1(start) + gap + QString::fromLatin1(end);
        }
        return Fingerprint(masked, QString::fromLatin1(hash));
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
