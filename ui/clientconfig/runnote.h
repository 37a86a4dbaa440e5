// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "clientrun/runstate.h"

#include <optional>

namespace broker::ui {

/// What was done to a client on this computer.
enum class RunStep { Started, Replaced, Stopped };

/// What the audit journal says of it.
struct RunNote
{
    RunStep step = RunStep::Started;
    audit::Outcome outcome = audit::Outcome::Succeeded;

    friend bool operator==(const RunNote &, const RunNote &) = default;
};

/// Of a step from one state to another; nothing of most: only what the user asked for, once it has ended,
/// stands in the journal. Pure.
[[nodiscard]] std::optional<RunNote> noteOfStep(
    const clientrun::run::State &before, const clientrun::run::State &after);
/// Of what is under way and left: nobody will hear how it ends. Pure.
[[nodiscard]] std::optional<RunNote> noteOfLeaving(const clientrun::run::State &state);

} // namespace broker::ui
