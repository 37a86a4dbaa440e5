// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/qtnetworkhttp.h"

#include "core/httpsurl.h"
#include "core/settle.h"
#include "snyk/networkexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

namespace broker::snyk {

namespace {

bool hasInterfaceUp()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface &candidate) {
        const QNetworkInterface::InterfaceFlags flags = candidate.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack);
    });
}

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

QFuture<HttpResult> refusal(HttpFailure failure, const QString &detail)
{
    return settledFuture<HttpResponse, HttpError>(Failure(HttpError{failure, false, detail, {}}));
}

} // namespace

class QtNetworkHttp::Private
{
public:
    explicit Private(Options given)
        : options(std::move(given))
        , tls(tlsFor(options.extraAuthoritiesPem))
    {
        if (!options.hasNetwork)
            options.hasNetwork = hasInterfaceUp;
    }

    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;

    Options options;
    QSslConfiguration tls;
    QNetworkAccessManager manager;
};

QNetworkRequest QtNetworkHttp::Private::prepare(const HttpRequest &request) const
{
    using Request = QNetworkRequest;
    Request prepared(request.url);
    prepared.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    prepared.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    prepared.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    prepared.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    prepared.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    prepared.setAttribute(Request::CacheSaveControlAttribute, false);
    // What is said above about repetitions was measured with HTTP/1.1.
    prepared.setAttribute(Request::Http2AllowedAttribute, false);
    prepared.setSslConfiguration(tls);
    if (request.method != Method::Get) {
        // With these two Qt reads the body as it sends it, and keeps no copy that it could send again.
        prepared.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(Request::ContentLengthHeader, request.body.size());
    }
    for (const HttpHeader &header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    // Without compression the size limit is that of what is read.
    prepared.setRawHeader("Accept-Encoding", "identity");
    prepared.setHeader(Request::UserAgentHeader, options.userAgent);
    // The only lines that add a credential. Redirects come back as answers, so no other host sees it.
    if (request.auth) {
        const HttpHeader login = authorizationHeader(*request.auth);
        prepared.setRawHeader(login.name, login.value);
    }
    return prepared;
}

QtNetworkHttp::QtNetworkHttp(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{ }

QtNetworkHttp::~QtNetworkHttp()
{
    // While the manager and the options still live.
    qDeleteAll(findChildren<NetworkExchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<HttpResult> QtNetworkHttp::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusal(HttpFailure::Cancelled, QStringLiteral("Cancelled before it was sent."));
    if (!isSafeTransport(request.url))
        return refusal(HttpFailure::UnsafeAddress, QStringLiteral("Only https addresses are asked."));
    if (request.url.scheme() == QLatin1String("https") && !QSslSocket::supportsSsl()) {
        return refusal(HttpFailure::TlsUnavailable,
            QStringLiteral("Qt found no TLS library; it was built for %1.")
                .arg(QSslSocket::sslLibraryBuildVersionString()));
    }
    const QNetworkRequest prepared = d->prepare(request);
    const Method method = request.method;
    auto *exchange = new NetworkExchange(std::move(request), d->options.hasNetwork, this);
    QFuture<HttpResult> future = exchange->future();
    if (method == Method::Get) {
        exchange->start(d->manager.get(prepared), nullptr, std::move(stop));
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
