// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/errortext.h"

#include "presenters/errordetails.h"
#include "presenters/hostport.h"
#include "presenters/proxytext.h"
#include "presenters/reachtext.h"
#include "presenters/redact.h"
#include "presenters/refusaltext.h"
#include "presenters/tlstext.h"
#include "snyk/networkfailure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace broker::ui {

namespace {

using snyk::ApiError;
using snyk::ApiErrorKind;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ErrorText)
};

Explanation insecureAddress(const QString &host)
{
    return {.title = Texts::tr("The address is not secure"),
        .whatHappened
        = Texts::tr("%1 would have been asked without encryption, so nothing was sent.").arg(host),
        .likelyCause = Texts::tr("The API address starts with “http” instead of “https”."),
        .nextStep = Texts::tr("Correct the API address on the first page.")};
}

Explanation noNetwork(const QString &host)
{
    return {.title = Texts::tr("There is no network connection"),
        .whatHappened = Texts::tr("This computer is not connected, so %1 could not be asked.").arg(host),
        .likelyCause = Texts::tr("Wi-Fi or cable is off, or a VPN has disconnected."),
        .nextStep = Texts::tr("Connect and try again.")};
}

QString signInFirst()
{
    return Texts::tr("Open a web page in your browser, sign in if you are asked to, and try again.");
}

Explanation hostNotFound(const QString &host)
{
    const QString title = Texts::tr("The address was not found");
    const QString whatHappened = Texts::tr("The name %1 could not be looked up.").arg(host);
    if (isListed(host)) {
        return {.title = title,
            .whatHappened = whatHappened,
            .likelyCause = Texts::tr("Your company's network does not resolve names on the internet."),
            .nextStep = Texts::tr(
                "Ask your network team whether this computer can reach it, perhaps through a proxy.")};
    }
    return {.title = title,
        .whatHappened = whatHappened,
        .likelyCause = Texts::tr(
            "The address is mistyped, or your company's network does not resolve names on the internet."),
        .nextStep = Texts::tr("Check the region or the API address. If it is right, ask your network team "
                              "whether this computer can reach it, perhaps through a proxy.")};
}

Explanation ofReach(const QString &title, const ReachWords &words)
{
    return {.title = title,
        .whatHappened = words.whatHappened,
        .likelyCause = words.likelyCause,
        .nextStep = words.nextStep};
}

Explanation proxyFailed(const ApiError &error)
{
    const ProxyAdvice advice = proxyFailureAdvice(error.way, error.host, error.port);
    const QString nothingSent = Texts::tr("Nothing was sent to %1.").arg(error.host);
    // Of an error that was written down it is not known how far the request came.
    return {.title = advice.title,
        .whatHappened = error.way
            ? proxyFailureText(error.way, hostWithPort(error)) + QLatin1Char(' ') + nothingSent
            : nothingSent,
        .likelyCause = advice.likelyCause,
        .nextStep = advice.nextStep};
}

Explanation proxyLoginRequired(const ApiError &error)
{
    const ProxyAdvice advice = proxyLoginAdvice(error.proxy, error.host);
    return {.title = advice.title,
        .whatHappened = proxyLoginText(error.proxy, hostWithPort(error)),
        .likelyCause = advice.likelyCause,
        .nextStep = advice.nextStep};
}

Explanation callCancelled()
{
    return {.title = Texts::tr("Stopped"),
        .whatHappened = Texts::tr("The request was stopped before it was complete."),
        .nextStep = Texts::tr("Start again whenever you like.")};
}

Explanation redirectRefused(const ApiError &error)
{
    return {.title = Texts::tr("The answer pointed somewhere else"),
        .whatHappened = error.redirectHost.isEmpty()
            ? Texts::tr("%1 redirected the request elsewhere. The redirect was refused, and your "
                        "credential was not sent there.")
                  .arg(error.host)
            : Texts::tr("%1 redirected the request to %2. The redirect was refused, and your "
                        "credential was not sent there.")
                  .arg(error.host, error.redirectHost),
        .likelyCause = isListed(error.host)
            ? Texts::tr("A proxy wants you to sign in first.")
            : Texts::tr("The address belongs to a web page rather than to Snyk's API, or a proxy "
                        "wants you to sign in first."),
        .nextStep = isListed(error.host)
            ? signInFirst()
            : Texts::tr("Check the API address. If it is right, open a web page in your browser, sign "
                        "in if you are asked to, and try again.")};
}

Explanation notJson(const QString &host)
{
    return {.title = Texts::tr("A web page came instead of Snyk's answer"),
        .whatHappened = Texts::tr("What arrived from %1 is not an answer of Snyk's API.").arg(host),
        .likelyCause = isListed(host)
            ? Texts::tr("A guest network or a company proxy shows its sign-in page first.")
            : Texts::tr("A guest network or a company proxy shows its sign-in page first, or the "
                        "address is that of the Web UI."),
        .nextStep = signInFirst()};
}

Explanation tooLarge(const QString &host)
{
    return {.title = Texts::tr("The answer is too large"),
        .whatHappened
        = Texts::tr("%1 sent more than any answer of Snyk's API should hold. It was cut off.").arg(host),
        .likelyCause = Texts::tr("Something between this computer and Snyk answered in Snyk's place."),
        .nextStep = Texts::tr("Check the API address and the network, and try again.")};
}

Explanation malformed(const QString &host)
{
    return {.title = Texts::tr("Snyk's answer could not be understood"),
        .whatHappened = Texts::tr("The answer of %1 is not what Snyk documents.").arg(host),
        .likelyCause = Texts::tr("Snyk's API may have changed, or something in between altered the answer."),
        .nextStep = Texts::tr(
            "Check for a newer version of this program. If there is none, report it with the details.")};
}

QString snykSays(const QString &message)
{
    return Texts::tr("Snyk says: “%1”").arg(message);
}

QString someHost()
{
    return Texts::tr("Snyk", "stands for the address when it is not known");
}

Explanation unknownOutcome(const QString &organization, const QString &integration)
{
    return {.title = Texts::tr("It is not known whether Snyk did this"),
        .whatHappened
        = Texts::tr("The request to enable Broker for %1 in %2 was sent, but no clear answer came back. Snyk "
                    "may have carried it out. It is not sent again automatically.")
              .arg(integration, organization),
        .nextStep = Texts::tr(
            "Open the settings of the integration in the Web UI. If they show a Broker token, come back and "
            "choose to retrieve it. If they do not, nothing was changed, and you can start again.")};
}

QString unknownCause(ApiErrorKind kind)
{
    if (kind == ApiErrorKind::Timeout)
        return Texts::tr("The answer did not come in time.");
    if (kind == ApiErrorKind::ConnectionLost)
        return Texts::tr("The connection was lost after the request was sent.");
    if (kind == ApiErrorKind::ServerError)
        return Texts::tr("Snyk reported an internal error while working on it.");
    return Texts::tr("The answer could not be understood.");
}

/// Whether looking at the connection step by step would tell more.
bool isAboutConnection(ApiErrorKind kind)
{
    static const QSet<ApiErrorKind> kinds{ApiErrorKind::NoNetwork, ApiErrorKind::HostNotFound,
        ApiErrorKind::ConnectionRefused, ApiErrorKind::ProxyFailed, ApiErrorKind::ProxyLoginRequired,
        ApiErrorKind::TlsUnavailable, ApiErrorKind::TlsUntrusted, ApiErrorKind::NotTls, ApiErrorKind::Timeout,
        ApiErrorKind::ConnectionLost, ApiErrorKind::RedirectRefused, ApiErrorKind::NotJson,
        ApiErrorKind::Malformed, ApiErrorKind::TooLarge};
    return kinds.contains(kind);
}

/// One text for each kind; the compiler sees to it that none is left out.
Explanation words(const ApiError &error, ErrorContext context)
{
    switch (error.kind) {
    case ApiErrorKind::InsecureAddress:
        return insecureAddress(error.host);
    case ApiErrorKind::NoNetwork:
        return noNetwork(error.host);
    case ApiErrorKind::HostNotFound:
        return hostNotFound(error.host);
    case ApiErrorKind::ConnectionRefused:
        return ofReach(Texts::tr("The connection was refused"),
            refusedWords(error.host, error.port, !isListed(error.host)));
    case ApiErrorKind::ProxyFailed:
        return proxyFailed(error);
    case ApiErrorKind::ProxyLoginRequired:
        return proxyLoginRequired(error);
    case ApiErrorKind::TlsUnavailable:
        return tlsmatter::unavailable();
    case ApiErrorKind::TlsUntrusted:
        return tlsmatter::untrusted(error);
    case ApiErrorKind::NotTls:
        return tlsmatter::notSpoken(error);
    case ApiErrorKind::Timeout:
        return ofReach(Texts::tr("Snyk did not answer in time"), silentWords(error.host, error.port));
    case ApiErrorKind::ConnectionLost:
        return ofReach(Texts::tr("The connection was lost"), lostWords(error.host, error.port));
    case ApiErrorKind::Cancelled:
        return callCancelled();
    case ApiErrorKind::RedirectRefused:
        return redirectRefused(error);
    case ApiErrorKind::NotJson:
        return notJson(error.host);
    case ApiErrorKind::Malformed:
        return malformed(error.host);
    case ApiErrorKind::TooLarge:
        return tooLarge(error.host);
    case ApiErrorKind::BadRequest:
        return refusal::badRequest(context);
    case ApiErrorKind::Unauthorized:
        return refusal::unauthorized(error, context);
    case ApiErrorKind::Forbidden:
        return refusal::forbidden(context);
    case ApiErrorKind::NotFound:
        return refusal::notFound(error, context);
    case ApiErrorKind::Gone:
        return refusal::gone(error);
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

Explanation withoutDetails(const ApiError &error, ErrorContext context)
{
    ApiError shown = error;
    if (shown.host.isEmpty())
        shown.host = someHost();
    Explanation text = words(shown, context);
    // The words for these two name the proxy already.
    const bool isNamed
        = error.kind == ApiErrorKind::ProxyFailed || error.kind == ApiErrorKind::ProxyLoginRequired;
    if (error.way && !error.way->proxy.isEmpty() && !isNamed)
        text.whatHappened
            += QLatin1Char(' ') + Texts::tr("The request goes through the proxy %1.").arg(error.way->proxy);
    if (!error.snykMessage.isEmpty()) {
        text.whatHappened += QLatin1Char(' ') + snykSays(redact(error.snykMessage, error.requestId));
    }
    return text;
}

/// Where its next step is there.
bool isSetUnderNetwork(const ApiError &error)
{
    if (error.kind == ApiErrorKind::ProxyLoginRequired)
        return loginProxyOf(error.proxy).isEmpty();
    const bool isOfAuthority = error.certificate
        && (error.certificate->isOfAuthority
            || error.certificate->fault == snyk::CertificateFault::UnknownIssuer);
    return error.kind == ApiErrorKind::ProxyFailed
        || (error.kind == ApiErrorKind::TlsUntrusted && isOfAuthority);
}

/// What a message leads to beside its words.
void addWays(Explanation &text, const ApiError &error)
{
    if (isAboutConnection(error.kind))
        text.diagnosedHost = hostWithPort(error);
    if (error.kind == ApiErrorKind::ProxyLoginRequired)
        text.loginProxy = loginProxyOf(error.proxy);
    text.leadsToNetworkSettings = isSetUnderNetwork(error);
}

} // namespace

ErrorContext contextOfCheck(const SnykCredential &credential)
{
    return credential.oauth() ? ErrorContext::CheckingClient : ErrorContext::CheckingToken;
}

QString whatHappened(const ApiError &error, ErrorContext context)
{
    const Explanation text = withoutDetails(error, context);
    return text.whatHappened.isEmpty() ? text.title : text.whatHappened;
}

Explanation explain(const ApiError &error, ErrorContext context, const QDateTime &nowUtc)
{
    Explanation text = withoutDetails(error, context);
    text.requestId = error.requestId;
    text.details = detailsOf(error, context, nowUtc);
    addWays(text, error);
    return text;
}

Explanation explainUnknownOutcome(const ApiError &error, const QString &organizationName,
    const QString &integrationName, const QDateTime &nowUtc)
{
    Explanation text = unknownOutcome(organizationName, integrationName);
    text.likelyCause = unknownCause(error.kind);
    text.requestId = error.requestId;
    text.details = detailsOf(error, ErrorContext::ChangingIntegration, nowUtc);
    addWays(text, error);
    return text;
}

} // namespace broker::ui
