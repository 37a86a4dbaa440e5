// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/errortext.h"

#include "presenters/errordetails.h"
#include "presenters/redact.h"
#include "presenters/refusaltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace broker::ui {

namespace {

using snyk::ApiError;
using snyk::ApiErrorKind;

class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ErrorText)

public:
    static Explanation insecureAddress(const QString &host)
    {
        Explanation text;
        text.title = tr("The address is not secure");
        text.whatHappened = tr("%1 would be asked without encryption, so nothing was sent.").arg(host);
        text.likelyCause = tr("The API address starts with “http” instead of “https”.");
        text.nextStep = tr("Correct the API address on the first page.");
        return text;
    }

    static Explanation noNetwork(const QString &host)
    {
        Explanation text;
        text.title = tr("There is no network connection");
        text.whatHappened = tr("This computer is not connected, so %1 could not be asked.").arg(host);
        text.likelyCause = tr("Wi-Fi or cable is off, or a VPN has disconnected.");
        text.nextStep = tr("Connect and try again.");
        return text;
    }

    static Explanation hostNotFound(const QString &host)
    {
        Explanation text;
        text.title = tr("The address was not found");
        text.whatHappened = tr("The name %1 could not be looked up.").arg(host);
        text.likelyCause = tr(
            "The address is mistyped, or your company's network does not resolve names on the internet.");
        text.nextStep
            = tr("Check the region or the API address. If it is right, ask your network team whether "
                 "this computer can reach it, perhaps through a proxy.");
        return text;
    }

    static Explanation connectionRefused(const QString &host)
    {
        Explanation text;
        text.title = tr("The connection was refused");
        text.whatHappened = tr("%1 was found but did not accept the connection.").arg(host);
        text.likelyCause = tr("A firewall blocks it, or the address or its port is wrong.");
        text.nextStep = tr("Ask your network team to allow HTTPS from this computer to %1.").arg(host);
        return text;
    }

    static Explanation proxyFailed(const QString &host)
    {
        Explanation text;
        text.title = tr("The proxy could not be used");
        text.whatHappened = tr("Your company's proxy did not connect this computer to %1.").arg(host);
        text.likelyCause = tr("The proxy is not reachable from here, or it does not allow this address.");
        text.nextStep
            = tr("Check the proxy in the system's network settings, or ask your network team to allow "
                 "%1.")
                  .arg(host);
        return text;
    }

    static Explanation proxyLoginRequired(const QString &host)
    {
        Explanation text;
        text.title = tr("The proxy asks for a user name and password");
        text.whatHappened
            = tr("The proxy refused the connection to %1 without signing in (407). It was asked "
                 "once only, because repeated attempts can lock an account.")
                  .arg(host);
        text.likelyCause = tr("The proxy in the system's network settings needs credentials.");
        text.nextStep = tr("Enter them in the system's network settings, or ask your network team for a way "
                           "without signing in.");
        return text;
    }

    static Explanation tlsUnavailable()
    {
        Explanation text;
        text.title = tr("Secure connections are not available");
        text.whatHappened
            = tr("The part of this program that encrypts connections is missing. Nothing was sent.");
        text.likelyCause
            = tr("The program is not completely installed, or its OpenSSL library does not fit.");
        text.nextStep = tr("Install the program again from its package.");
        return text;
    }

    static Explanation timeout(const QString &host)
    {
        Explanation text;
        text.title = tr("Snyk did not answer in time");
        text.whatHappened = tr("The connection to %1 was made, but no answer came.").arg(host);
        text.likelyCause = tr("The network is slow, a firewall drops the answer, or Snyk is busy.");
        text.nextStep = tr("Try again. If it happens each time, ask your network team about %1.").arg(host);
        return text;
    }

    static Explanation connectionLost(const QString &host)
    {
        Explanation text;
        text.title = tr("The connection broke off");
        text.whatHappened = tr("The connection to %1 ended before the answer was complete.").arg(host);
        text.likelyCause = tr("The network changed, a VPN reconnected, or a proxy closed the connection.");
        text.nextStep = tr("Try again.");
        return text;
    }

    static Explanation cancelled()
    {
        Explanation text;
        text.title = tr("Stopped");
        text.whatHappened = tr("The request was stopped before it was complete.");
        text.nextStep = tr("Start again whenever you like.");
        return text;
    }

    static Explanation tlsUntrusted(const ApiError &error)
    {
        Explanation text;
        text.title = tr("The secure connection cannot be trusted");
        text.nextStep = tr("Try again later. If it stays like this, report it with the details. On a network "
                           "that you do not know, do not go on.");
        switch (error.certificate ? error.certificate->fault : snyk::CertificateFault::Other) {
        case snyk::CertificateFault::UnknownIssuer:
            unknownIssuer(text, error);
            break;
        case snyk::CertificateFault::OtherHost:
            text.whatHappened = tr(
                "The certificate shown for %1 was made for “%2”, not for this address. Nothing was sent.")
                                    .arg(error.host, error.certificate->subject);
            text.likelyCause = tr("The address is mistyped, or a guest network or a proxy answers in the "
                                  "place of the real server.");
            text.nextStep = tr("Check the address. If it is right, open a web page in your browser, sign in "
                               "where you are asked to, and try again.");
            break;
        case snyk::CertificateFault::NotYetValid:
            text.whatHappened
                = tr("The certificate shown for %1 is not valid yet. Nothing was sent.").arg(error.host);
            text.likelyCause = tr("The clock of this computer is probably behind.");
            text.nextStep = tr("Check date, time and time zone of this computer, and try again.");
            break;
        case snyk::CertificateFault::Expired:
            text.whatHappened = tr("The certificate shown for %1 expired on %2. Nothing was sent.")
                                    .arg(error.host,
                                        QLocale().toString(error.certificate->expiresUtc.toLocalTime().date(),
                                            QLocale::LongFormat));
            text.likelyCause = tr("The clock of this computer is ahead, or the server or a proxy in between "
                                  "was not given a new certificate in time.");
            text.nextStep
                = tr("Check date and time of this computer. If they are right, ask whoever runs %1.")
                      .arg(error.host);
            break;
        case snyk::CertificateFault::Other:
            text.whatHappened
                = tr("This computer does not accept the certificate shown for %1. Nothing was sent.")
                      .arg(error.host);
            text.likelyCause = tr("Your company may inspect TLS connections, or the server is not set up "
                                  "properly. The details name the reason.");
            break;
        }
        return text;
    }

    static void unknownIssuer(Explanation &text, const ApiError &error)
    {
        text.whatHappened = error.certificate->issuer.isEmpty()
            ? tr("Nobody knows who issued the certificate shown for %1. Nothing was sent.").arg(error.host)
            : tr("The certificate shown for %1 was issued by “%2”, which this computer does not accept. "
                 "Nothing was sent.")
                  .arg(error.host, error.certificate->issuer);
        text.likelyCause
            = tr("Your company may inspect TLS connections with a certificate of its own that this "
                 "computer does not know.");
        text.nextStep
            = tr("Ask your IT department to install the company's certificate on this computer, or to leave "
                 "%1 out of the inspection. On a network that you do not know, do not go on.")
                  .arg(error.host);
    }

    static Explanation redirectRefused(const ApiError &error)
    {
        Explanation text;
        text.title = tr("The answer pointed somewhere else");
        text.whatHappened = error.redirectHost.isEmpty()
            ? tr("%1 wanted to send the request elsewhere. The redirect was refused, and your token was "
                 "not sent "
                 "there.")
                  .arg(error.host)
            : tr("%1 wanted to send the request to %2. The redirect was refused, and your token was not "
                 "sent "
                 "there.")
                  .arg(error.host, error.redirectHost);
        text.likelyCause
            = tr("The address belongs to a web page rather than to Snyk's API, or a proxy wants you "
                 "to sign in first.");
        text.nextStep
            = tr("Check the API address. If it is right, open a web page in your browser, sign in where "
                 "you are asked to, and try again.");
        return text;
    }

    static Explanation notJson(const QString &host)
    {
        Explanation text;
        text.title = tr("A web page came instead of Snyk's answer");
        text.whatHappened = tr("What arrived from %1 is not an answer of Snyk's API.").arg(host);
        text.likelyCause
            = tr("A guest network or a company proxy shows its sign-in page first, or the address is "
                 "that of the Web UI.");
        text.nextStep = tr("Open a web page in your browser, sign in where you are asked to, and try again.");
        return text;
    }

    static Explanation tooLarge(const QString &host)
    {
        Explanation text;
        text.title = tr("The answer is too large");
        text.whatHappened
            = tr("%1 sent more than any answer of Snyk's API should hold. It was cut off.").arg(host);
        text.likelyCause = tr("Something between this computer and Snyk answered in Snyk's place.");
        text.nextStep = tr("Check the API address and the network, and try again.");
        return text;
    }

    static Explanation malformed(const QString &host)
    {
        Explanation text;
        text.title = tr("Snyk's answer could not be understood");
        text.whatHappened = tr("The answer of %1 is not built as Snyk documents it.").arg(host);
        text.likelyCause = tr("Snyk's API may have changed, or something in between altered the answer.");
        text.nextStep = tr("Check for a newer version of this program. If there is none, report it with the "
                           "details.");
        return text;
    }

    static QString snykSays(const QString &message) { return tr("Snyk says: “%1”").arg(message); }

    static QString someHost() { return tr("Snyk", "stands for the address when it is not known"); }

    static Explanation unknownOutcome(const QString &organization, const QString &integration)
    {
        Explanation text;
        text.title = tr("It is not known whether Snyk did it");
        text.whatHappened
            = tr("The request to enable Broker for %1 in %2 was sent, but no clear answer came back. "
                 "Snyk may have carried it out. It is not sent again by itself.")
                  .arg(integration, organization);
        text.nextStep
            = tr("Open the settings of the integration in the Web UI. If they show a Broker token, come "
                 "back and choose to retrieve it. If they do not, nothing was changed, and you can start "
                 "again.");
        return text;
    }

    static QString unknownCause(ApiErrorKind kind)
    {
        if (kind == ApiErrorKind::Timeout)
            return tr("The answer did not come in time.");
        if (kind == ApiErrorKind::ConnectionLost)
            return tr("The connection broke off after the request was sent.");
        if (kind == ApiErrorKind::ServerError)
            return tr("Snyk reported an error of its own while working on it.");
        return tr("The answer could not be understood.");
    }
};

/// One text for each kind; the compiler sees to it that none is left out.
Explanation words(const ApiError &error, ErrorContext context)
{
    switch (error.kind) {
    case ApiErrorKind::InsecureAddress:
        return ErrorText::insecureAddress(error.host);
    case ApiErrorKind::NoNetwork:
        return ErrorText::noNetwork(error.host);
    case ApiErrorKind::HostNotFound:
        return ErrorText::hostNotFound(error.host);
    case ApiErrorKind::ConnectionRefused:
        return ErrorText::connectionRefused(error.host);
    case ApiErrorKind::ProxyFailed:
        return ErrorText::proxyFailed(error.host);
    case ApiErrorKind::ProxyLoginRequired:
        return ErrorText::proxyLoginRequired(error.host);
    case ApiErrorKind::TlsUnavailable:
        return ErrorText::tlsUnavailable();
    case ApiErrorKind::TlsUntrusted:
        return ErrorText::tlsUntrusted(error);
    case ApiErrorKind::Timeout:
        return ErrorText::timeout(error.host);
    case ApiErrorKind::ConnectionLost:
        return ErrorText::connectionLost(error.host);
    case ApiErrorKind::Cancelled:
        return ErrorText::cancelled();
    case ApiErrorKind::RedirectRefused:
        return ErrorText::redirectRefused(error);
    case ApiErrorKind::NotJson:
        return ErrorText::notJson(error.host);
    case ApiErrorKind::Malformed:
        return ErrorText::malformed(error.host);
    case ApiErrorKind::TooLarge:
        return ErrorText::tooLarge(error.host);
    case ApiErrorKind::BadRequest:
        return refusal::badRequest(context);
    case ApiErrorKind::Unauthorized:
        return refusal::unauthorized(error, context);
    case ApiErrorKind::Forbidden:
        return refusal::forbidden(context);
    case ApiErrorKind::NotFound:
        return refusal::notFound(error, context);
    case ApiErrorKind::Conflict:
        return refusal::conflict(context);
    case ApiErrorKind::Unprocessable:
        return refusal::unprocessable(context);
    case ApiErrorKind::RateLimited:
        return refusal::rateLimited(error);
    case ApiErrorKind::ServerError:
        return refusal::serverError(error);
    case ApiErrorKind::UnexpectedStatus:
        return refusal::unexpectedStatus(error);
    }
    return {};
}

} // namespace

Explanation explain(const ApiError &error, ErrorContext context, const QDateTime &nowUtc)
{
    ApiError shown = error;
    if (shown.host.isEmpty())
        shown.host = ErrorText::someHost();
    Explanation text = words(shown, context);
    if (!error.snykMessage.isEmpty()) {
        text.whatHappened
            += QLatin1Char(' ') + ErrorText::snykSays(redact(error.snykMessage, error.requestId));
    }
    text.requestId = error.requestId;
    text.details = detailsOf(error, context, nowUtc);
    return text;
}

Explanation explainUnknownOutcome(const ApiError &error, const QString &organizationName,
    const QString &integrationName, const QDateTime &nowUtc)
{
    Explanation text = ErrorText::unknownOutcome(organizationName, integrationName);
    text.likelyCause = ErrorText::unknownCause(error.kind);
    text.requestId = error.requestId;
    text.details = detailsOf(error, ErrorContext::ChangingIntegration, nowUtc);
    return text;
}

} // namespace broker::ui
