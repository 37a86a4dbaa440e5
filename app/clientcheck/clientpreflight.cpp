// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientpreflight.h"

#include "clientcheck/healthanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace broker::clientcheck {

namespace {

constexpr qsizetype mostChecks = 50;
constexpr int answered = 200;
constexpr int clientFailed = 500;

struct KnownCheck
{
    QLatin1String name;
    PreflightId id = {};
};

constexpr std::array knownChecks{KnownCheck{QLatin1String("broker-server-status"), PreflightId::BrokerServer},
    KnownCheck{QLatin1String("rest-api-status"), PreflightId::RestApi},
    KnownCheck{QLatin1String("broker-token-validation"), PreflightId::BrokerToken},
    KnownCheck{QLatin1String("broker-client-url-validation"), PreflightId::ClientUrl},
    KnownCheck{QLatin1String("accept-flags-config-validation"), PreflightId::AcceptRules},
    KnownCheck{QLatin1String("code-agent-deprecation-validation"), PreflightId::CodeAgent},
    KnownCheck{QLatin1String("client-version-validation"), PreflightId::ClientVersion},
    KnownCheck{QLatin1String("workload-config-validation"), PreflightId::Workload}};

PreflightId idOf(const QString &name)
{
    const auto *const found = std::find_if(knownChecks.begin(), knownChecks.end(),
        [&name](const KnownCheck &known) { return known.name == name; });
    return found == knownChecks.end() ? PreflightId::Other : found->id;
}

PreflightStatus statusOf(const QString &text)
{
    if (text == QLatin1String("passing"))
        return PreflightStatus::Passing;
    if (text == QLatin1String("warning"))
        return PreflightStatus::Warning;
    return text == QLatin1String("error") ? PreflightStatus::Error : PreflightStatus::Unclear;
}

/// What the asked server said stands behind these words of the client's, and is no business of ours: it
/// may be a whole page of a proxy.
QString withoutResponse(const QString &output)
{
    return output.left(output.indexOf(QLatin1String(", response: ")));
}

bool has(const QList<PreflightCheck> &checks, PreflightId id)
{
    return std::any_of(
        checks.cbegin(), checks.cend(), [id](const PreflightCheck &check) { return check.id == id; });
}

/// The two that every client tries. The API is tried in high availability mode only by older clients
/// (Snyk's documentation of the preflight checks), so that its absence alone proves no failure.
QList<PreflightCheck> withMissing(const QList<PreflightCheck> &checks)
{
    QList<PreflightCheck> all;
    for (const PreflightId id : {PreflightId::BrokerServer, PreflightId::RestApi}) {
        if (!has(checks, id))
            all.append({id, PreflightStatus::Missing, {}, {}});
    }
    return all + checks;
}

bool isFailure(const PreflightCheck &check)
{
    return check.status == PreflightStatus::Error
        || (check.status == PreflightStatus::Missing && check.id == PreflightId::BrokerServer);
}

PreflightVerdict verdictOf(const QList<PreflightCheck> &checks)
{
    if (std::any_of(checks.cbegin(), checks.cend(), isFailure))
        return PreflightVerdict::Failed;
    const bool allPass = std::all_of(checks.cbegin(), checks.cend(),
        [](const PreflightCheck &check) { return check.status == PreflightStatus::Passing; });
    return allPass ? PreflightVerdict::Passed : PreflightVerdict::Remarks;
}

} // namespace

std::optional<QList<PreflightCheck>> decodePreflight(const QByteArray &body, const QList<Secret> &known)
{
    if (body.size() > largestClientAnswer)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray() || document.array().size() > mostChecks)
        return std::nullopt;
    const QJsonArray array = document.array();
    QList<PreflightCheck> checks;
    for (const QJsonValue &element : array) {
        const QJsonValue id = element[QLatin1String("id")];
        const QJsonValue status = element[QLatin1String("status")];
        if (!id.isString() || !status.isString())
            return std::nullopt;
        const QString name = element[QLatin1String("name")].toString();
        checks.append({idOf(id.toString()), statusOf(status.toString()),
            redacted(name.trimmed().isEmpty() ? id.toString() : name, known),
            redacted(withoutResponse(element[QLatin1String("output")].toString()), known)});
    }
    return checks;
}

PreflightReport judgePreflight(const ClientResult &answer, const QList<Secret> &known)
{
    PreflightReport report;
    if (!answer) {
        report.detail = answer.error().detail;
        return report;
    }
    report.httpStatus = answer->status;
    if (answer->status == clientFailed)
        return report;
    const auto checks = answer->status == answered ? decodePreflight(answer->body, known) : std::nullopt;
    if (!checks) {
        report.verdict = PreflightVerdict::NotOffered;
        return report;
    }
    report.checks = withMissing(*checks);
    report.verdict = verdictOf(report.checks);
    return report;
}

} // namespace broker::clientcheck
