// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pastedtext.h"

#include "core/id.h"
#include "core/knowntoken.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace broker {

namespace {

bool isInvisible(QChar c)
{
    // Cc: line ends and other controls. Cf: zero-width characters, byte-order mark, soft hyphen,
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

bool allOf(QByteArrayView text, bool (*accepts)(char))
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), accepts);
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isLowerBase32(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
}

/// Azure's personal access tokens: 52 base-32 characters, or 84 characters with "AZDO" in them
/// (learn.microsoft.com, changes to the format of personal access tokens).
bool isAzureToken(QByteArrayView text)
{
    constexpr qsizetype oldLength = 52;
    constexpr qsizetype newLength = 84;
    if (text.size() == oldLength)
        return allOf(text, isLowerBase32);
    return text.size() == newLength && allOf(text, isAlphanumeric) && text.contains("AZDO");
}

bool isJsonWebToken(QByteArrayView text)
{
    return text.startsWith("eyJ") && std::count(text.begin(), text.end(), '.') == 2;
}

PastedForm formOf(KnownToken token)
{
    switch (token) {
    case KnownToken::SnykUserAccess:
        return PastedForm::SnykUserAccessToken;
    case KnownToken::SnykServiceAccess:
        return PastedForm::SnykServiceAccessToken;
    case KnownToken::GitHubClassic:
    case KnownToken::GitHubFineGrained:
    case KnownToken::GitHubOAuth:
    case KnownToken::GitHubAppUser:
    case KnownToken::GitHubAppInstallation:
    case KnownToken::GitHubRefresh:
        return PastedForm::GitHubToken;
    case KnownToken::GitLab:
    case KnownToken::GitLabDeploy:
    case KnownToken::GitLabOther:
        return PastedForm::GitLabToken;
    case KnownToken::Bitbucket:
    case KnownToken::BitbucketCloud:
        return PastedForm::BitbucketToken;
    case KnownToken::AtlassianCloud:
        return PastedForm::AtlassianToken;
    case KnownToken::ArtifactoryKey:
    case KnownToken::ArtifactoryReference:
        return PastedForm::ArtifactoryToken;
    }
    Q_UNREACHABLE();
}

bool hasKnownForm(const Secret &secret)
{
    const PastedForm form = formOf(secret);
    return form != PastedForm::Empty && form != PastedForm::Other;
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

PastedForm formOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView text) {
        if (text.isEmpty())
            return PastedForm::Empty;
        if (looksLikeUuid(QLatin1String(text)))
            return PastedForm::Uuid;
        if (const auto known = knownTokenOf(text))
            return formOf(*known);
        if (isJsonWebToken(text))
            return PastedForm::JsonWebToken;
        if (isAzureToken(text))
            return PastedForm::AzureReposToken;
        return PastedForm::Other;
    });
}

CleanedSecret secretIn(QString &&text, Cleaning cleaning)
{
    // What is longer than any token is none, and must not be cut to the length of one.
    if (cleaning == Cleaning::KnownTokens && text.size() <= longestPastedText) {
        CleanedSecret cleaned = cleanPastedSecret(QString(text.constData(), text.size()));
        if (hasKnownForm(cleaned.secret)) {
            wipe(text);
            return cleaned;
        }
    }
    return {Secret::take(std::move(text)), false};
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
