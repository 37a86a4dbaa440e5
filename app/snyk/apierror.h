// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace broker::snyk {

/// What went wrong, as the user interface explains it. One text per value: see ui/presenters.
enum class ApiErrorKind {
    // no answer
    InsecureAddress,
    NoNetwork,
    HostNotFound,
    ConnectionRefused,
    ProxyFailed,
    ProxyLoginRequired,
    TlsUnavailable,
    TlsUntrusted,
    NotTls, ///< nobody showed a certificate
    Timeout,
    ConnectionLost,
    Cancelled,
    // an answer that is not Snyk's
    RedirectRefused,
    NotJson, ///< HTML, usually a captive portal or proxy page
    Malformed, ///< JSON of another shape than documented
    TooLarge,
    // Snyk's own refusals
    BadRequest, ///< 400
    Unauthorized, ///< 401: token or region
    Forbidden, ///< 403: role or plan
    NotFound, ///< 404
    Gone, ///< 410: the endpoint has ended, or is away for the hours of a brownout
    Conflict, ///< 409
    Unprocessable, ///< 422
    RateLimited, ///< 429
    ServerError, ///< 5xx
    UnexpectedStatus,
};

struct ApiError
{
    ApiErrorKind kind = ApiErrorKind::UnexpectedStatus;
    /// 0 when there was no answer.
    int httpStatus = 0;
    /// Host that was asked.
    QString host;
    /// And its port.
    int port = 443;
    /// Where a refused redirect pointed, host only.
    QString redirectHost;
    /// Snyk's own words: untrusted, bounded, plain text, control characters removed.
    QString snykMessage;
    QString snykCode;
    /// snyk-request-id, or v1's x-error-reference.
    QString requestId;
    /// From Retry-After or X-RateLimit-Reset; the longer one, at most an hour.
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<CertificateProblem> certificate;
    std::optional<ProxyRefusal> proxy = std::nullopt;
    /// Of a request without an answer that went by a proxy, or was to.
    std::optional<ProxyUse> way = std::nullopt;
    /// For `Gone`: when the endpoint is expected back, by Snyk's announced hours. Nothing when it has ended.
    std::optional<QDateTime> backUtc = std::nullopt;
    /// English, for the details text only.
    QString detail;
    /// For a POST or PUT: Snyk may have done it all the same. Always false for a GET.
    bool outcomeUnknown = false;

    /// Of a GET that ended without a result. For a POST or PUT that would be an unknown outcome.
    [[nodiscard]] static ApiError cancelled();

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// Explains a failed exchange. Pure.
[[nodiscard]] ApiError apiErrorFrom(const HttpRequest &request, const HttpError &error);
/// Explains an answer that is not a success. Pure. `nowUtc` is for Retry-After given as a date.
[[nodiscard]] ApiError apiErrorFrom(
    const HttpRequest &request, const HttpResponse &response, const QDateTime &nowUtc);
/// For a 2xx whose body is not what was documented.
[[nodiscard]] ApiError malformedAnswer(
    const HttpRequest &request, const HttpResponse &response, const QString &whatIsWrong);

/// By its type or its first character: the page of a captive portal, a proxy or another server.
[[nodiscard]] bool looksLikeHtml(const HttpResponse &response);

/// A server that repeats our secret in its words does not get it onto the screen.
[[nodiscard]] QString withoutSecret(QString text, const Secret &secret);

/// Snyk's text made safe to show: one line, no control characters, at most 300 characters.
[[nodiscard]] QString boundedPlainText(const QString &untrusted);

} // namespace broker::snyk
