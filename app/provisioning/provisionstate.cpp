// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionstate.h"

#include "core/statemachine.h"

namespace broker::provisioning {

namespace {

using Next = std::optional<State>;

Comparison compare(const Plan &plan, const records::TokenRecord &record)
{
    if (!plan.recorded)
        return Comparison::NothingRecorded;
    return plan.recorded->fingerprint == record.fingerprint ? Comparison::Same : Comparison::Different;
}

Keeping keptFrom(const Plan &plan, const BrokerToken &token)
{
    return {plan, token, keeping::Storing{plan.storage}};
}

Next kept(const Keeping &keeping, const keeping::Event &event)
{
    const std::optional<keeping::State> following = keeping::next(keeping.keep, event);
    if (!following)
        return std::nullopt;
    if (const auto *recorded = as<keeping::Recorded>(*following))
        return Done{recorded->record, compare(keeping.plan, recorded->record)};
    if (is<keeping::Taken>(*following))
        return Idle{};
    return Keeping{keeping.plan, keeping.token, *following};
}

struct Step
{
    // Another plan may be shown, and the user may leave, whenever nothing runs and no token would be lost by
    // it.
    template <AtRest S>
    Next operator()(const S &, const event::Propose &e) const
    {
        return Confirming{e.plan, e.token};
    }
    template <AtRest S>
    Next operator()(const S &, const event::Leave &) const
    {
        return Idle{};
    }

    Next operator()(const Confirming &s, const event::Confirm &) const { return Journaling{s.plan, s.token}; }
    Next operator()(const Journaling &s, const event::Journaled &) const
    {
        if (s.token)
            return keptFrom(s.plan, *s.token);
        return Calling{s.plan, false};
    }
    Next operator()(const Journaling &s, const event::JournalError &e) const
    {
        return JournalFailed{s.plan, s.token, e.error};
    }
    Next operator()(const JournalFailed &s, const event::Retry &) const
    {
        return Journaling{s.plan, s.token};
    }

    Next operator()(const Calling &s, const event::Cancel &) const { return Calling{s.plan, true}; }
    Next operator()(const Calling &s, const event::Issued &e) const
    {
        Plan plan = s.plan;
        plan.target.integration = e.integration;
        return keptFrom(plan, e.token);
    }
    Next operator()(const Calling &s, const event::CallError &e) const
    {
        if (e.error.outcomeUnknown)
            return OutcomeUnknown{s.plan, e.error};
        return Refused{s.plan, e.error};
    }

    Next operator()(const Keeping &s, const keeping::Event &e) const { return kept(s, e); }
    Next operator()(const Keeping &s, const event::Leave &) const
    {
        // The keychain and the journal hold it: the next start finishes the record.
        const auto *unlisted = as<keeping::RecordFailed>(s.keep);
        return unlisted && !isUnstored(s.keep) ? Next(Idle{}) : std::nullopt;
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, Step{});
}

bool holdsUnstoredToken(const State &state)
{
    const auto *keeping = as<Keeping>(state);
    return keeping && isUnstored(keeping->keep);
}

} // namespace broker::provisioning
