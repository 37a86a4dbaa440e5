// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/checkreport.h"

#include "snyk/apierror.h"
#include "snyk/json.h"

#include <QJsonObject>

namespace broker::credentials {

namespace {

using snyk::ApiErrorKind;

/// A check is one small question; a longer silence means that a firewall drops it.
constexpr std::chrono::seconds patience(15);
constexpr qint64 largestAnswer = 1024 * 1024;

snyk::HttpRequest requestTo(const ServiceHost &host, const QString &path, const ServiceCredential &credential)
{
    const products::SignIn signIn = typeOf(host.service(), credential.kind()).signIn;
    snyk::HttpRequest request;
    request.url = host.api(path);
    request.headers = {{QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json")}};
    request.auth = signIn(credential.userName(), credential.secret());
    request.timeout = patience;
    request.longest = patience * 3;
    request.largestBody = largestAnswer;
    return request;
}

CheckProblem problemOf(ApiErrorKind kind)
{
    switch (kind) {
    case ApiErrorKind::NoNetwork:
        return CheckProblem::NoNetwork;
    case ApiErrorKind::HostNotFound:
        return CheckProblem::HostNotFound;
    case ApiErrorKind::ConnectionRefused:
        return CheckProblem::ConnectionRefused;
    case ApiErrorKind::ProxyFailed:
        return CheckProblem::ProxyFailed;
    case ApiErrorKind::ProxyLoginRequired:
        return CheckProblem::ProxyLoginRequired;
    case ApiErrorKind::TlsUnavailable:
        return CheckProblem::TlsUnavailable;
    case ApiErrorKind::TlsUntrusted:
        return CheckProblem::TlsUntrusted;
    case ApiErrorKind::NotTls:
        return CheckProblem::NotTls;
    case ApiErrorKind::Timeout:
        return CheckProblem::Timeout;
    case ApiErrorKind::InsecureAddress:
    case ApiErrorKind::ConnectionLost:
        return CheckProblem::ConnectionLost;
    case ApiErrorKind::Cancelled:
        return CheckProblem::Cancelled;
    case ApiErrorKind::RedirectRefused:
        return CheckProblem::RedirectRefused;
    case ApiErrorKind::NotJson:
        return CheckProblem::WebPage;
    case ApiErrorKind::TooLarge:
        return CheckProblem::TooLarge;
    case ApiErrorKind::Malformed:
        return CheckProblem::NotThisService;
    case ApiErrorKind::NotFound:
    case ApiErrorKind::Gone:
        return CheckProblem::NotThere;
    case ApiErrorKind::Unauthorized:
        return CheckProblem::Rejected;
    case ApiErrorKind::Forbidden:
        return CheckProblem::TooFewPermissions;
    case ApiErrorKind::RateLimited:
        return CheckProblem::RateLimited;
    case ApiErrorKind::ServerError:
        return CheckProblem::ServerError;
    case ApiErrorKind::BadRequest:
    case ApiErrorKind::Conflict:
    case ApiErrorKind::Unprocessable:
    case ApiErrorKind::UnexpectedStatus:
        return CheckProblem::UnexpectedStatus;
    }
    Q_UNREACHABLE();
}

/// What every HTTP failure has in common; the service's own signs refine it.
CheckFailure failureFrom(const ServiceHost &host, const snyk::ApiError &error)
{
    CheckFailure failure;
    failure.problem = problemOf(error.kind);
    failure.host = host.askedHost();
    failure.httpStatus = error.httpStatus;
    failure.redirectHost = error.redirectHost;
    failure.certificate = error.certificate;
    failure.proxy = error.proxy;
    failure.way = error.way;
    failure.retryAfter = error.retryAfter;
    failure.detail = error.snykMessage.isEmpty() ? error.detail : error.snykMessage;
    return failure;
}

constexpr int gone = 410;
constexpr int lastSuccess = 299;
constexpr int firstSuccess = 200;

bool isSuccess(int status)
{
    return status >= firstSuccess && status <= lastSuccess;
}

} // namespace

CheckWeight weightOf(CheckProblem problem)
{
    switch (problem) {
    case CheckProblem::NoNetwork:
    case CheckProblem::HostNotFound:
    case CheckProblem::ConnectionRefused:
    case CheckProblem::ProxyFailed:
    case CheckProblem::ProxyLoginRequired:
    case CheckProblem::Timeout:
    case CheckProblem::ConnectionLost:
    case CheckProblem::Cancelled:
    case CheckProblem::TlsUnavailable:
    case CheckProblem::NotTls:
    case CheckProblem::RateLimited:
    case CheckProblem::ServerError:
        return CheckWeight::Unchecked;
    case CheckProblem::TlsUntrusted:
    case CheckProblem::RedirectRefused:
    case CheckProblem::WebPage:
    case CheckProblem::NotThisService:
    case CheckProblem::NotThere:
    case CheckProblem::TooLarge:
    case CheckProblem::TooFewPermissions:
    case CheckProblem::SsoRequired:
    case CheckProblem::UnexpectedStatus:
        return CheckWeight::Doubtful;
    case CheckProblem::Rejected:
    case CheckProblem::Expired:
    case CheckProblem::Revoked:
    case CheckProblem::NotSignedIn:
    case CheckProblem::CaptchaRequired:
        return CheckWeight::Refused;
    }
    Q_UNREACHABLE();
}

snyk::HttpRequest checkRequest(const ServiceHost &host, const ServiceCredential &credential)
{
    return requestTo(host, typeOf(host.service(), credential.kind()).check.path, credential);
}

std::optional<snyk::HttpRequest> accountRequest(const ServiceHost &host, const ServiceCredential &credential)
{
    const QLatin1String path = infoOf(host.service()).accountPath;
    return path.isEmpty() ? std::nullopt : std::optional(requestTo(host, path, credential));
}

CheckResult resultFrom(const ServiceHost &host, const ServiceCredential &credential,
    const snyk::HttpResult &answer, const QDateTime &nowUtc)
{
    const snyk::HttpRequest request = checkRequest(host, credential);
    if (!answer)
        return Failure(failureFrom(host, snyk::apiErrorFrom(request, answer.error())));
    if (!isSuccess(answer->status)) {
        CheckFailure failure = failureFrom(host, snyk::apiErrorFrom(request, *answer, nowUtc));
        if (answer->status == gone)
            failure.problem = CheckProblem::NotThere;
        if (const auto refine = infoOf(host.service()).refine)
            refine(failure, host.page(QString()), *answer);
        return Failure(failure);
    }
    products::Report report
        = infoOf(host.service()).read({credential.kind(), credential.userName()}, *answer, nowUtc);
    if (report) {
        if (report->scopes) {
            report->comparison
                = compareScopes(typeOf(host.service(), credential.kind()).needs, *report->scopes);
        }
        return *report;
    }
    CheckFailure failure = failureFrom(host,
        snyk::malformedAnswer(
            request, *answer, QStringLiteral("Status %1, not as expected.").arg(answer->status)));
    // A page of a portal is told apart from another program that speaks JSON.
    if (report.error() != CheckProblem::NotThisService)
        failure.problem = report.error();
    return Failure(failure);
}

QString accountFrom(const ServiceHost &host, const snyk::HttpResult &answer)
{
    if (!answer || !isSuccess(answer->status))
        return {};
    const auto json = snyk::parseJsonObject(answer->body);
    return json ? snyk::boundedPlainText((*json)[infoOf(host.service()).accountField].toString()) : QString();
}

} // namespace broker::credentials
