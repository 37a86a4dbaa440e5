// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkfailure.h"

#include "snyk/plaintext.h"

namespace broker::snyk {

bool isProxySilent(QAbstractSocket::SocketError error, network::ProxyKind kind)
{
    using Socket = QAbstractSocket;
    // What SOCKS5 says of the server, Qt tells by the same names as what the network says of an HTTP proxy.
    if (kind == network::ProxyKind::Http) {
        return error == Socket::ConnectionRefusedError || error == Socket::HostNotFoundError
            || error == Socket::SocketTimeoutError || error == Socket::NetworkError;
    }
    return error == Socket::ProxyConnectionRefusedError || error == Socket::ProxyNotFoundError
        || error == Socket::ProxyConnectionTimeoutError;
}

bool isSaidBySocks(QAbstractSocket::SocketError error)
{
    using Socket = QAbstractSocket;
    return error == Socket::ConnectionRefusedError || error == Socket::HostNotFoundError;
}

HttpFailure failureAtProxy(HttpFailure why)
{
    switch (why) {
    case HttpFailure::HostNotFound:
    case HttpFailure::ConnectionRefused:
    case HttpFailure::Timeout:
    case HttpFailure::ConnectionLost:
    case HttpFailure::Other:
        return HttpFailure::ProxyFailed;
    case HttpFailure::UnsafeAddress:
    case HttpFailure::Offline:
    case HttpFailure::ProxyFailed:
    case HttpFailure::ProxyLoginRequired:
    case HttpFailure::TlsUnavailable:
    case HttpFailure::TlsUntrusted:
    case HttpFailure::NotTls:
    case HttpFailure::TooLarge:
    case HttpFailure::Cancelled:
        break;
    }
    return why;
}

QStringList offersIn(const HttpResponse &answer)
{
    constexpr qsizetype mostOffers = 6;
    constexpr qsizetype longestOffer = 20;
    QStringList offers;
    for (const HttpHeader &header : answer.headers) {
        if (header.name.compare("proxy-authenticate", Qt::CaseInsensitive) != 0)
            continue;
        // More than one may stand in a line; what has a sign of equality first is a detail of the one before.
        const QList<QByteArray> parts = header.value.split(',');
        for (const QByteArray &part : parts) {
            const QByteArray scheme = part.trimmed().split(' ').constFirst();
            if (!scheme.isEmpty() && !scheme.contains('=') && offers.size() < mostOffers)
                offers.append(plainText(QString::fromLatin1(scheme), longestOffer));
        }
    }
    offers.removeDuplicates();
    return offers;
}

bool takesBasic(const ProxyRefusal &refusal)
{
    return refusal.offers.isEmpty() || refusal.offers.contains(QLatin1String("basic"), Qt::CaseInsensitive);
}

HttpFailure networkFailure(QAbstractSocket::SocketError error, bool hasCertificate)
{
    using Socket = QAbstractSocket;
    switch (error) {
    case Socket::ConnectionRefusedError:
        return HttpFailure::ConnectionRefused;
    case Socket::HostNotFoundError:
        return HttpFailure::HostNotFound;
    case Socket::SocketTimeoutError:
        return HttpFailure::Timeout;
    case Socket::SslHandshakeFailedError:
        return hasCertificate ? HttpFailure::TlsUntrusted : HttpFailure::NotTls;
    case Socket::RemoteHostClosedError:
    case Socket::NetworkError:
    case Socket::UnknownSocketError:
        return HttpFailure::ConnectionLost;
    case Socket::ProxyAuthenticationRequiredError:
        return HttpFailure::ProxyLoginRequired;
    case Socket::ProxyConnectionRefusedError:
    case Socket::ProxyConnectionClosedError:
    case Socket::ProxyConnectionTimeoutError:
    case Socket::ProxyNotFoundError:
    case Socket::ProxyProtocolError:
        return HttpFailure::ProxyFailed;
    case Socket::SocketAccessError:
    case Socket::SocketResourceError:
    case Socket::DatagramTooLargeError:
    case Socket::AddressInUseError:
    case Socket::SocketAddressNotAvailableError:
    case Socket::UnsupportedSocketOperationError:
    case Socket::UnfinishedSocketOperationError:
    case Socket::OperationError:
    case Socket::SslInternalError:
    case Socket::SslInvalidUserDataError:
    case Socket::TemporaryError:
        return HttpFailure::Other;
    }
    return HttpFailure::Other;
}

} // namespace broker::snyk
