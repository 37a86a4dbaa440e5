// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/secretparts.h"

#include "products/tokenforms.h"
#include "snyk/plaintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace broker::existing {

namespace {

/// Longer than any path or name of an image.
constexpr qsizetype longestText = 1024;

} // namespace

Secret secretFrom(QByteArrayView bytes)
{
    return Secret::take(QByteArray(bytes.data(), bytes.size()));
}

Assignment assignmentIn(const Secret &text)
{
    return text.reveal([](QByteArrayView bytes) -> Assignment {
        const qsizetype sign = bytes.indexOf('=');
        if (sign < 0)
            return {plainText(bytes), std::nullopt};
        return {plainText(bytes.first(sign)), secretFrom(bytes.sliced(sign + 1))};
    });
}

QString plainText(QByteArrayView bytes)
{
    return snyk::plainText(QString::fromUtf8(bytes.first(std::min(longestText, bytes.size()))), longestText);
}

QString plainText(const Secret &text)
{
    return text.reveal([](QByteArrayView bytes) { return plainText(bytes); });
}

QString shownName(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    // NAME=value in the wrong place, and a login in an address.
    const bool holdsValue
        = name.contains(u'=') || (name.contains(u'@') && name.contains(QLatin1String("://")));
    static const QRegularExpression token(QStringLiteral("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        QRegularExpression::CaseInsensitiveOption);
    if (holdsValue || token.match(name).hasMatch() || products::holdsKnownToken(bytes))
        return {};
    return snyk::plainText(name, snyk::longestName);
}

bool is(const Secret &text, QByteArrayView other)
{
    return text.reveal([other](QByteArrayView bytes) { return bytes == other; });
}

bool startsWith(const Secret &text, QByteArrayView beginning)
{
    return text.reveal([beginning](QByteArrayView bytes) { return bytes.startsWith(beginning); });
}

Secret from(const Secret &text, qsizetype at)
{
    return text.reveal([at](QByteArrayView bytes) { return secretFrom(bytes.sliced(at)); });
}

Lines::Lines(QByteArrayView text)
    : m_rest(text)
    , m_atEnd(text.isEmpty())
{ }

bool Lines::next()
{
    if (m_atEnd)
        return false;
    const qsizetype end = m_rest.indexOf('\n');
    m_line = end < 0 ? m_rest : m_rest.first(end);
    m_atEnd = end < 0 || end + 1 == m_rest.size();
    m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    ++m_number;
    return true;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return text.startsWith(mark) ? text.sliced(mark.size()) : text;
}

} // namespace broker::existing
