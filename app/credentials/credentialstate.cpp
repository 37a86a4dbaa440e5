// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialstate.h"

#include "core/overloaded.h"

namespace broker::credentials {

namespace {

using Next = std::optional<State>;

Next entered(const event::Enter &enter)
{
    if (enter.draft.targets.isEmpty())
        return std::nullopt;
    return Entered{enter.draft};
}

template <class S>
concept HasDraft = requires(const S &state)
{
    state.draft;
};

template <class S>
Next saved(const S &state, const std::optional<CheckResult> &result)
{
    if (!mayBeSaved(state))
        return std::nullopt;
    return Keeping{state.draft, result, keeping::Storing{state.draft.storage}};
}

struct Step
{
    // Another one may be entered whenever nothing runs and none would be lost by it.
    template <AtRest S>
    Next operator()(const S &, const event::Enter &enter) const
    {
        return entered(enter);
    }
    template <AtRest S>
    Next operator()(const S &, const event::Leave &) const
    {
        return Idle{};
    }

    Next operator()(const Entered &s, const event::Check &) const { return Checking{s.draft}; }
    Next operator()(const Checked &s, const event::Check &) const { return Checking{s.draft}; }
    Next operator()(const Checking &s, const event::CheckEnded &e) const
    {
        return Checked{s.draft, e.result};
    }
    Next operator()(const Checking &s, const event::StopCheck &) const { return Entered{s.draft}; }

    Next operator()(const Entered &s, const event::Save &) const { return saved(s, std::nullopt); }
    Next operator()(const Checked &s, const event::Save &) const { return saved(s, s.result); }

    Next operator()(const Keeping &s, const keeping::Event &e) const
    {
        const std::optional<keeping::State> following = keeping::next(s.keep, e);
        if (!following)
            return std::nullopt;
        if (const auto *recorded = as<keeping::Recorded>(*following))
            return Done{recorded->record, s.result};
        if (is<keeping::Taken>(*following))
            return Idle{};
        return Keeping{s.draft, s.result, *following};
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, Step{});
}

bool mayBeSaved(const State &state)
{
    return std::visit(
        Overloaded{
            // Unchecked is normal; a refused one may be kept, too: the host may have been wrong.
            [](const Entered &entered) { return !entered.draft.rotates; },
            [](const Checked &checked) {
                return !checked.draft.rotates || checked.result
                    || weightOf(checked.result.error().problem) != CheckWeight::Refused;
            },
            [](const auto &) { return false; },
        },
        state);
}

bool holdsUnstoredCredential(const State &state)
{
    const auto *keeping = as<Keeping>(state);
    return keeping && (isUnstored(keeping->keep) || is<keeping::RecordFailed>(keeping->keep));
}

const Draft *draftOf(const State &state)
{
    return std::visit(
        []<class S>(const S &known) -> const Draft * {
            if constexpr (HasDraft<S>)
                return &known.draft;
            else
                return nullptr;
        },
        state);
}

const CheckResult *checkResultOf(const State &state)
{
    const auto pointer = [](const std::optional<CheckResult> &result) { return result ? &*result : nullptr; };
    return std::visit(Overloaded{
                          [](const Idle &) -> const CheckResult * { return nullptr; },
                          [](const Entered &) -> const CheckResult * { return nullptr; },
                          [](const Checking &) -> const CheckResult * { return nullptr; },
                          [](const Checked &checked) -> const CheckResult * { return &checked.result; },
                          [pointer](const auto &later) { return pointer(later.result); },
                      },
        state);
}

} // namespace broker::credentials
