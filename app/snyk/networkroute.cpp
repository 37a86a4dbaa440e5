// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkroute.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace broker::snyk {

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

QString endOf(const QString &host, int port)
{
    return host + QLatin1Char(':') + QString::number(port);
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
    QString key = way + endOf(host, port);
    if (tunnel)
        key += QLatin1String(" http ") + endOf(tunnel->host, tunnel->port);
    if (socks.type() != QNetworkProxy::NoProxy)
        key += QLatin1String(" socks ") + endOf(socks.hostName(), socks.port());
    return key;
}

NetworkRoute routeTo(const QUrl &url)
{
    NetworkRoute route;
    route.isEncrypted = url.scheme() == QLatin1String("https");
    route.host = url.host(QUrl::FullyEncoded);
    route.port = static_cast<quint16>(url.port(route.isEncrypted ? httpsPort : httpPort));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy;
        const bool isCache = proxy.type() == QNetworkProxy::HttpCachingProxy;
        if (!route.isEncrypted && (isCache || (isHttp && proxy.isCachingProxy()))) {
            route.isToProxy = true;
            route.host = proxy.hostName();
            route.port = proxy.port();
            route.proxyLogin = basicLogin(proxy);
            return route;
        }
        if (isHttp) {
            route.tunnel = TunnelProxy{proxy.hostName(), proxy.port(), basicLogin(proxy)};
            return route;
        }
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::Socks5Proxy) {
            route.socks = proxy;
            return route;
        }
    }
    return route;
}

} // namespace broker::snyk
