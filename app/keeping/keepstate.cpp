// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "keeping/keepstate.h"

#include "core/statemachine.h"

namespace broker::keeping {

namespace {

using Next = std::optional<State>;
constexpr records::Storage memory = records::Storage::Memory;

struct Step
{
    Next operator()(const Storing &s, const event::NoteError &e) const
    {
        return NoteFailed{s.storage, e.error};
    }
    Next operator()(const Storing &s, const event::Stored &) const { return Recording{s.storage}; }
    Next operator()(const Storing &s, const event::StoreError &e) const
    {
        return StoreFailed{s.storage, e.error};
    }
    Next operator()(const NoteFailed &s, const event::Retry &) const { return Storing{s.storage}; }
    Next operator()(const NoteFailed &, const event::UseMemory &) const { return Storing{memory}; }
    Next operator()(const NoteFailed &, const event::Taken &) const { return Taken{}; }
    Next operator()(const StoreFailed &s, const event::Retry &) const { return Storing{s.storage}; }
    Next operator()(const StoreFailed &, const event::UseMemory &) const { return Storing{memory}; }
    Next operator()(const StoreFailed &, const event::Taken &) const { return Taken{}; }
    Next operator()(const Recording &, const event::Recorded &e) const { return Recorded{e.record}; }
    Next operator()(const Recording &s, const event::RecordError &e) const
    {
        return RecordFailed{s.storage, e.error};
    }
    Next operator()(const RecordFailed &s, const event::Retry &) const { return Recording{s.storage}; }
    Next operator()(const RecordFailed &, const event::Taken &) const { return Taken{}; }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, Step{});
}

bool isUnstored(const State &state)
{
    const auto *unlisted = as<RecordFailed>(state);
    return std::visit([](const auto &s) { return s.traits.isUnstored; }, state)
        || (unlisted && unlisted->storage == memory);
}

std::optional<records::Storage> storageOf(const State &state)
{
    return std::visit(
        [](const auto &s) -> std::optional<records::Storage> {
            if constexpr (requires { s.storage; })
                return s.storage;
            else
                return std::nullopt;
        },
        state);
}

} // namespace broker::keeping
