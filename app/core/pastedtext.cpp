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

bool isLoginInAddress(QByteArrayView text)
{
    const qsizetype scheme = text.indexOf(QByteArrayView("://"));
    return text.startsWith("http") && scheme > 0 && text.indexOf('@') > scheme;
}

PastedForm formOf(KnownToken token)
{
    switch (token) {
    case KnownToken::SnykUserAccess:
        return PastedForm::SnykUserAccessToken;
    case KnownToken::SnykServiceAccess:
        return PastedForm::SnykServiceAccessToken;
    case KnownToken::GitHubClassic:
        return PastedForm::GitHubClassicToken;
    case KnownToken::GitHubFineGrained:
        return PastedForm::GitHubFineGrainedToken;
    case KnownToken::GitHubOAuth:
        return PastedForm::GitHubOAuthToken;
    case KnownToken::GitHubAppUser:
        return PastedForm::GitHubAppUserToken;
    case KnownToken::GitHubAppInstallation:
        return PastedForm::GitHubAppInstallationToken;
    case KnownToken::GitHubRefresh:
        return PastedForm::GitHubRefreshToken;
    case KnownToken::GitLab:
        return PastedForm::GitLabToken;
    case KnownToken::GitLabDeploy:
        return PastedForm::GitLabDeployToken;
    case KnownToken::GitLabOther:
        return PastedForm::GitLabOtherToken;
    case KnownToken::Bitbucket:
        return PastedForm::BitbucketToken;
    case KnownToken::BitbucketCloud:
        return PastedForm::BitbucketCloudPassword;
    case KnownToken::AtlassianCloud:
        return PastedForm::AtlassianCloudToken;
    case KnownToken::ArtifactoryKey:
        return PastedForm::ArtifactoryKey;
    case KnownToken::ArtifactoryReference:
        return PastedForm::ArtifactoryReferenceToken;
    }
    Q_UNREACHABLE();
}

bool hasKnownForm(PastedForm form)
{
    return form == PastedForm::JsonWebToken || ownerOf(form) != TokenOwner::Unknown;
}

/// Blanks inside a token of one length come from a line that was wrapped; before another they may stand
/// between two of them.
bool mayJoin(PastedForm form, QStringView text)
{
    if (form == PastedForm::Uuid || form == PastedForm::AzureReposToken)
        return true;
    const QStringView inner = withoutOuterText(text);
    return std::none_of(inner.begin(), inner.end(), [](QChar c) { return c.isSpace(); });
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
        return isLoginInAddress(text) ? PastedForm::LoginInAddress : PastedForm::Other;
    });
}

TokenOwner ownerOf(PastedForm form)
{
    switch (form) {
    case PastedForm::Uuid:
    case PastedForm::SnykUserAccessToken:
    case PastedForm::SnykServiceAccessToken:
        return TokenOwner::Snyk;
    case PastedForm::GitHubClassicToken:
    case PastedForm::GitHubFineGrainedToken:
    case PastedForm::GitHubOAuthToken:
    case PastedForm::GitHubAppUserToken:
    case PastedForm::GitHubAppInstallationToken:
    case PastedForm::GitHubRefreshToken:
        return TokenOwner::GitHub;
    case PastedForm::GitLabToken:
    case PastedForm::GitLabDeployToken:
    case PastedForm::GitLabOtherToken:
        return TokenOwner::GitLab;
    case PastedForm::AzureReposToken:
        return TokenOwner::AzureRepos;
    case PastedForm::BitbucketToken:
    case PastedForm::BitbucketCloudPassword:
        return TokenOwner::Bitbucket;
    case PastedForm::AtlassianCloudToken:
        return TokenOwner::Atlassian;
    case PastedForm::ArtifactoryKey:
    case PastedForm::ArtifactoryReferenceToken:
        return TokenOwner::Artifactory;
    case PastedForm::Empty:
    case PastedForm::JsonWebToken:
    case PastedForm::LoginInAddress:
    case PastedForm::Other:
        return TokenOwner::Unknown;
    }
    Q_UNREACHABLE();
}

CleanedSecret secretIn(QString &&text, Cleaning cleaning)
{
    // What is longer than any token is none, and must not be cut to the length of one.
    if (cleaning == Cleaning::KnownTokens && text.size() <= longestPastedText) {
        CleanedSecret cleaned = cleanPastedSecret(QString(text.constData(), text.size()));
        const PastedForm form = formOf(cleaned.secret);
        if (hasKnownForm(form) && mayJoin(form, text)) {
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
