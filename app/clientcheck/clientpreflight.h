// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What a Broker client found out about itself ("/health/checks"), as values. Observed on snyk-broker
// 5.22.14, whose sources are checks-handler.ts, checks/http and checks/config. All text is untrusted: it is
// bounded and redacted here. Total: any bytes give a value or nothing.
namespace broker::clientcheck {

/// What is tried. The client of today answers with the first two and writes the others to its log only;
/// they are known here because nothing says that this stays so.
enum class PreflightId {
    BrokerServer, ///< broker-server-status: GET BROKER_SERVER_URL/healthcheck
    RestApi, ///< rest-api-status: GET API_BASE_URL/rest/openapi
    BrokerToken, ///< broker-token-validation: the form, not whether Snyk knows it
    ClientUrl, ///< broker-client-url-validation: BROKER_CLIENT_URL
    AcceptRules, ///< accept-flags-config-validation
    CodeAgent, ///< code-agent-deprecation-validation: GIT_CLIENT_URL
    ClientVersion, ///< client-version-validation
    Workload, ///< workload-config-validation: config.default.json
    Other, ///< one that this program does not know
};

enum class PreflightStatus {
    Passing,
    Warning,
    Error,
    /// The client tried, got no answer at all, and leaves the check out of its list.
    Missing,
    Unclear, ///< a word of the client's that this program does not know
};

struct PreflightCheck
{
    PreflightId id = PreflightId::Other;
    PreflightStatus status = PreflightStatus::Unclear;
    /// The client's own name of it; empty for one that is Missing.
    QString name;
    /// The client's own English words, without what the asked server said; may be empty.
    QString output;

    friend bool operator==(const PreflightCheck &, const PreflightCheck &) = default;
};

enum class PreflightVerdict {
    NoAnswer,
    /// No such list at this address: clients have it since March 2023 (snyk/broker pull request 490).
    NotOffered,
    Failed, ///< at least one check did not succeed
    Remarks, ///< none failed, but not all passed
    Passed,
};

struct PreflightReport
{
    PreflightVerdict verdict = PreflightVerdict::NoAnswer;
    /// UTC.
    QDateTime at;
    /// Those that are Missing first, the others as the client gave them.
    QList<PreflightCheck> checks;
    /// Status of the answer; 0 when there was none.
    int httpStatus = 0;
    /// English, bounded, for the details text only.
    QString detail;
};

/// The client tries each of Snyk's servers four times for five seconds, with pauses of 0.7 seconds in
/// all, and answers when it is through: 20.8 seconds were measured with a server that says nothing.
inline constexpr std::chrono::seconds preflightPatience{25};

/// Nothing when it is no list of checks. An empty list is one. `known` are secrets that must not be shown
/// in any case.
[[nodiscard]] std::optional<QList<PreflightCheck>> decodePreflight(
    const QByteArray &body, const QList<Secret> &known);

/// Pure; `at` is left to the caller.
[[nodiscard]] PreflightReport judgePreflight(const ClientResult &answer, const QList<Secret> &known);

} // namespace broker::clientcheck
