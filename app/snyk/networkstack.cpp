// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkstack.h"

#include "snyk/networkexchange.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslSocket>

#include <memory>
#include <utility>

namespace broker::snyk {

namespace {

QSslConfiguration tlsFor(const QByteArray &extraAuthoritiesPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    const QList<QSslCertificate> extra = QSslCertificate::fromData(extraAuthoritiesPem, QSsl::Pem);
    if (!extra.isEmpty()) {
        // Adding one makes Qt stop loading the system's on demand, so all are given.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return tls;
}

} // namespace

NetworkStack::NetworkStack(const QByteArray &extraAuthoritiesPem, std::function<bool()> hasNetwork)
    : m_hasNetwork(std::move(hasNetwork))
    , m_tls(tlsFor(extraAuthoritiesPem))
{ }

NetworkStack::~NetworkStack()
{
    // While the manager and the function still live.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

QNetworkRequest NetworkStack::prepare(const QUrl &url) const
{
    using Request = QNetworkRequest;
    Request prepared(url);
    prepared.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    prepared.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    prepared.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    prepared.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    prepared.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    prepared.setAttribute(Request::CacheSaveControlAttribute, false);
    // What QtNetworkHttp says about repetitions was measured with HTTP/1.1.
    prepared.setAttribute(Request::Http2AllowedAttribute, false);
    prepared.setSslConfiguration(m_tls);
    // Without compression the size limit is that of what is read.
    prepared.setRawHeader("Accept-Encoding", "identity");
    return prepared;
}

QFuture<HttpResult> NetworkStack::send(
    const QNetworkRequest &prepared, HttpRequest request, std::stop_token stop)
{
    const Method method = request.method;
    auto *exchange = new NetworkExchange(std::move(request), m_hasNetwork, this);
    QFuture<HttpResult> future = exchange->future();
    if (method == Method::Get) {
        exchange->start(m_manager.get(prepared), nullptr, std::move(stop));
        return future;
    }
    // A manager of its own means a connection of its own.
    auto manager = std::make_unique<QNetworkAccessManager>();
    QNetworkReply *reply = method == Method::Post ? manager->post(prepared, &exchange->body())
                                                  : manager->put(prepared, &exchange->body());
    exchange->start(reply, std::move(manager), std::move(stop));
    return future;
}

} // namespace broker::snyk
