// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "diagnostics/connectiondiagnosis.h"
#include "platform/theme.h"
#include "snyk/endings.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace broker::ui {

/// One step of a diagnosis, as plain text.
struct DiagnosisLine
{
    QString topic;
    QString found;
    Tone tone = Tone::Plain;
};

/// What it comes down to, and what to do.
struct DiagnosisWords
{
    QString verdict;
    /// Empty when nothing has to be done.
    QString advice = {};
    Tone tone = Tone::Success;
};

/// "API and dispatcher: api.snyk.io".
[[nodiscard]] QString targetText(const diagnostics::Target &target);
[[nodiscard]] DiagnosisWords wordsFor(const diagnostics::Diagnosis &diagnosis);
/// In the order in which a connection is made; steps that were not reached are not named.
[[nodiscard]] QList<DiagnosisLine> stepsOf(const diagnostics::Diagnosis &diagnosis);

/// "GET /v1/orgs answers until 1 December 2026." A day that is over is spoken of as such.
[[nodiscard]] QString endingText(const snyk::Ending &ending, const QDate &today);

/// Everything as text for the network team: hosts, addresses, proxy, certificates, clock; redacted, and never
/// with a login or a token.
[[nodiscard]] QString diagnosisReport(const QList<diagnostics::Diagnosis> &diagnoses,
    const QList<snyk::Ending> &endings, const QString &region, const QDateTime &nowUtc);

} // namespace broker::ui
