// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics/connectiondiagnosis.h"

#include "snyk/httpdate.h"
#include "snyk/networkfailure.h"

#include <QElapsedTimer>

#include <memory>
#include <utility>

namespace broker::diagnostics {

using snyk::ApiErrorKind;
using Stage = snyk::ConnectionTrace::Stage;

namespace {

using std::chrono::seconds;

constexpr seconds diagnosisPatience{10};
constexpr qint64 largestPage = 2 * 1024 * 1024;
/// More than that and certificates, tokens and reminders go wrong.
constexpr seconds clockTolerance{300};
constexpr int serverTrouble = 500;

bool isPart(const Target &target, Part part)
{
    return target.parts.contains(part);
}

void add(QList<Target> &targets, Part part, const QUrl &base, const QString &path)
{
    if (base.isEmpty())
        return;
    for (Target &target : targets) {
        if (target.url.host() == base.host() && target.url.port() == base.port()) {
            target.parts.append(part);
            return;
        }
    }
    QUrl url = base;
    url.setPath(path);
    targets.append({{part}, url});
}

snyk::HttpRequest questionFor(const Target &target)
{
    snyk::HttpRequest request;
    request.url = target.url;
    if (isPart(target, Part::Api))
        request.url.setQuery(QStringLiteral("version=2024-10-15"));
    request.timeout = diagnosisPatience;
    request.longest = diagnosisPatience * 2;
    request.largestBody = largestPage;
    request.trace = std::make_shared<snyk::ConnectionTrace>();
    return request;
}

Diagnosis diagnosisOf(const Target &target, const snyk::HttpRequest &request, const snyk::HttpResult &result,
    const QDateTime &nowUtc)
{
    Diagnosis made{target};
    made.trace = *request.trace;
    if (!result) {
        // What is larger than any page is an answer all the same.
        if (result.error().failure != snyk::HttpFailure::TooLarge)
            made.error = snyk::apiErrorFrom(request, result.error());
        return made;
    }
    made.status = result->status;
    const bool isRedirect = result->status >= 300 && result->status < 400;
    made.isWebPage = isRedirect || snyk::looksLikeHtml(*result);
    if (const auto date = snyk::httpDate(result->header("date")))
        made.clockAhead = seconds(date->secsTo(nowUtc));
    return made;
}

Verdict verdictOfProxyLogin(const snyk::ApiError &error)
{
    if (!error.proxy)
        return Verdict::ProxyWantsLogin;
    if (error.proxy->wasLoginSent)
        return Verdict::ProxyRefusesLogin;
    return takesBasic(*error.proxy) ? Verdict::ProxyWantsLogin : Verdict::ProxyLoginUnsupported;
}

Verdict verdictOfCertificate(const snyk::ApiError &error)
{
    if (!error.certificate)
        return Verdict::CertificateFaulty;
    switch (error.certificate->fault) {
    case snyk::CertificateFault::UnknownIssuer:
        return error.certificate->isSelfSigned ? Verdict::SelfSigned : Verdict::Inspected;
    case snyk::CertificateFault::OtherHost:
        return Verdict::OtherHost;
    case snyk::CertificateFault::NotYetValid:
    case snyk::CertificateFault::Expired:
        return Verdict::CertificateDate;
    case snyk::CertificateFault::Other:
        break;
    }
    return Verdict::CertificateFaulty;
}

Verdict verdictOfError(const Diagnosis &diagnosis)
{
    const snyk::ApiError &error = *diagnosis.error;
    const ApiErrorKind kind = error.kind;
    if (kind == ApiErrorKind::NoNetwork)
        return Verdict::NoNetwork;
    if (kind == ApiErrorKind::Cancelled)
        return Verdict::Cancelled;
    if (kind == ApiErrorKind::TlsUnavailable)
        return Verdict::TlsMissing;
    if (kind == ApiErrorKind::TlsUntrusted)
        return verdictOfCertificate(error);
    if (kind == ApiErrorKind::NotTls)
        return Verdict::NotTls;
    if (kind == ApiErrorKind::ProxyLoginRequired)
        return verdictOfProxyLogin(error);
    if (diagnosis.trace.scriptProblem)
        return Verdict::ProxyScriptFailed;
    if (kind == ApiErrorKind::ProxyFailed) {
        constexpr int success = 2;
        const snyk::ProxyUse way = error.way.value_or(snyk::ProxyUse());
        if (way.status != 0 && way.status / 100 != success)
            return Verdict::ProxyRefuses;
        return way.isReached ? Verdict::ProxyOdd : Verdict::ProxyUnreachable;
    }
    if (kind == ApiErrorKind::HostNotFound)
        return Verdict::NameUnknown;
    if (kind == ApiErrorKind::ConnectionRefused)
        return Verdict::Refused;
    return kind == ApiErrorKind::Timeout ? Verdict::TimedOut : Verdict::ConnectionLost;
}

} // namespace

QList<Target> targetsOf(const snyk::Region &region)
{
    QList<Target> targets;
    add(targets, Part::Api, region.api.url(), QStringLiteral("/rest/self"));
    add(targets, Part::App, region.app, QStringLiteral("/login"));
    add(targets, Part::BrokerServer, region.brokerServer, QStringLiteral("/healthcheck"));
    add(targets, Part::Dispatcher, region.dispatcher, QStringLiteral("/"));
    return targets;
}

Verdict verdictOf(const Diagnosis &diagnosis)
{
    if (diagnosis.trace.stage == Stage::NotStarted && !diagnosis.error)
        return Verdict::NotAsked;
    if (diagnosis.error)
        return verdictOfError(diagnosis);
    if (isPart(diagnosis.target, Part::Api) && diagnosis.isWebPage)
        return Verdict::WebPage;
    if (diagnosis.status >= serverTrouble)
        return Verdict::ServerTrouble;
    if (diagnosis.clockAhead && std::chrono::abs(*diagnosis.clockAhead) > clockTolerance)
        return Verdict::ReachedClockWrong;
    return diagnosis.trace.isTrustedByAddition ? Verdict::ReachedThroughInspection : Verdict::Reached;
}

bool isGood(Verdict verdict)
{
    return verdict == Verdict::Reached || verdict == Verdict::ReachedThroughInspection
        || verdict == Verdict::NotAsked;
}

QFuture<Diagnosis> diagnose(QObject &context, snyk::Http &http, const Clock &clock, const Target &target,
    std::stop_token stop, const network::Resolver &resolver)
{
    const auto elapsed = std::make_shared<QElapsedTimer>();
    elapsed->start();
    return resolver(target.url.host(QUrl::FullyEncoded))
        .then(&context,
            [&context, &http, &clock, target, stop = std::move(stop), elapsed](
                const network::LookupResult &found) {
                const snyk::HttpRequest request = questionFor(target);
                const network::NameLookup name = found.value_or(network::NameLookup());
                return http.send(request, stop)
                    .then(&context, [request, target, name, elapsed, &clock](const snyk::HttpResult &result) {
                        Diagnosis made = diagnosisOf(target, request, result, clock.nowUtc());
                        made.name = name;
                        made.took = std::chrono::milliseconds(elapsed->elapsed());
                        return made;
                    });
            })
        .unwrap();
}

} // namespace broker::diagnostics
