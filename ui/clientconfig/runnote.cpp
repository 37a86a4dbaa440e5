// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/runnote.h"

namespace broker::ui {

namespace run = clientrun::run;
using audit::Outcome;

namespace {

bool isBeforeStart(const run::State &state)
{
    const auto *looking = as<run::Looking>(state);
    return (looking && looking->purpose == run::Purpose::Start)
        || is<run::Pulling, run::LookingForImage>(state);
}

std::optional<RunNote> noteOfStart(const run::State &after)
{
    const auto *ending = as<run::Ending>(after);
    if (is<run::Running>(after))
        return RunNote{RunStep::Started, Outcome::Succeeded};
    if (is<run::Failed>(after) || (ending && ending->after))
        return RunNote{RunStep::Started, Outcome::Failed};
    if (is<run::Off>(after) || ending)
        return RunNote{RunStep::Started, Outcome::Cancelled};
    return std::nullopt;
}

std::optional<RunNote> noteOfEnding(const run::State &after)
{
    if (is<run::Off>(after))
        return RunNote{RunStep::Stopped, Outcome::Succeeded};
    return is<run::Failed>(after) ? std::optional(RunNote{RunStep::Stopped, Outcome::Failed}) : std::nullopt;
}

} // namespace

std::optional<RunNote> noteOfStep(const run::State &before, const run::State &after)
{
    if (isBeforeStart(before) || is<run::Starting>(before))
        return noteOfStart(after);
    if (is<run::Clearing>(before)) {
        return RunNote{RunStep::Replaced, is<run::Failed>(after) ? Outcome::Failed : Outcome::Succeeded};
    }
    // Of a start that failed it is said already.
    if (const auto *ending = as<run::Ending>(before))
        return ending->after ? std::nullopt : noteOfEnding(after);
    return std::nullopt;
}

std::optional<RunNote> noteOfLeaving(const run::State &state)
{
    if (isBeforeStart(state))
        return RunNote{RunStep::Started, Outcome::Cancelled};
    if (is<run::Starting>(state))
        return RunNote{RunStep::Started, Outcome::Unknown};
    if (is<run::Clearing>(state))
        return RunNote{RunStep::Replaced, Outcome::Unknown};
    const auto *ending = as<run::Ending>(state);
    return ending && !ending->after ? std::optional(RunNote{RunStep::Stopped, Outcome::Unknown})
                                    : std::nullopt;
}

} // namespace broker::ui
