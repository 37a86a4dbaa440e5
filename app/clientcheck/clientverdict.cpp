// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientverdict.h"

#include "clientcheck/healthanswers.h"

#include <algorithm>

namespace broker::clientcheck {

namespace {

using snyk::HttpFailure;

constexpr int statusOk = 200;
constexpr int firstRedirect = 300;
constexpr int lastRedirect = 399;
constexpr int statusBadRequest = 400;
constexpr int statusBlocked = 401;
constexpr int statusNotConnected = 500;
constexpr int statusBadGateway = 502;
constexpr int statusUnavailable = 503;
constexpr int statusGatewayTimeout = 504;

using Answer = std::optional<ClientResult>;

bool isHealthStatus(int status)
{
    return status == statusOk || status == statusNotConnected;
}

std::optional<QList<Tunnel>> healthIn(const Answer &answer)
{
    if (!answer || !*answer || !isHealthStatus((*answer)->status))
        return std::nullopt;
    return decodeHealth((*answer)->body);
}

bool isBlocked(const Answer &answer)
{
    return answer && *answer && (*answer)->status == statusBlocked && isBlockedPath((*answer)->body);
}

int statusOf(const Answer &answer)
{
    return answer && *answer ? (*answer)->status : 0;
}

bool isRedirect(int status)
{
    return status >= firstRedirect && status <= lastRedirect;
}

bool isGatewayFailure(int status)
{
    return status == statusBadGateway || status == statusUnavailable || status == statusGatewayTimeout;
}

bool hasCertificate(const Answer &answer)
{
    return answer && !*answer && answer->error().certificate;
}

/// The connection was made and ended, as it does when one side speaks TLS and the other does not. A server
/// with TLS may also say so in words, with status 400; one without may wait for the rest of what it takes for
/// a request.
bool mayBeOtherScheme(const ClientResult &marked, bool isEncrypted)
{
    if (marked)
        return marked->status == statusBadRequest && !isBlockedPath(marked->body);
    const HttpFailure failure = marked.error().failure;
    if (failure == HttpFailure::Timeout)
        return isEncrypted;
    return failure == HttpFailure::NotTls || failure == HttpFailure::ConnectionLost
        || failure == HttpFailure::Other;
}

/// An answer by https, or a certificate, comes from TLS; an answer by http to what https could not ask comes
/// from none, unless it is the complaint of a server with TLS.
std::optional<Verdict> schemeVerdict(const HealthAnswers &answers, const Expectation &expected)
{
    const Answer &other = answers.otherScheme;
    if (!other)
        return std::nullopt;
    if (!expected.isEncrypted)
        return *other || hasCertificate(other) ? std::optional(Verdict::SpeaksTls) : std::nullopt;
    const bool answers400 = statusOf(other) == statusBadRequest;
    return *other && !answers400 ? std::optional(Verdict::SpeaksPlain) : std::nullopt;
}

Verdict verdictOf(const QList<Tunnel> &tunnels, const std::optional<ServerAddress> &expected)
{
    bool someUp = false;
    bool allUp = true;
    bool allNamed = true;
    bool someElsewhere = false;
    for (const Tunnel &tunnel : tunnels) {
        someUp = someUp || tunnel.isUp();
        allUp = allUp && tunnel.isUp();
        if (!tunnel.isUp())
            continue;
        allNamed = allNamed && !tunnel.server.isEmpty();
        someElsewhere
            = someElsewhere || (expected && !tunnel.server.isEmpty() && tunnel.server != expected->text());
    }
    if (!someUp)
        return Verdict::NotConnected;
    if (someElsewhere)
        return Verdict::WrongServer;
    if (!allUp)
        return Verdict::MixedTunnels;
    return expected && allNamed ? Verdict::Connected : Verdict::ServerUnknown;
}

/// A client has status 500 as long as no tunnel is up. Where the two contradict each other, neither proves
/// anything: it is not called connected.
Verdict verdictOf(const QList<Tunnel> &tunnels, int status, const std::optional<ServerAddress> &expected)
{
    const Verdict verdict = verdictOf(tunnels, expected);
    return status == statusNotConnected && verdict != Verdict::WrongServer ? Verdict::NotConnected : verdict;
}

/// A health check at the usual path is no proof of any token.
Verdict withoutMarker(Verdict verdict)
{
    const bool isUp = verdict == Verdict::Connected || verdict == Verdict::ServerUnknown
        || verdict == Verdict::MixedTunnels;
    return isUp ? Verdict::OtherConfiguration : verdict;
}

HealthReport faultReport(const ClientFault &fault)
{
    HealthReport report;
    report.failure = fault.failure;
    report.certificate = fault.certificate;
    report.proxy = fault.proxy;
    report.way = fault.way;
    report.detail = fault.detail;
    if (fault.certificate)
        report.verdict = Verdict::UntrustedCertificate;
    else if (fault.failure == HttpFailure::ConnectionRefused)
        report.verdict = Verdict::ConnectionRefused;
    // Something is there and talks, only not like this.
    else if (fault.failure == HttpFailure::TooLarge)
        report.verdict = Verdict::NotABrokerClient;
    return report;
}

/// Something answered, and with no health check.
HealthReport strangeReport(const HealthAnswers &answers)
{
    HealthReport report;
    const ClientAnswer &last = **(answers.plain ? answers.plain : answers.marked);
    report.httpStatus = last.status;
    report.verdict = Verdict::NotABrokerClient;
    if (isBlocked(answers.marked) || isBlocked(answers.plain)) {
        report.verdict = Verdict::OtherClient;
    } else if (isRedirect(last.status)) {
        report.verdict = Verdict::Redirected;
        report.redirect = addressWithoutSecrets(last.location, {});
    } else if (isGatewayFailure(last.status)) {
        report.verdict = Verdict::GatewayFailed;
    }
    return report;
}

} // namespace

std::optional<ClientResult> &HealthAnswers::at(Question question)
{
    switch (question) {
    case Question::Marked:
        break;
    case Question::Plain:
        return plain;
    case Question::Former:
        return former;
    case Question::OtherScheme:
        return otherScheme;
    }
    return marked;
}

std::optional<Question> followUp(const HealthAnswers &answers, const Expectation &expected)
{
    if (!answers.marked)
        return Question::Marked;
    if (healthIn(answers.marked))
        return std::nullopt;
    if (mayBeOtherScheme(*answers.marked, expected.isEncrypted) && !answers.otherScheme)
        return Question::OtherScheme;
    if (!*answers.marked || schemeVerdict(answers, expected))
        return std::nullopt;
    if (!answers.plain)
        return Question::Plain;
    const bool isOtherClient = isBlocked(answers.marked) && isBlocked(answers.plain);
    if (isOtherClient && expected.hasFormer && !answers.former)
        return Question::Former;
    return std::nullopt;
}

HealthReport judge(const HealthAnswers &answers, const Expectation &expected)
{
    HealthReport report;
    if (const auto marked = healthIn(answers.marked)) {
        report.tunnels = *marked;
        report.httpStatus = statusOf(answers.marked);
        report.verdict = verdictOf(*marked, report.httpStatus, expected.server);
    } else if (const auto scheme = schemeVerdict(answers, expected)) {
        report.httpStatus = statusOf(answers.marked);
        if (!*answers.otherScheme)
            report.certificate = answers.otherScheme->error().certificate;
        report.verdict = *scheme;
    } else if (!*answers.marked) {
        report = faultReport(answers.marked->error());
    } else if (answers.plain && !*answers.plain) {
        report = faultReport(answers.plain->error());
    } else if (const auto unmarked = healthIn(answers.plain)) {
        report.tunnels = *unmarked;
        report.httpStatus = statusOf(answers.plain);
        report.verdict = withoutMarker(verdictOf(*unmarked, report.httpStatus, expected.server));
    } else if (const auto former = healthIn(answers.former)) {
        report.tunnels = *former;
        report.httpStatus = statusOf(answers.former);
        report.verdict = Verdict::OtherClient;
        report.isFormer = true;
    } else {
        report = strangeReport(answers);
    }
    report.expectedServer = expected.server ? expected.server->text() : QString();
    return report;
}

SystemReport judgeSystem(const ClientResult &answer, const QList<Secret> &known)
{
    SystemReport report;
    if (!answer) {
        report.detail = answer.error().detail;
        return report;
    }
    const auto checks
        = isHealthStatus(answer->status) ? decodeSystemCheck(answer->body, known) : std::nullopt;
    if (!checks) {
        // A client that broke over the question, or a proxy that got no answer from it, offers nothing and
        // denies nothing.
        const bool isTrouble = answer->status >= statusNotConnected;
        report.verdict = isTrouble ? SystemVerdict::NoAnswer : SystemVerdict::NotOffered;
        report.detail = QStringLiteral("Status %1").arg(answer->status);
        return report;
    }
    report.checks = *checks;
    // The status of the answer tells of the last credential of a pool only: each has to be looked at.
    const CredentialOutcome first = checks->constFirst().outcome();
    const bool allAlike = std::all_of(checks->cbegin(), checks->cend(),
        [first](const CredentialCheck &check) { return check.outcome() == first; });
    if (!allAlike) {
        report.verdict = SystemVerdict::Several;
        return report;
    }
    switch (first) {
    case CredentialOutcome::Accepted:
        report.verdict = SystemVerdict::Passed;
        break;
    case CredentialOutcome::Refused:
        report.verdict = SystemVerdict::Refused;
        break;
    case CredentialOutcome::NotThere:
        report.verdict = SystemVerdict::NotThere;
        break;
    case CredentialOutcome::OtherStatus:
        report.verdict = SystemVerdict::OtherStatus;
        break;
    case CredentialOutcome::NotReachable:
        report.verdict = SystemVerdict::NotReachable;
        break;
    case CredentialOutcome::NotAsked:
        report.verdict = SystemVerdict::NotAsked;
        break;
    }
    return report;
}

} // namespace broker::clientcheck
