// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/recordstore.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// The way of a secret in hand into a store and onto the list, as a pure state machine: write and read back ->
// record. It is the inner part of the machines that obtain a secret: they hold the secret and what it is for,
// and say what follows when it is `Recorded`, or `Taken`. One that has a record of another kind goes on as
// soon as it comes to `Recording`.
namespace broker::keeping {

/// What each state says of itself; a new one does not compile without.
struct Traits
{
    /// Something is under way that must not be left.
    bool isWorking;
    /// No store is known to have the secret: it is lost with the program.
    bool isUnstored;
};

struct Storing
{
    static constexpr Traits traits{.isWorking = true, .isUnstored = true};
    records::Storage storage = records::Storage::Keychain;
};
/// The note of what is about to be stored cannot be written: nothing has been stored.
struct NoteFailed
{
    static constexpr Traits traits{.isWorking = false, .isUnstored = true};
    records::Storage storage = records::Storage::Keychain;
    records::RecordError error = {};
};
struct StoreFailed
{
    static constexpr Traits traits{.isWorking = false, .isUnstored = true};
    /// Where it was to go.
    records::Storage storage = records::Storage::Keychain;
    vault::VaultError error = {};
};
struct Recording
{
    static constexpr Traits traits{.isWorking = true, .isUnstored = false};
    records::Storage storage = records::Storage::Keychain;
};
/// Stored, but the list could not be written.
struct RecordFailed
{
    static constexpr Traits traits{.isWorking = false, .isUnstored = false};
    records::Storage storage = records::Storage::Keychain;
    records::RecordError error = {};
};
/// An end: it is stored, and its record says so.
struct Recorded
{
    static constexpr Traits traits{.isWorking = false, .isUnstored = false};
    records::TokenRecord record;
};
/// An end: the user has it, or does without it.
struct Taken
{
    static constexpr Traits traits{.isWorking = false, .isUnstored = false};
};

using State = std::variant<Storing, NoteFailed, StoreFailed, Recording, RecordFailed, Recorded, Taken>;

namespace event {
struct NoteError
{
    records::RecordError error = {};
};
struct Stored
{ };
struct StoreError
{
    vault::VaultError error = {};
};
/// Try what failed again: the note, the store or the record.
struct Retry
{ };
/// Keep it in memory for this session.
struct UseMemory
{ };
struct Recorded
{
    records::TokenRecord record;
};
struct RecordError
{
    records::RecordError error = {};
};
/// The user has written it down, or gives it up knowingly.
struct Taken
{ };
} // namespace event

using Event = std::variant<event::NoteError, event::Stored, event::StoreError, event::Retry, event::UseMemory,
    event::Recorded, event::RecordError, event::Taken>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// Lost with the program: no store has it, or only memory, of which no record tells.
[[nodiscard]] bool isUnstored(const State &state);
/// Where it goes, or is; nothing at the ends.
[[nodiscard]] std::optional<records::Storage> storageOf(const State &state);

} // namespace broker::keeping
