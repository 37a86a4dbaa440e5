// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/httpsurl.h"

#include <QStringList>

#include <algorithm>

namespace broker {

namespace {

constexpr qsizetype longestAddress = 2048;
constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isIpv4Part(const QString &part)
{
    bool isNumber = false;
    constexpr uint largest = 255;
    return part.size() <= 3 && part.toUInt(&isNumber) <= largest && isNumber;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    if (host == QLatin1String("::1"))
        return true;
    const QStringList parts = host.split(QLatin1Char('.'));
    constexpr qsizetype ipv4Parts = 4;
    return parts.size() == ipv4Parts && parts.first() == QLatin1String("127")
        && std::all_of(parts.cbegin(), parts.cend(), isIpv4Part);
}

bool isSafeTransport(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") && isLoopbackHost(url.host());
}

QString addressAsSent(const QString &address)
{
    const QLatin1String https("https://");
    const bool hasScheme = address.contains(QLatin1String("://"));
    const QUrl url(hasScheme ? address : https + address);
    if (!url.isValid() || url.host().isEmpty())
        return address;
    const QString sent = url.toString(QUrl::FullyEncoded);
    return hasScheme ? sent : sent.mid(https.size());
}

HttpsUrl::HttpsUrl(QUrl url)
    : m_url(std::move(url))
{ }

std::optional<HttpsUrl> HttpsUrl::parse(const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty() || address.size() > longestAddress)
        return std::nullopt;
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("https://"));
    QUrl url(address, QUrl::StrictMode);
    if (!isSafeTransport(url) || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path, QUrl::TolerantMode);
    // One address, one text: it is compared and becomes part of keychain keys.
    if (url.port() == (url.scheme() == QLatin1String("https") ? httpsPort : httpPort))
        url.setPort(-1);
    return HttpsUrl(url);
}

QUrl HttpsUrl::withPath(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    return url;
}

} // namespace broker
