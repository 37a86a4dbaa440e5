// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientaddress.h"

#include <QRegularExpression>

#include <utility>

namespace broker::clientcheck {

namespace {

constexpr qsizetype longestAddress = 2048;

/// What people copy from a browser or a probe behind the address itself.
QString withoutCheckPath(const QString &path)
{
    static const QRegularExpression check(QStringLiteral("(/(healthcheck|systemcheck)(/[^/]*)?)?/*$"));
    QString base = path;
    base.remove(check);
    return base;
}

} // namespace

ClientAddress::ClientAddress(QUrl url)
    : m_url(std::move(url))
{ }

std::optional<ClientAddress> ClientAddress::parse(const QString &text)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestAddress)
        return std::nullopt;
    if (!trimmed.contains(QLatin1String("://")))
        trimmed.prepend(QLatin1String("http://"));
    QUrl url(trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || url.port(1) <= 0)
        return std::nullopt;
    url.setPath(withoutCheckPath(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return url.isValid() ? std::optional(ClientAddress(url)) : std::nullopt;
}

QUrl ClientAddress::withPath(const QString &path) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return url;
}

ClientAddress ClientAddress::withOtherScheme() const
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    QUrl url = m_url;
    url.setPort(m_url.port(isEncrypted() ? httpsPort : httpPort));
    url.setScheme(isEncrypted() ? QStringLiteral("http") : QStringLiteral("https"));
    return ClientAddress(url);
}

} // namespace broker::clientcheck
