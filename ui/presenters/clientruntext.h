// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/localrun.h"
#include "clientrun/runstate.h"
#include "presenters/explanation.h"

#include <QString>

// The words for a client that is started on this computer. Plain text throughout.
namespace broker::ui {

/// Why it could not be started, and what to do. `fault` is redacted.
[[nodiscard]] Explanation explain(
    const clientrun::Fault &fault, const clientconfig::LocalRun &plan, const QString &port);
/// A container of the client's name that nobody may replace without a word.
[[nodiscard]] Explanation explainTaken(
    const clientrun::run::Taken &taken, const clientconfig::LocalRun &plan);
/// What is being done; empty for a state at rest.
[[nodiscard]] QString progressText(const clientrun::run::State &state, const clientconfig::LocalRun &plan);

} // namespace broker::ui
