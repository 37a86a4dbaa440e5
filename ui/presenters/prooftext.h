// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "platform/theme.h"
#include "presenters/explanation.h"
#include "rotation/rotation.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace broker::ui {

[[nodiscard]] Tone toneOf(clientcheck::Verdict verdict);
[[nodiscard]] Tone toneOf(clientcheck::SystemVerdict verdict);

/// What a health check means where the new client of a rotation is to be proven: as in clientchecktext,
/// with the next step of that place.
[[nodiscard]] Explanation explainProof(const clientcheck::HealthReport &report, const QString &address);

/// What a new client that counts as proven is proven by: the check that proved it, or else the user's own
/// last words. Empty when neither is at hand, as after a restart of the program.
[[nodiscard]] QString proofText(const rotation::Rotation &rotation,
    const std::optional<clientcheck::HealthReport> &report, const QLocale &locale);

} // namespace broker::ui
