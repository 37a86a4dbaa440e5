// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/serveraddress.h"

#include <utility>

namespace broker::clientcheck {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;
constexpr qsizetype longestHost = 253;

} // namespace

ServerAddress::ServerAddress(QString text)
    : m_text(std::move(text))
{ }

std::optional<ServerAddress> ServerAddress::of(const QUrl &url)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    QString host = url.host(QUrl::FullyEncoded).toLower();
    // A name that is complete may say so.
    if (host.endsWith(u'.'))
        host.chop(1);
    if (!url.isValid() || (!isEncrypted && url.scheme() != QLatin1String("http")) || host.isEmpty()
        || host.size() > longestHost || url.authority(QUrl::FullyEncoded).contains(u'@'))
        return std::nullopt;
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = isEncrypted ? httpsPort : httpPort;
    QString text = isEncrypted ? host : QLatin1String("http://") + host;
    if (url.port(usual) != usual)
        text += u':' + QString::number(url.port());
    return ServerAddress(std::move(text));
}

std::optional<ServerAddress> ServerAddress::parse(const QString &text)
{
    const QString whole = text.contains(QLatin1String("://")) ? text : QLatin1String("https://") + text;
    const QUrl url(whole, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyEncoded);
    const bool isServerAlone
        = (path.isEmpty() || path == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
    return isServerAlone ? of(url) : std::nullopt;
}

} // namespace broker::clientcheck
