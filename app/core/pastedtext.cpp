// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pastedtext.h"

#include <algorithm>
#include <array>

namespace broker {

namespace {

bool isInvisible(QChar c)
{
    // Cc: line breaks and other controls. Cf: zero-width characters, byte-order mark, soft hyphen,
    // direction marks. Z*: every kind of space, no-break space included.
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Space || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isQuote(QChar c)
{
    // " ' ` « » ‘ ’ ‚ “ ” „ ‹ ›
    constexpr std::array<char16_t, 13> quotes{u'"', u'\'', u'`', u'\u00ab', u'\u00bb', u'\u2018', u'\u2019',
        u'\u201a', u'\u201c', u'\u201d', u'\u201e', u'\u2039', u'\u203a'};
    return std::find(quotes.begin(), quotes.end(), c.unicode()) != quotes.end();
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

CleanedSecret cleanPastedSecret(QString &&pasted)
{
    QString cleaned;
    cleaned.reserve(std::min(pasted.size(), longestPastedText));
    for (const QChar c : std::as_const(pasted)) {
        if (cleaned.size() == longestPastedText)
            break;
        if (!isInvisible(c))
            cleaned.append(c);
    }
    qsizetype start = 0;
    qsizetype end = cleaned.size();
    while (start < end && isQuote(cleaned[start]))
        ++start;
    while (end > start && isQuote(cleaned[end - 1]))
        --end;
    const bool changed = end - start != pasted.size();
    QString token = cleaned.mid(start, end - start);
    wipe(cleaned);
    wipe(pasted);
    return {Secret::take(std::move(token)), changed};
}

OuterText outerTextOf(QStringView text)
{
    const QStringView inner = withoutOuterText(text);
    if (inner.size() == text.size())
        return OuterText::None;
    const qsizetype before = inner.data() - text.data();
    const QStringView head = text.first(before);
    const QStringView tail = text.sliced(before + inner.size());
    const bool hasLineEnd = std::any_of(head.begin(), head.end(), isLineEnd)
        || std::any_of(tail.begin(), tail.end(), isLineEnd);
    return hasLineEnd ? OuterText::LineEnds : OuterText::Blanks;
}

QStringView withoutOuterText(QStringView text)
{
    return text.trimmed();
}

} // namespace broker
