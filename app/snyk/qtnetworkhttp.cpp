// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/qtnetworkhttp.h"

#include "core/httpsurl.h"
#include "core/settle.h"
#include "snyk/networkstack.h"

#include <QNetworkInterface>
#include <QNetworkRequest>
#include <QSslSocket>

#include <algorithm>
#include <utility>

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

QFuture<HttpResult> refusal(HttpFailure failure, const QString &detail)
{
    return settledFuture<HttpResponse, HttpError>(Failure(HttpError{failure, false, detail, {}}));
}

} // namespace

class QtNetworkHttp::Private
{
public:
    explicit Private(Options given)
        : userAgent(std::move(given.userAgent))
        , stack(given.extraAuthoritiesPem, given.hasNetwork ? std::move(given.hasNetwork) : hasInterfaceUp)
    { }

    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;

    QByteArray userAgent;
    NetworkStack stack;
};

QNetworkRequest QtNetworkHttp::Private::prepare(const HttpRequest &request) const
{
    using Request = QNetworkRequest;
    Request prepared = stack.prepare(request.url);
    if (request.method != Method::Get) {
        // With these two Qt reads the body as it sends it, and keeps no copy that it could send again.
        prepared.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        prepared.setHeader(Request::ContentLengthHeader, request.body.size());
    }
    for (const HttpHeader &header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    prepared.setHeader(Request::UserAgentHeader, userAgent);
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

QtNetworkHttp::~QtNetworkHttp() = default;

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
    return d->stack.send(prepared, std::move(request), std::move(stop));
}

} // namespace broker::snyk
