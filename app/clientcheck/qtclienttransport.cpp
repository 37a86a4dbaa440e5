// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/qtclienttransport.h"

#include "core/settle.h"
#include "snyk/networkexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <utility>

namespace broker::clientcheck {

using snyk::HttpFailure;
using snyk::NetworkExchange;

class QtClientTransport::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given))
        , tls(QSslConfiguration::defaultConfiguration())
    {
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        const QList<QSslCertificate> extra
            = QSslCertificate::fromData(options.extraAuthoritiesPem, QSsl::Pem);
        if (!extra.isEmpty())
            tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }

    [[nodiscard]] QNetworkRequest prepare(const QUrl &url) const
    {
        using Request = QNetworkRequest;
        Request prepared(url);
        prepared.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
        prepared.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
        prepared.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
        prepared.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
        prepared.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
        prepared.setAttribute(Request::CacheSaveControlAttribute, false);
        prepared.setAttribute(Request::Http2AllowedAttribute, false);
        prepared.setRawHeader("Accept", "application/json");
        prepared.setRawHeader("Accept-Encoding", "identity");
        prepared.setSslConfiguration(tls);
        return prepared;
    }

    Options options;
    QSslConfiguration tls;
    /// Whether the machine is online is not for a client in its own network to decide.
    std::function<bool()> hasNetwork = [] { return true; };
    QNetworkAccessManager manager;
};

QtClientTransport::QtClientTransport(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{ }

QtClientTransport::~QtClientTransport()
{
    // While the manager and the options still live.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<ClientResult> QtClientTransport::get(QUrl url, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return settledFuture<ClientAnswer, ClientFault>(
            Failure(ClientFault{HttpFailure::Cancelled, QStringLiteral("Cancelled before it was sent.")}));
    }
    snyk::HttpRequest request;
    request.url = url;
    request.timeout = d->options.silence;
    request.largestBody = largestClientAnswer;
    auto *exchange = new NetworkExchange(std::move(request), d->hasNetwork, this);
    const QFuture<snyk::HttpResult> answered = exchange->future();
    exchange->start(d->manager.get(d->prepare(url)), nullptr, std::move(stop));
    return QFuture<snyk::HttpResult>(answered).then([](const snyk::HttpResult &result) -> ClientResult {
        if (!result)
            return Failure(ClientFault{result.error().failure, result.error().detail});
        return ClientAnswer{result->status, result->body};
    });
}

} // namespace broker::clientcheck
