// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/scriptproblem.h"

#include <QString>

namespace broker::ui {

/// Why a proxy script (PAC) leads nowhere, and what to do.
struct ScriptWords
{
    QString whatHappened;
    QString nextStep;
};

[[nodiscard]] ScriptWords wordsFor(const network::ScriptProblem &problem);
/// What it said and of when it is.
[[nodiscard]] QString scriptPartText(const network::ScriptPart &part);

} // namespace broker::ui
