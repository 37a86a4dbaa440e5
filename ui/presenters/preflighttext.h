// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/checktext.h"
#include "rotation/preflightreport.h"

#include <QDateTime>
#include <QString>

namespace broker::ui {

/// What is looked at: "Snyk accepts your API token".
[[nodiscard]] QString preflightItemText(rotation::PreflightItem item);

[[nodiscard]] CheckText textFor(const rotation::PreflightResult &result, const QDateTime &nowUtc);

} // namespace broker::ui
