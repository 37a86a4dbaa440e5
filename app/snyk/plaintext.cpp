// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/plaintext.h"

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr char16_t zeroWidthNonJoiner = u'\u200c';
constexpr char16_t zeroWidthJoiner = u'\u200d';
constexpr char16_t ellipsis = u'\u2026';

bool isHidden(QChar c)
{
    if (c == zeroWidthNonJoiner || c == zeroWidthJoiner)
        return false;
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Half of a pair on its own: JSON escapes can produce it, but no encoder takes it.
bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// Letters, digits and punctuation of ASCII with single spaces between them, as nearly all names are: there
/// is nothing to take away.
bool isPlainAscii(const QString &text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t now = c.unicode();
        if (now < u' ' || now > u'~' || (now == u' ' && before == u' '))
            return false;
        before = now;
    }
    return text.isEmpty() || before != u' ';
}

} // namespace

QString plainText(const QString &untrusted, qsizetype longest)
{
    if (untrusted.size() <= longest && isPlainAscii(untrusted))
        return untrusted;
    // Looking at more would only cost time: what is removed is rare in honest text.
    constexpr qsizetype slack = 4;
    const QString text = untrusted.left(longest * slack);
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            safe.append(QLatin1Char(' '));
        else if (isLoneSurrogate(text, i))
            safe.append(QChar(QChar::ReplacementCharacter));
        else if (!isHidden(c))
            safe.append(c);
    }
    safe = safe.simplified();
    if (safe.size() <= longest)
        return safe;
    safe.truncate(std::max<qsizetype>(longest - 1, 0));
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    return safe + QChar(ellipsis);
}

} // namespace broker::snyk
