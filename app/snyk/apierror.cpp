// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/apierror.h"

#include "snyk/endings.h"
#include "snyk/httpdate.h"
#include "snyk/json.h"
#include "snyk/plaintext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace broker::snyk {

namespace {

using std::chrono::seconds;

constexpr qsizetype longestMessage = 300;
constexpr qsizetype longestCode = 100;
constexpr seconds longestRetryAfter = std::chrono::hours(1);

bool changesSomething(Method method)
{
    return method != Method::Get;
}

ApiError errorFor(const HttpRequest &request, ApiErrorKind kind)
{
    ApiError error;
    error.kind = kind;
    error.host = plainText(request.url.host(QUrl::FullyEncoded), longestMessage);
    constexpr int httpPort = 80;
    error.port = request.url.port(request.url.scheme() == QLatin1String("http") ? httpPort : error.port);
    return error;
}

ApiErrorKind kindOf(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::UnsafeAddress:
        return ApiErrorKind::InsecureAddress;
    case HttpFailure::Offline:
        return ApiErrorKind::NoNetwork;
    case HttpFailure::HostNotFound:
        return ApiErrorKind::HostNotFound;
    case HttpFailure::ConnectionRefused:
        return ApiErrorKind::ConnectionRefused;
    case HttpFailure::ProxyFailed:
        return ApiErrorKind::ProxyFailed;
    case HttpFailure::ProxyLoginRequired:
        return ApiErrorKind::ProxyLoginRequired;
    case HttpFailure::TlsUnavailable:
        return ApiErrorKind::TlsUnavailable;
    case HttpFailure::TlsUntrusted:
        return ApiErrorKind::TlsUntrusted;
    case HttpFailure::NotTls:
        return ApiErrorKind::NotTls;
    case HttpFailure::Timeout:
        return ApiErrorKind::Timeout;
    case HttpFailure::ConnectionLost:
        return ApiErrorKind::ConnectionLost;
    case HttpFailure::TooLarge:
        return ApiErrorKind::TooLarge;
    case HttpFailure::Cancelled:
        return ApiErrorKind::Cancelled;
    case HttpFailure::Other:
        return ApiErrorKind::ConnectionLost;
    }
    return ApiErrorKind::ConnectionLost;
}

// Statuses by name, so that the tables below can be read.
enum Status {
    NotModified = 304,
    TemporaryRedirect = 307,
    PermanentRedirect = 308,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    ProxyAuthentication = 407,
    RequestTimeout = 408,
    Conflict = 409,
    Gone = 410,
    Unprocessable = 422,
    TooManyRequests = 429,
    NetworkAuthentication = 511, // a captive portal that says so
};

bool isRedirect(int status)
{
    return status / 100 == 3 && status != NotModified;
}

ApiErrorKind kindOf(const HttpResponse &response)
{
    const int status = response.status;
    if (isRedirect(status))
        return ApiErrorKind::RedirectRefused;
    switch (status) {
    case Unauthorized:
        return ApiErrorKind::Unauthorized;
    case ProxyAuthentication:
        return ApiErrorKind::ProxyLoginRequired;
    case RequestTimeout:
        return ApiErrorKind::Timeout;
    case TooManyRequests:
        return ApiErrorKind::RateLimited;
    case NetworkAuthentication:
        return ApiErrorKind::NotJson;
    default:
        break;
    }
    if (status / 100 == 5)
        return ApiErrorKind::ServerError;
    // The page of a proxy that blocks, or of a server that is not Snyk's.
    if (looksLikeHtml(response))
        return ApiErrorKind::NotJson;
    switch (status) {
    case BadRequest:
        return ApiErrorKind::BadRequest;
    case Forbidden:
        return ApiErrorKind::Forbidden;
    case NotFound:
        return ApiErrorKind::NotFound;
    case Gone:
        return ApiErrorKind::Gone;
    case Conflict:
        return ApiErrorKind::Conflict;
    case Unprocessable:
        return ApiErrorKind::Unprocessable;
    default:
        return ApiErrorKind::UnexpectedStatus;
    }
}

/// Whether Snyk may have done what was asked although it answered like this. 307 and 308 tell the
/// client to repeat elsewhere and 4xx refuses; everything else leaves room for doubt.
bool mayHaveBeenDone(Method method, int status)
{
    if (!changesSomething(method) || status == TemporaryRedirect || status == PermanentRedirect)
        return false;
    return status / 100 != 4 || status == RequestTimeout;
}

std::optional<seconds> bounded(qint64 wait)
{
    return seconds(std::clamp<qint64>(wait, 0, longestRetryAfter.count()));
}

std::optional<seconds> secondsFrom(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    return isNumber && value >= 0 ? bounded(value) : std::nullopt;
}

std::optional<seconds> secondsUntil(const QByteArray &text, const QDateTime &nowUtc)
{
    const std::optional<QDateTime> date = httpDate(text);
    return date ? bounded(nowUtc.secsTo(*date)) : std::nullopt;
}

std::optional<seconds> retryAfterFrom(const HttpResponse &response, const QDateTime &nowUtc)
{
    const QByteArray asked = response.header("retry-after");
    std::optional<seconds> wait = secondsFrom(asked);
    if (!wait)
        wait = secondsUntil(asked, nowUtc);
    // std::optional orders "nothing" before any value.
    return std::max(wait, secondsFrom(response.header("x-ratelimit-reset")));
}

/// The first of these members that is a non-empty string or a number.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QJsonValue value = object.value(name);
        if (value.isDouble())
            return QString::number(value.toInteger());
        if (!value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

/// What the error shapes of Snyk's APIs and of OAuth (RFC 6749, 5.2) say, raw.
struct ErrorBody
{
    QString message;
    QString code;
    QString id;
};

ErrorBody errorBodyFrom(const QByteArray &body)
{
    const auto parsed = parseJsonObject(body);
    if (!parsed)
        return {};
    const QJsonArray errors = parsed->value(QLatin1String("errors")).toArray();
    const QJsonObject &source = errors.isEmpty() ? *parsed : errors.first().toObject();
    const bool isOAuth = source.contains(QLatin1String("error_description"))
        || source.value(QLatin1String("error")).toString() == QLatin1String("invalid_client");
    return {firstText(source,
                {QLatin1String("detail"), QLatin1String("message"), QLatin1String("error_description"),
                    QLatin1String("title"), QLatin1String("error")}),
        firstText(source, {isOAuth ? QLatin1String("error") : QLatin1String("code")}),
        firstText(source, {errors.isEmpty() ? QLatin1String("errorRef") : QLatin1String("id")})};
}

QString requestIdFrom(const HttpResponse &response, const QString &idInBody)
{
    for (const char *name : {"snyk-request-id", "x-error-reference"}) {
        const QString id = plainText(QString::fromUtf8(response.header(name)), longestCode);
        if (!id.isEmpty())
            return id;
    }
    return plainText(idInBody, longestCode);
}

QString withoutCredential(const QString &text, const std::optional<Authorization> &authorization)
{
    return authorization ? withoutSecret(text, secretOf(*authorization)) : text;
}

/// Everything that does not depend on why the answer is no success.
ApiError answeredError(const HttpRequest &request, const HttpResponse &response, ApiErrorKind kind)
{
    ApiError error = errorFor(request, kind);
    error.httpStatus = response.status;
    error.requestId = requestIdFrom(response, {});
    return error;
}

} // namespace

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = ApiErrorKind::Cancelled;
    error.detail = QStringLiteral("The call ended without a result.");
    return error;
}

ApiError apiErrorFrom(const HttpRequest &request, const HttpError &error)
{
    ApiError explained = errorFor(request, kindOf(error.failure));
    explained.detail = boundedPlainText(error.detail);
    explained.certificate = error.certificate;
    explained.proxy = error.proxy;
    explained.way = error.way;
    explained.outcomeUnknown = changesSomething(request.method) && error.requestMayHaveBeenSent;
    return explained;
}

ApiError apiErrorFrom(const HttpRequest &request, const HttpResponse &response, const QDateTime &nowUtc)
{
    const ErrorBody body = errorBodyFrom(response.body);
    ApiError error = answeredError(request, response, kindOf(response));
    error.snykMessage = boundedPlainText(withoutCredential(body.message, request.auth));
    error.snykCode = plainText(withoutCredential(body.code, request.auth), longestCode);
    error.requestId = requestIdFrom(response, body.id);
    error.retryAfter = retryAfterFrom(response, nowUtc);
    error.backUtc = backAfterBrownout(response, nowUtc);
    error.outcomeUnknown = mayHaveBeenDone(request.method, response.status);
    error.detail = QStringLiteral("The server answered with status %1.").arg(response.status);
    if (error.kind == ApiErrorKind::RedirectRefused) {
        const QUrl target(QString::fromUtf8(response.header("location")), QUrl::StrictMode);
        error.redirectHost = plainText(request.url.resolved(target).host(QUrl::FullyEncoded), longestMessage);
    }
    return error;
}

ApiError malformedAnswer(const HttpRequest &request, const HttpResponse &response, const QString &whatIsWrong)
{
    const ApiErrorKind kind = looksLikeHtml(response) ? ApiErrorKind::NotJson : ApiErrorKind::Malformed;
    ApiError error = answeredError(request, response, kind);
    error.detail = boundedPlainText(whatIsWrong);
    error.outcomeUnknown = changesSomething(request.method);
    return error;
}

bool looksLikeHtml(const HttpResponse &response)
{
    if (response.header("content-type").toLower().contains("html"))
        return true;
    const auto first = std::find_if_not(response.body.cbegin(), response.body.cend(),
        [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return first != response.body.cend() && *first == '<';
}

QString withoutSecret(QString text, const Secret &secret)
{
    if (secret.isEmpty())
        return text;
    return secret.reveal([&text](QByteArrayView value) {
        return text.replace(
            QLatin1String(value.data(), value.size()), QLatin1String("[removed]"), Qt::CaseInsensitive);
    });
}

QString boundedPlainText(const QString &untrusted)
{
    return plainText(untrusted, longestMessage);
}

} // namespace broker::snyk
