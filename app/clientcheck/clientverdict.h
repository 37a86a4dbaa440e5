// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "clientcheck/clienttransport.h"
#include "clientcheck/serveraddress.h"
#include "core/secret.h"

#include <QList>

#include <optional>

// What the answers of a Broker client prove, taken together. Pure.
namespace broker::clientcheck {

/// What a health check asks; the first always, the others to tell why there is no health check there.
enum class Question {
    Marked, ///< the path with the token's marker
    Plain, ///< the path that clients have without a configuration of ours
    Former, ///< the path with the marker of the token that is being replaced
    OtherScheme, ///< the marked path by https instead of http, or the other way round
};

/// Each at most once.
struct HealthAnswers
{
    std::optional<ClientResult> marked = {};
    std::optional<ClientResult> plain = {};
    std::optional<ClientResult> former = {};
    std::optional<ClientResult> otherScheme = {};

    [[nodiscard]] std::optional<ClientResult> &at(Question question);
};

/// What they are compared with.
struct Expectation
{
    /// The Broker server that is right; nothing when nobody knows it.
    std::optional<ServerAddress> server = {};
    /// Whether the client was asked by https.
    bool isEncrypted = false;
    /// Whether there is a former token.
    bool hasFormer = false;
};

/// What to ask next; nothing when the answers say all that they can.
[[nodiscard]] std::optional<Question> followUp(const HealthAnswers &answers, const Expectation &expected);
/// `at` is left to the caller. Needs `marked`.
[[nodiscard]] HealthReport judge(const HealthAnswers &answers, const Expectation &expected);

/// `at` is left to the caller. `known` are secrets that must not be shown in any case.
[[nodiscard]] SystemReport judgeSystem(const ClientResult &answer, const QList<Secret> &known);

} // namespace broker::clientcheck
