// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/readiness.h"

#include <QLocale>
#include <QString>

// What it takes until a Broker client runs, in words.
namespace broker::ui {

[[nodiscard]] QString partName(credentials::ClientPart part);
/// How far it is with one part.
[[nodiscard]] QString partState(
    credentials::ClientPart part, const credentials::Readiness &readiness, const QLocale &locale = {});
/// What the button that goes on with the part says.
[[nodiscard]] QString partAction(credentials::ClientPart part);
/// All of them in one line.
[[nodiscard]] QString readinessText(const credentials::Readiness &readiness, const QLocale &locale = {});

} // namespace broker::ui
