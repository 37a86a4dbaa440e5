// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkstack.h"

#include "snyk/networkexchange.h"
#include "snyk/networkroute.h"

#include <QSslCertificate>
#include <QSslSocket>

#include <utility>

namespace broker::snyk {

namespace {

QSslConfiguration tlsFor(const QByteArray &extraAuthoritiesPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    const QList<QSslCertificate> extra = QSslCertificate::fromData(extraAuthoritiesPem, QSsl::Pem);
    if (!extra.isEmpty()) {
        // Adding one makes Qt stop loading the system's on demand, so all are given.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return tls;
}

} // namespace

NetworkStack::NetworkStack(QByteArray extraAuthoritiesPem, std::function<bool()> hasNetwork)
    : m_extraAuthoritiesPem(std::move(extraAuthoritiesPem))
    , m_hasNetwork(std::move(hasNetwork))
{ }

NetworkStack::~NetworkStack()
{
    // While what they refer to still lives.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

const QSslConfiguration &NetworkStack::tls()
{
    // Not before it is needed: that is what loads the TLS library.
    if (!m_tls)
        m_tls = tlsFor(m_extraAuthoritiesPem);
    return *m_tls;
}

QFuture<HttpResult> NetworkStack::send(HttpRequest request, std::stop_token stop)
{
    NetworkRoute route = routeTo(request.url);
    // Without compression the size limit is that of what is read.
    request.headers.append(HttpHeader{"Accept-Encoding", "identity"});
    if (!route.proxyLogin.isEmpty())
        request.headers.append(HttpHeader{"Proxy-Authorization", route.proxyLogin});
    const NetworkExchange::Surroundings around{
        m_idle, route.isEncrypted ? tls() : QSslConfiguration(), m_hasNetwork};
    auto *exchange = new NetworkExchange(std::move(request), std::move(route), around, this);
    QFuture<HttpResult> future = exchange->future();
    exchange->start(std::move(stop));
    return future;
}

} // namespace broker::snyk
