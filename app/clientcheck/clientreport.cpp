// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientreport.h"

namespace broker::clientcheck {

bool HealthReport::isOfClient() const noexcept
{
    switch (verdict) {
    case Verdict::OtherClient:
    case Verdict::NotConnected:
    case Verdict::WrongServer:
    case Verdict::OtherConfiguration:
    case Verdict::MixedTunnels:
    case Verdict::ServerUnknown:
    case Verdict::Connected:
        return true;
    case Verdict::Unreachable:
    case Verdict::ConnectionRefused:
    case Verdict::UntrustedCertificate:
    case Verdict::SpeaksTls:
    case Verdict::SpeaksPlain:
    case Verdict::Redirected:
    case Verdict::GatewayFailed:
    case Verdict::NotABrokerClient:
        break;
    }
    return false;
}

CredentialOutcome CredentialCheck::outcome() const
{
    constexpr int nonAuthoritative = 203;
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int notFound = 404;
    constexpr int gone = 410;
    switch (serviceStatus) {
    case 0:
        break;
    case nonAuthoritative:
        // Azure DevOps sends its sign-in page with this status, which the client takes for success.
    case unauthorized:
    case forbidden:
        return CredentialOutcome::Refused;
    case notFound:
    case gone:
        return CredentialOutcome::NotThere;
    default:
        return isOk ? CredentialOutcome::Accepted : CredentialOutcome::OtherStatus;
    }
    if (isOk)
        return CredentialOutcome::Accepted;
    return error == QLatin1String("ERR_INVALID_URL") ? CredentialOutcome::NotAsked
                                                     : CredentialOutcome::NotReachable;
}

} // namespace broker::clientcheck
