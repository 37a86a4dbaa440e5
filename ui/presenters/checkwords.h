// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"
#include "platform/theme.h"
#include "presenters/explanation.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

// The words for how a check ended. Plain text.
namespace broker::ui {

/// One line of the result, in the order in which it is shown.
struct CheckLine
{
    Tone tone = Tone::Plain;
    QString text;
};

/// The first line says that it works and whose it is; then what is missing, what is too much, and when it
/// expires.
[[nodiscard]] QList<CheckLine> wordsFor(const credentials::CheckReport &report, credentials::Service service,
    const QDateTime &nowUtc, const QLocale &locale);

/// What happened, likely cause, next step. Where the service cannot be reached from here, that going
/// on unchecked is normal.
[[nodiscard]] Explanation explain(const credentials::CheckFailure &failure, credentials::Service service);

/// Info where nothing is known, Warning where something is odd, Danger where it will not work.
[[nodiscard]] Tone toneFor(const credentials::CheckFailure &failure);

} // namespace broker::ui
