// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/qtnetworkhttp.h"

#include "core/httpsurl.h"
#include "core/settle.h"
#include "network/authorityfile.h"
#include "network/networkpolicy.h"
#include "snyk/networkstack.h"

#include <QNetworkInterface>
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
        , stack(given.policy ? *given.policy : ownPolicy, network::Purpose::Snyk,
              given.hasNetwork ? std::move(given.hasNetwork) : hasInterfaceUp)
    {
        ownPolicy.setAuthorities(network::fromPem(given.extraAuthoritiesPem));
    }

    QByteArray userAgent;
    network::NetworkPolicy ownPolicy;
    NetworkStack stack;
};

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
    const bool isNamed = std::any_of(request.headers.cbegin(), request.headers.cend(),
        [](const HttpHeader &header) { return header.name == "User-Agent"; });
    if (!isNamed)
        request.headers.append({"User-Agent", d->userAgent});
    return d->stack.send(std::move(request), std::move(stop));
}

} // namespace broker::snyk
