// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "presenters/explanation.h"
#include "snyk/apierror.h"

#include <QDateTime>

namespace broker::ui {

/// What the program was doing; decides which role is named and what can be tried next.
enum class ErrorContext {
    CheckingToken,
    CheckingClient, ///< of OAuth
    LoadingOrganizations,
    LoadingIntegrations,
    ChangingIntegration,
};

/// What is being checked when somebody signs in with this.
[[nodiscard]] ErrorContext contextOfCheck(const SnykCredential &credential);

/// `nowUtc` is the time noted in the details. For a change whose outcome is unknown see
/// `explainUnknownOutcome`. Pure.
[[nodiscard]] Explanation explain(const snyk::ApiError &error, ErrorContext context, const QDateTime &nowUtc);

/// The sentence that says what happened, for a row of a table: the details would cost more than all other
/// cells. Pure.
[[nodiscard]] QString whatHappened(const snyk::ApiError &error, ErrorContext context);

/// A POST or PUT without a clear answer: Snyk may have done it. Says how to find out and that nothing
/// is repeated by itself. The names are shown as they are.
[[nodiscard]] Explanation explainUnknownOutcome(const snyk::ApiError &error, const QString &organizationName,
    const QString &integrationName, const QDateTime &nowUtc);

} // namespace broker::ui
