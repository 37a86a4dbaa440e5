// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionstate.h"

#include "core/overloaded.h"

namespace broker::provisioning {

namespace {

using Next = std::optional<State>;

Next proposed(const event::Propose &proposal)
{
    return Confirming{proposal.plan, proposal.token};
}

Next afterIssued(const Calling &calling, const event::Issued &issued)
{
    Plan plan = calling.plan;
    plan.target.integration = issued.integration;
    return Storing{plan, issued.token, plan.storage};
}

Next afterCallError(const Calling &calling, const event::CallError &failure)
{
    if (failure.error.outcomeUnknown)
        return OutcomeUnknown{calling.plan, failure.error};
    return Refused{calling.plan, failure.error};
}

Comparison compare(const Plan &plan, const records::TokenRecord &record)
{
    if (!plan.recorded)
        return Comparison::NothingRecorded;
    return plan.recorded->fingerprint == record.fingerprint ? Comparison::Same : Comparison::Different;
}

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return std::visit(
        Overloaded{
            // A plan may be shown whenever nothing runs and no token would be dropped by it.
            [](const Idle &, const event::Propose &proposal) -> Next { return proposed(proposal); },
            [](const Confirming &, const event::Propose &proposal) -> Next { return proposed(proposal); },
            [](const JournalFailed &, const event::Propose &proposal) -> Next { return proposed(proposal); },
            [](const Refused &, const event::Propose &proposal) -> Next { return proposed(proposal); },
            [](const OutcomeUnknown &, const event::Propose &proposal) -> Next { return proposed(proposal); },
            [](const Done &, const event::Propose &proposal) -> Next { return proposed(proposal); },

            [](const Confirming &confirming, const event::Confirm &) -> Next {
                return Journaling{confirming.plan, confirming.token};
            },
            [](const Journaling &journaling, const event::Journaled &) -> Next {
                if (journaling.token)
                    return Storing{journaling.plan, *journaling.token, journaling.plan.storage};
                return Calling{journaling.plan, false};
            },
            [](const Journaling &journaling, const event::JournalError &failure) -> Next {
                return JournalFailed{journaling.plan, journaling.token, failure.error};
            },
            [](const JournalFailed &failed, const event::Retry &) -> Next {
                return Journaling{failed.plan, failed.token};
            },

            [](const Calling &calling, const event::Cancel &) -> Next {
                return Calling{calling.plan, true};
            },
            [](const Calling &calling, const event::Issued &issued) -> Next {
                return afterIssued(calling, issued);
            },
            [](const Calling &calling, const event::CallError &failure) -> Next {
                return afterCallError(calling, failure);
            },

            [](const Storing &storing, const event::Stored &) -> Next {
                return Recording{storing.plan, storing.token, storing.storage};
            },
            [](const Storing &storing, const event::StoreError &failure) -> Next {
                return StoreFailed{storing.plan, storing.token, failure.error};
            },
            [](const StoreFailed &failed, const event::Retry &) -> Next {
                return Storing{failed.plan, failed.token, failed.plan.storage};
            },
            [](const StoreFailed &failed, const event::UseMemory &) -> Next {
                return Storing{failed.plan, failed.token, records::Storage::Memory};
            },

            [](const Recording &recording, const event::Recorded &recorded) -> Next {
                return Done{recorded.record, compare(recording.plan, recorded.record)};
            },
            [](const Recording &recording, const event::RecordError &failure) -> Next {
                return RecordFailed{recording.plan, recording.token, recording.storage, failure.error};
            },
            [](const RecordFailed &failed, const event::Retry &) -> Next {
                return Recording{failed.plan, failed.token, failed.storage};
            },

            [](const StoreFailed &, const event::TokenTakenByUser &) -> Next { return Idle{}; },
            [](const RecordFailed &, const event::TokenTakenByUser &) -> Next { return Idle{}; },

            [](const Idle &, const event::Leave &) -> Next { return Idle{}; },
            [](const Confirming &, const event::Leave &) -> Next { return Idle{}; },
            [](const JournalFailed &, const event::Leave &) -> Next { return Idle{}; },
            [](const Refused &, const event::Leave &) -> Next { return Idle{}; },
            [](const OutcomeUnknown &, const event::Leave &) -> Next { return Idle{}; },
            [](const Done &, const event::Leave &) -> Next { return Idle{}; },
            // The keychain and the journal hold it: the next start finishes the record.
            [](const RecordFailed &failed, const event::Leave &) -> Next {
                return failed.storage == records::Storage::Keychain ? Next(Idle{}) : std::nullopt;
            },

            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
}

bool holdsUnstoredToken(const State &state)
{
    if (std::holds_alternative<Storing>(state) || std::holds_alternative<StoreFailed>(state))
        return true;
    // Memory holds it, but without its record nobody could get at it.
    const auto *recordFailed = std::get_if<RecordFailed>(&state);
    return recordFailed && recordFailed->storage == records::Storage::Memory;
}

bool isWorking(const State &state)
{
    return std::holds_alternative<Journaling>(state) || std::holds_alternative<Calling>(state)
        || std::holds_alternative<Storing>(state) || std::holds_alternative<Recording>(state);
}

} // namespace broker::provisioning
