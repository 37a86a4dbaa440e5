// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/systemproxy.h"

#include "core/settle.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QThreadPool>
#include <QTimer>

namespace broker::ui {

QString askSystemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy)
        return {};
    return proxies.constFirst().hostName() + QLatin1Char(':') + QString::number(proxies.constFirst().port());
}

QFuture<ProxyAddress> findSystemProxy(
    QObject &context, const QUrl &url, std::chrono::milliseconds patience, const ProxyQuestion &question)
{
    const Settle<QString, ProxyFailure> settle;
    QThreadPool::globalInstance()->start([settle, url, question] { settle(question(url)); });
    QTimer::singleShot(patience, &context, [settle] { settle(Failure(ProxyFailure::NoAnswer)); });
    // On the thread of whoever asked, whoever settles.
    return settle.future().then(&context, [](const ProxyAddress &address) { return address; });
}

} // namespace broker::ui
