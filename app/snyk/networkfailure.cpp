// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkfailure.h"

namespace broker::snyk {

std::optional<HttpFailure> networkFailure(QNetworkReply::NetworkError error)
{
    using Reply = QNetworkReply;
    switch (error) {
    case Reply::NoError:
    case Reply::ContentAccessDenied:
    case Reply::ContentOperationNotPermittedError:
    case Reply::ContentNotFoundError:
    case Reply::AuthenticationRequiredError:
    case Reply::ContentConflictError:
    case Reply::ContentGoneError:
    case Reply::UnknownContentError:
    case Reply::ProtocolInvalidOperationError:
    case Reply::InternalServerError:
    case Reply::OperationNotImplementedError:
    case Reply::ServiceUnavailableError:
    case Reply::UnknownServerError:
        return std::nullopt;
    case Reply::ConnectionRefusedError:
        return HttpFailure::ConnectionRefused;
    case Reply::HostNotFoundError:
        return HttpFailure::HostNotFound;
    case Reply::TimeoutError:
        return HttpFailure::Timeout;
    case Reply::OperationCanceledError:
        return HttpFailure::Cancelled;
    case Reply::SslHandshakeFailedError:
        return HttpFailure::TlsUntrusted;
    case Reply::TemporaryNetworkFailureError:
    case Reply::NetworkSessionFailedError:
        return HttpFailure::Offline;
    case Reply::RemoteHostClosedError:
    case Reply::UnknownNetworkError:
    case Reply::ContentReSendError: // Qt wanted to send a POST or PUT again and could not
        return HttpFailure::ConnectionLost;
    case Reply::ProxyAuthenticationRequiredError:
        return HttpFailure::ProxyLoginRequired;
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyConnectionClosedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyTimeoutError:
    case Reply::UnknownProxyError:
        return HttpFailure::ProxyFailed;
    case Reply::BackgroundRequestNotAllowedError:
    case Reply::TooManyRedirectsError:
    case Reply::InsecureRedirectError:
    case Reply::ProtocolUnknownError:
    case Reply::ProtocolFailure:
        return HttpFailure::Other;
    }
    return HttpFailure::Other;
}

} // namespace broker::snyk
