// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/networkroute.h"

#include <QCryptographicHash>

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
}

NetworkRoute directRouteTo(const QUrl &url)
{
    NetworkRoute route;
    route.isEncrypted = url.scheme() == QLatin1String("https");
    route.host = url.host(QUrl::FullyEncoded);
    route.port = static_cast<quint16>(url.port(route.isEncrypted ? httpsPort : httpPort));
    return route;
}

NetworkRoute routeThrough(const QUrl &url, const QList<QNetworkProxy> &proxies)
{
    NetworkRoute route = directRouteTo(url);
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return route;
        const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
        const bool isCache = proxy.type() == QNetworkProxy::HttpCachingProxy;
        const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
        const ProxyAddress address{
            isSocks ? ProxyKind::Socks5 : ProxyKind::Http, proxy.hostName(), proxy.port()};
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
        route.hasLogin = !proxy.user().isEmpty();
        if (route.hasLogin)
            route.systemLogin = systemLoginOf(proxy);
        return route;
    }
    return route;
}

} // namespace broker::network
