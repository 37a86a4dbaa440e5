// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkroute.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace broker::network {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

QString endOf(const QString &host, int port)
{
    return host + QLatin1Char(':') + QString::number(port);
}

QByteArray systemLoginOf(const QNetworkProxy &proxy)
{
    const QString login
        = endOf(proxy.hostName(), proxy.port()) + u'\n' + proxy.user() + u'\n' + proxy.password();
    return QCryptographicHash::hash(login.toUtf8(), QCryptographicHash::Sha256);
}

QString systemUserOf(const ProxyAddress &address, const QNetworkProxy &proxy)
{
    constexpr int enoughDigits = 16;
    const QByteArray digest = QCryptographicHash::hash(
        (address.toString() + u'\n' + proxy.user()).toUtf8(), QCryptographicHash::Sha256);
    return address.toString() + u'#' + QString::fromLatin1(digest.toHex().first(enoughDigits));
}

QByteArray basicLogin(const QNetworkProxy &proxy)
{
    if (proxy.user().isEmpty())
        return {};
    const QString pair = proxy.user() + QLatin1Char(':') + proxy.password();
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace

QString NetworkRoute::key() const
{
    const QString way = isEncrypted ? QStringLiteral("tls ") : QStringLiteral("tcp ");
    QString key = QString::number(revision) + u' ' + way + endOf(host, port);
    if (tunnel)
        key += QLatin1String(" http ") + endOf(tunnel->host, tunnel->port);
    if (socks.type() != QNetworkProxy::NoProxy)
        key += QLatin1String(" socks ") + endOf(socks.hostName(), socks.port());
    return key;
}

void NetworkRoute::dropLogin()
{
    if (tunnel)
        tunnel->login.clear();
    proxyLogin.clear();
    socks.setUser(QString());
    socks.setPassword(QString());
    hasLogin = false;
    systemLogin.clear();
    systemUser.clear();
}

NetworkRoute directRouteTo(const QUrl &url)
{
    NetworkRoute route;
    route.isEncrypted = url.scheme() == QLatin1String("https");
    route.host = url.host(QUrl::FullyEncoded);
    route.port = static_cast<quint16>(url.port(route.isEncrypted ? httpsPort : httpPort));
    return route;
}

std::optional<ProxyAddress> addressOf(const QNetworkProxy &proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return ProxyAddress{ProxyKind::Http, proxy.hostName(), proxy.port()};
    case QNetworkProxy::Socks5Proxy:
        return ProxyAddress{ProxyKind::Socks5, proxy.hostName(), proxy.port()};
    case QNetworkProxy::DefaultProxy:
    case QNetworkProxy::NoProxy:
    case QNetworkProxy::FtpCachingProxy:
        break;
    }
    return std::nullopt;
}

NetworkRoute routeThrough(const QUrl &url, const QList<QNetworkProxy> &proxies)
{
    NetworkRoute route = directRouteTo(url);
    for (auto at = proxies.cbegin(); at != proxies.cend(); ++at) {
        const QNetworkProxy &proxy = *at;
        if (proxy.type() == QNetworkProxy::NoProxy)
            return route;
        const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
        const bool isCache = proxy.type() == QNetworkProxy::HttpCachingProxy;
        const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
        const auto address = addressOf(proxy);
        if (!address)
            continue;
        if (!route.isEncrypted && (isCache || (isHttp && proxy.isCachingProxy()))) {
            route.isToProxy = true;
            route.host = proxy.hostName();
            route.port = proxy.port();
            route.proxyLogin = basicLogin(proxy);
        } else if (isHttp) {
            route.tunnel = TunnelProxy{proxy.hostName(), proxy.port(), basicLogin(proxy)};
        } else if (isSocks) {
            route.socks = proxy;
        } else {
            continue;
        }
        route.proxy = address;
        // The same one once more, such as with another login, is as silent as the first.
        const auto leadsElsewhere = [&address](const QNetworkProxy &other) {
            const auto elsewhere = addressOf(other);
            return other.type() == QNetworkProxy::NoProxy || (elsewhere && elsewhere != address);
        };
        route.hasNextWay = std::any_of(std::next(at), proxies.cend(), leadsElsewhere);
        route.hasLogin = !proxy.user().isEmpty();
        if (route.hasLogin) {
            route.systemLogin = systemLoginOf(proxy);
            route.systemUser = systemUserOf(*address, proxy);
        }
        return route;
    }
    return route;
}

} // namespace broker::network
