// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/endings.h"

#include "snyk/apierror.h"
#include "snyk/httpdate.h"
#include "snyk/plaintext.h"

#include <QPointer>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace broker::snyk {

namespace {

constexpr int gone = 410;
constexpr qsizetype longestEndpoint = 120;
constexpr qsizetype mostEndings = 50;
constexpr qsizetype longestWord = 24;

/// "2026-12-01", "2026-12-01T00:00:00Z", "@1764547200" or an HTTP date.
std::optional<QDate> dayIn(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (text.startsWith('@')) {
        bool isNumber = false;
        const qint64 seconds = text.sliced(1).toLongLong(&isNumber);
        return isNumber ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).date())
                        : std::nullopt;
    }
    if (const auto date = httpDate(text))
        return date->date();
    constexpr qsizetype isoDay = 10;
    const QDate day = QDate::fromString(QString::fromLatin1(text.left(isoDay)), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A part of an address that names a thing and not a kind of thing.
bool isName(const QString &part, const QString &before)
{
    const bool hasDigit = std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); });
    // "v1", "rest" or "oauth2".
    const bool isFirst = before.isEmpty();
    return (hasDigit && !isFirst) || part.size() > longestWord;
}

QString endpointOf(const HttpRequest &request)
{
    static const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT")};
    QStringList parts = request.url.path().split(u'/');
    QString before;
    for (QString &part : parts) {
        if (isName(part, before))
            part = QStringLiteral("…");
        before = part;
    }
    return plainText(
        methods.value(static_cast<int>(request.method)) + u' ' + parts.join(u'/'), longestEndpoint);
}

} // namespace

std::optional<Ending> endingIn(const HttpRequest &request, const HttpResponse &response)
{
    const QByteArray deprecation = response.header("deprecation").trimmed();
    const QByteArray sunset = response.header("sunset").trimmed();
    // A page of something in between knows nothing about Snyk's API.
    if (looksLikeHtml(response))
        return std::nullopt;
    const bool isDeprecated = !deprecation.isEmpty() && deprecation.toLower() != "false";
    const bool isGone = response.status == gone;
    if (!isDeprecated && sunset.isEmpty() && !isGone)
        return std::nullopt;
    return Ending{endpointOf(request), dayIn(deprecation), dayIn(sunset), isGone};
}

std::optional<QDateTime> backAfterBrownout(const HttpResponse &response, const QDateTime &nowUtc)
{
    const QTime begin(12, 0);
    constexpr int longestHours = 4;
    if (response.status != gone || looksLikeHtml(response))
        return std::nullopt;
    if (const auto sunset = dayIn(response.header("sunset")); sunset && *sunset <= nowUtc.date())
        return std::nullopt;
    const QTime now = nowUtc.time();
    const QTime end = begin.addSecs(longestHours * 3600);
    if (now < begin || now >= end)
        return std::nullopt;
    return QDateTime(nowUtc.date(), end, Qt::UTC);
}

EndingsWatch::EndingsWatch(Http &http)
    : m_http(http)
{ }

QFuture<HttpResult> EndingsWatch::send(HttpRequest request, std::stop_token stop)
{
    HttpRequest asked;
    asked.method = request.method;
    asked.url = request.url;
    // Without a context, which would make every answer wait for another turn of the event loop.
    return m_http.send(std::move(request), std::move(stop))
        .then([watch = QPointer(this), asked](const HttpResult &result) {
            if (watch && result) {
                if (const auto ending = endingIn(asked, *result))
                    watch->note(*ending);
                else if (!looksLikeHtml(*result))
                    watch->noteAnswer(endpointOf(asked));
            }
            return result;
        });
}

QList<Ending>::iterator EndingsWatch::find(const QString &endpoint)
{
    return std::find_if(m_endings.begin(), m_endings.end(),
        [&endpoint](const Ending &one) { return one.endpoint == endpoint; });
}

void EndingsWatch::noteAnswer(const QString &endpoint)
{
    // What was switched off for some hours answers again, and is to end all the same.
    const auto known = find(endpoint);
    if (known == m_endings.end() || !known->isGone)
        return;
    known->isGone = false;
    Q_EMIT changed();
}

void EndingsWatch::note(const Ending &ending)
{
    const auto known = find(ending.endpoint);
    if (known != m_endings.end()) {
        Ending told = ending;
        // What was said before is true still.
        if (!told.deprecated)
            told.deprecated = known->deprecated;
        if (!told.sunset)
            told.sunset = known->sunset;
        if (*known == told)
            return;
        *known = told;
    } else if (m_endings.size() < mostEndings) {
        m_endings.append(ending);
    } else {
        return;
    }
    std::stable_sort(m_endings.begin(), m_endings.end(), [](const Ending &a, const Ending &b) {
        constexpr qint64 never = 99999999;
        return a.sunset.value_or(QDate::fromJulianDay(never))
            < b.sunset.value_or(QDate::fromJulianDay(never));
    });
    Q_EMIT changed();
}

} // namespace broker::snyk
