// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/replacementstate.h"

namespace broker::access::replacement {

namespace {

using Next = std::optional<State>;

Next entered(const Fingerprint &oldValue, const event::Entered &entered)
{
    if (entered.value.isEmpty())
        return std::nullopt;
    if (Fingerprint::of(entered.value) == oldValue)
        return Unchanged{oldValue};
    return Checking{oldValue, entered.value};
}

struct ReplacementStep
{
    Next operator()(const Entering &s, const event::Entered &e) const { return entered(s.oldValue, e); }
    Next operator()(const Unchanged &s, const event::Entered &e) const { return entered(s.oldValue, e); }
    Next operator()(const NotAccepted &s, const event::Entered &e) const { return entered(s.oldValue, e); }
    Next operator()(const RolledBack &s, const event::Entered &e) const { return entered(s.oldValue, e); }

    Next operator()(const Checking &s, const event::Checked &e) const
    {
        if (e.result == CheckResult::Accepted)
            return Keeping{s.oldValue, s.value};
        return NotAccepted{s.oldValue, s.value, e.result};
    }
    Next operator()(const NotAccepted &s, const event::Retry &) const
    {
        return Checking{s.oldValue, s.value};
    }
    Next operator()(const NotAccepted &s, const event::KeepUnchecked &) const
    {
        if (s.result != CheckResult::NoAnswer)
            return std::nullopt;
        return Keeping{s.oldValue, s.value, false};
    }

    Next operator()(const Keeping &s, const keeping::Event &e) const
    {
        const std::optional<keeping::State> following = keeping::next(s.keep, e);
        if (!following)
            return std::nullopt;
        // Its record are the settings, written with it.
        if (is<keeping::Recording>(*following))
            return KeepingOld{s.oldValue, Fingerprint::of(s.value), s.isChecked};
        return Keeping{s.oldValue, s.value, s.isChecked, *following};
    }
    Next operator()(const Keeping &s, const event::RollBack &) const
    {
        const bool mayGo = keeping::next(s.keep, keeping::event::Taken{}).has_value();
        return mayGo ? Next(RolledBack{s.oldValue}) : std::nullopt;
    }

    Next operator()(const KeepingOld &s, const event::RemoveOld &) const
    {
        return RemovingOld{s.oldValue, s.newValue, s.isChecked};
    }
    Next operator()(const KeepingOld &s, const event::RollBack &) const { return RolledBack{s.oldValue}; }
    Next operator()(const RemovingOld &s, const event::OldRemoved &) const { return Replaced{s.newValue}; }
    Next operator()(const RemovingOld &s, const event::RemoveError &e) const
    {
        return KeepingOld{s.oldValue, s.newValue, s.isChecked, e.error};
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, ReplacementStep{});
}

bool holdsUnstoredValue(const State &state)
{
    const auto *keeping = as<Keeping>(state);
    return keeping && isUnstored(keeping->keep);
}

} // namespace broker::access::replacement
