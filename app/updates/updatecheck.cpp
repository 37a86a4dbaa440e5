// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/updatecheck.h"

#include "core/moment.h"
#include "core/settle.h"

#include <QDateTime>

namespace broker::updates {

namespace {

constexpr int ok = 200;
constexpr qint64 dayInSeconds = 24 * 60 * 60;

snyk::HttpRequest questionTo(const HttpsUrl &address, std::chrono::milliseconds patience)
{
    snyk::HttpRequest request;
    request.url = address.url();
    // Which program asks, for those who run the server. Not which version: that is nobody's business.
    request.headers.append(snyk::HttpHeader{"User-Agent", "BrokerTokenAssistant"});
    request.timeout = patience;
    request.longest = patience;
    request.largestBody = longestRelease;
    return request;
}

} // namespace

UpdateCheck::UpdateCheck(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_items(parts.settings)
{ }

UpdateCheck::~UpdateCheck() = default;

std::optional<HttpsUrl> UpdateCheck::address() const
{
    const QString own = m_items.address.value();
    return HttpsUrl::parse(own.isEmpty() ? m_parts.usualAddress : own);
}

void UpdateCheck::decide(bool daily)
{
    m_items.isDecided.set(true);
    m_items.isAllowedDaily.set(daily);
}

QDateTime UpdateCheck::lastAskedUtc() const
{
    return momentIn(m_items.lastAsked.value()).value_or(QDateTime());
}

bool UpdateCheck::isDue() const
{
    if (!isAllowedDaily() || !address())
        return false;
    const QDateTime last = lastAskedUtc();
    const QDateTime now = m_parts.clock.nowUtc();
    // A clock that was set back must not put it off for years.
    return !last.isValid() || last > now || last.secsTo(now) >= dayInSeconds;
}

QFuture<UpdateResult> UpdateCheck::ask(std::stop_token stop)
{
    const auto address = this->address();
    if (!address)
        return settledFuture<Release, UpdateError>(Failure(UpdateError{UpdateFailure::NoAddress}));
    return m_parts.http.send(questionTo(*address, m_parts.patience), std::move(stop))
        .then(this,
            [this, asked = address->url()](const snyk::HttpResult &result) { return take(asked, result); });
}

UpdateResult UpdateCheck::take(const QUrl &asked, const snyk::HttpResult &result)
{
    constexpr int usualPort = 443;
    const QString host = asked.host(QUrl::FullyEncoded);
    // Where nothing has left this computer, it may be tried again as soon as there is a network.
    if (result || result.error().requestMayHaveBeenSent)
        m_items.lastAsked.set(m_parts.clock.nowUtc().toString(Qt::ISODate));
    if (!result)
        return Failure(UpdateError{UpdateFailure::NoAnswer, host, result.error(), 0, asked.port(usualPort)});
    if (result->status != ok)
        return Failure(UpdateError{UpdateFailure::Refused, host, std::nullopt, result->status});
    const auto release = parseRelease(result->body);
    if (!release)
        return Failure(UpdateError{UpdateFailure::Unreadable, host});
    m_items.answer.set(result->body);
    return *release;
}

std::optional<Release> UpdateCheck::newer() const
{
    const auto release = parseRelease(m_items.answer.value());
    return release && release->version > m_parts.current ? release : std::nullopt;
}

void UpdateCheck::dismiss(const Version &version)
{
    m_items.dismissed.set(version.toString());
}

bool UpdateCheck::isDismissed(const Version &version) const
{
    return m_items.dismissed.value() == version.toString();
}

} // namespace broker::updates
