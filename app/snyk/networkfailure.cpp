// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkfailure.h"

namespace broker::snyk {

HttpFailure networkFailure(QAbstractSocket::SocketError error)
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
        return HttpFailure::TlsUntrusted;
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
