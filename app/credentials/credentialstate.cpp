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

Draft inMemory(Draft draft)
{
    draft.storage = records::Storage::Memory;
    return draft;
}

template <class S>
constexpr bool hasDraft = requires(const S &state)
{
    state.draft;
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return std::visit(
        Overloaded{
            // Another one may be entered whenever nothing runs and none would be lost by it.
            [](const Idle &, const event::Enter &enter) -> Next { return entered(enter); },
            [](const Entered &, const event::Enter &enter) -> Next { return entered(enter); },
            [](const Checked &, const event::Enter &enter) -> Next { return entered(enter); },
            [](const Done &, const event::Enter &enter) -> Next { return entered(enter); },

            [](const Entered &entered, const event::Check &) -> Next { return Checking{entered.draft}; },
            [](const Checked &checked, const event::Check &) -> Next { return Checking{checked.draft}; },
            [](const Checking &checking, const event::CheckEnded &ended) -> Next {
                return Checked{checking.draft, ended.result};
            },
            [](const Checking &checking, const event::StopCheck &) -> Next {
                return Entered{checking.draft};
            },

            [](const Entered &entered, const event::Save &) -> Next {
                return mayBeSaved(entered) ? Next(Storing{entered.draft, std::nullopt}) : std::nullopt;
            },
            [](const Checked &checked, const event::Save &) -> Next {
                return mayBeSaved(checked) ? Next(Storing{checked.draft, checked.result}) : std::nullopt;
            },

            [](const Storing &storing, const event::Stored &) -> Next {
                return Recording{storing.draft, storing.result};
            },
            [](const Storing &storing, const event::StoreError &failure) -> Next {
                return StoreFailed{storing.draft, storing.result, failure.error};
            },
            [](const Storing &storing, const event::NoteError &failure) -> Next {
                return NoteFailed{storing.draft, storing.result, failure.error};
            },
            [](const NoteFailed &failed, const event::Retry &) -> Next {
                return Storing{failed.draft, failed.result};
            },
            [](const NoteFailed &failed, const event::UseMemory &) -> Next {
                return Storing{inMemory(failed.draft), failed.result};
            },
            [](const NoteFailed &, const event::Discard &) -> Next { return Idle{}; },
            [](const StoreFailed &failed, const event::Retry &) -> Next {
                return Storing{failed.draft, failed.result};
            },
            [](const StoreFailed &failed, const event::UseMemory &) -> Next {
                return Storing{inMemory(failed.draft), failed.result};
            },
            [](const StoreFailed &, const event::Discard &) -> Next { return Idle{}; },

            [](const Recording &recording, const event::Recorded &recorded) -> Next {
                return Done{recorded.record, recording.result};
            },
            [](const Recording &recording, const event::RecordError &failure) -> Next {
                return RecordFailed{recording.draft, recording.result, failure.error};
            },
            [](const RecordFailed &failed, const event::Retry &) -> Next {
                return Recording{failed.draft, failed.result};
            },
            [](const RecordFailed &, const event::Discard &) -> Next { return Idle{}; },

            [](const Idle &, const event::Leave &) -> Next { return Idle{}; },
            [](const Entered &, const event::Leave &) -> Next { return Idle{}; },
            [](const Checked &, const event::Leave &) -> Next { return Idle{}; },
            [](const Done &, const event::Leave &) -> Next { return Idle{}; },

            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
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

bool isWorking(const State &state)
{
    return std::holds_alternative<Checking>(state) || std::holds_alternative<Storing>(state)
        || std::holds_alternative<Recording>(state);
}

bool holdsUnstoredCredential(const State &state)
{
    return std::holds_alternative<Storing>(state) || std::holds_alternative<NoteFailed>(state)
        || std::holds_alternative<StoreFailed>(state) || std::holds_alternative<RecordFailed>(state);
}

const Draft *draftOf(const State &state)
{
    return std::visit(
        []<class S>(const S &known) -> const Draft * {
            if constexpr (hasDraft<S>)
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
