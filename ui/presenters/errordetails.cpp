// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/errordetails.h"

#include "presenters/hostport.h"

#include "network/scriptanswer.h"
#include "presenters/redact.h"

#include <QStringList>

namespace broker::ui {

namespace {

using snyk::ApiErrorKind;

// For support, who read English and our sources: the names of the values, not translated.
QLatin1String nameOf(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::InsecureAddress:
        return QLatin1String("InsecureAddress");
    case ApiErrorKind::NoNetwork:
        return QLatin1String("NoNetwork");
    case ApiErrorKind::HostNotFound:
        return QLatin1String("HostNotFound");
    case ApiErrorKind::ConnectionRefused:
        return QLatin1String("ConnectionRefused");
    case ApiErrorKind::ProxyFailed:
        return QLatin1String("ProxyFailed");
    case ApiErrorKind::ProxyLoginRequired:
        return QLatin1String("ProxyLoginRequired");
    case ApiErrorKind::TlsUnavailable:
        return QLatin1String("TlsUnavailable");
    case ApiErrorKind::TlsUntrusted:
        return QLatin1String("TlsUntrusted");
    case ApiErrorKind::NotTls:
        return QLatin1String("NotTls");
    case ApiErrorKind::Timeout:
        return QLatin1String("Timeout");
    case ApiErrorKind::ConnectionLost:
        return QLatin1String("ConnectionLost");
    case ApiErrorKind::Cancelled:
        return QLatin1String("Cancelled");
    case ApiErrorKind::RedirectRefused:
        return QLatin1String("RedirectRefused");
    case ApiErrorKind::NotJson:
        return QLatin1String("NotJson");
    case ApiErrorKind::Malformed:
        return QLatin1String("Malformed");
    case ApiErrorKind::TooLarge:
        return QLatin1String("TooLarge");
    case ApiErrorKind::BadRequest:
        return QLatin1String("BadRequest");
    case ApiErrorKind::Unauthorized:
        return QLatin1String("Unauthorized");
    case ApiErrorKind::Forbidden:
        return QLatin1String("Forbidden");
    case ApiErrorKind::NotFound:
        return QLatin1String("NotFound");
    case ApiErrorKind::Gone:
        return QLatin1String("Gone");
    case ApiErrorKind::Conflict:
        return QLatin1String("Conflict");
    case ApiErrorKind::Unprocessable:
        return QLatin1String("Unprocessable");
    case ApiErrorKind::RateLimited:
        return QLatin1String("RateLimited");
    case ApiErrorKind::ServerError:
        return QLatin1String("ServerError");
    case ApiErrorKind::UnexpectedStatus:
        return QLatin1String("UnexpectedStatus");
    }
    return QLatin1String("Unknown");
}

QLatin1String nameOf(ErrorContext context)
{
    switch (context) {
    case ErrorContext::CheckingToken:
        return QLatin1String("checking the API token");
    case ErrorContext::CheckingClient:
        return QLatin1String("checking the OAuth client");
    case ErrorContext::LoadingOrganizations:
        return QLatin1String("loading organizations");
    case ErrorContext::LoadingIntegrations:
        return QLatin1String("loading integrations");
    case ErrorContext::ChangingIntegration:
        return QLatin1String("enabling Broker on an integration");
    }
    return QLatin1String("unknown");
}

class Lines final
{
public:
    void add(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty())
            m_lines.append(name + QLatin1String(": ") + value);
    }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
};

void addCertificate(Lines &lines, const snyk::CertificateProblem &certificate)
{
    lines.add(QLatin1String("Certificate for"), certificate.host);
    lines.add(QLatin1String("Certificate subject"), certificate.subject);
    lines.add(QLatin1String("Certificate issuer"), certificate.issuer);
    lines.add(QLatin1String("Certificate expires"), certificate.expiresUtc.toString(Qt::ISODate));
    lines.add(QLatin1String("Certificate problems"), certificate.reasons.join(QLatin1String("; ")));
}

} // namespace

QString detailsOf(const snyk::ApiError &error, ErrorContext context, const QDateTime &nowUtc)
{
    Lines lines;
    lines.add(QLatin1String("Time"), nowUtc.toString(Qt::ISODate));
    lines.add(QLatin1String("While"), nameOf(context));
    lines.add(QLatin1String("Kind"), nameOf(error.kind));
    if (error.httpStatus != 0)
        lines.add(QLatin1String("HTTP status"), QString::number(error.httpStatus));
    lines.add(QLatin1String("Host"), hostWithPort(error));
    lines.add(QLatin1String("Redirect to host"), error.redirectHost);
    lines.add(QLatin1String("Snyk's message"), error.snykMessage);
    lines.add(QLatin1String("Snyk's code"), error.snykCode);
    lines.add(QLatin1String("Request id"), error.requestId);
    if (error.retryAfter)
        lines.add(
            QLatin1String("Retry after"), QString::number(error.retryAfter->count()) + QLatin1String(" s"));
    if (error.proxy) {
        lines.add(QLatin1String("Proxy"), error.proxy->proxy);
        lines.add(QLatin1String("Proxy offers"), error.proxy->offers.join(QLatin1String(", ")));
        lines.add(QLatin1String("Proxy login"),
            error.proxy->wasLoginSent ? QStringLiteral("sent once, refused") : QStringLiteral("none sent"));
    }
    if (error.way) {
        lines.add(QLatin1String("Way by proxy"), error.way->proxy);
        lines.add(QLatin1String("Proxy reached"),
            error.way->isReached ? QStringLiteral("yes") : QStringLiteral("no"));
        if (error.way->status != 0)
            lines.add(QLatin1String("Proxy's answer to CONNECT"), QString::number(error.way->status));
        if (error.way->script)
            lines.add(QLatin1String("Proxy script"), network::detailsOf(*error.way->script));
    }
    if (error.backUtc)
        lines.add(QLatin1String("Expected back"), error.backUtc->toString(Qt::ISODate));
    if (error.certificate)
        addCertificate(lines, *error.certificate);
    if (error.outcomeUnknown)
        lines.add(QLatin1String("Outcome"), QStringLiteral("unknown, Snyk may have done it"));
    lines.add(QLatin1String("Detail"), error.detail);
    return redact(lines.text(), error.requestId);
}

} // namespace broker::ui
