// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"
#include "records/recordstore.h"
#include "vault/vault.h"

#include <QList>

#include <optional>
#include <variant>

// From the pasted credential to its record, as a pure state machine. The order is fixed: the check, if
// the user wants it -> a note of it -> keychain write and read back -> record. Nothing here is sent anywhere
// but by the check.
namespace broker::credentials {

/// What is to be kept, and for whom.
struct Draft
{
    ServiceHost host;
    ServiceCredential credential;
    /// Whose Broker clients are to use it; never empty, the first is the record's own.
    QList<records::Target> targets;
    /// The record whose secret it takes the place of: a rotation, once for all that share it. Its
    /// targets stay; `targets` may add to them.
    std::optional<records::TokenRecord> rotates = {};
    records::Storage storage = records::Storage::Keychain;
};

struct Idle
{ };
/// Entered, nothing has happened. The host may be shown.
struct Entered
{
    Draft draft;
};
struct Checking
{
    Draft draft;
};
struct Checked
{
    Draft draft;
    CheckResult result;
};
/// In the states from here on, `result` is there if it was checked.
struct Storing
{
    Draft draft;
    std::optional<CheckResult> result;
};
/// The note of what is about to be stored cannot be written: nothing has been stored.
struct NoteFailed
{
    Draft draft;
    std::optional<CheckResult> result;
    records::RecordError error;
};
struct StoreFailed
{
    Draft draft;
    std::optional<CheckResult> result;
    vault::VaultError error;
};
struct Recording
{
    Draft draft;
    std::optional<CheckResult> result;
};
/// In the keychain, but the list could not be written.
struct RecordFailed
{
    Draft draft;
    std::optional<CheckResult> result;
    records::RecordError error;
};
struct Done
{
    records::TokenRecord record;
    std::optional<CheckResult> result;
};

using State = std::variant<Idle, Entered, Checking, Checked, Storing, NoteFailed, StoreFailed, Recording,
    RecordFailed, Done>;

namespace event {
struct Enter
{
    Draft draft;
};
/// The user has seen the host and wants to know.
struct Check
{ };
struct CheckEnded
{
    CheckResult result;
};
/// Back from the check, without its result.
struct StopCheck
{ };
/// Keep it, checked or not; see mayBeSaved.
struct Save
{ };
struct Stored
{ };
struct NoteError
{
    records::RecordError error;
};
struct StoreError
{
    vault::VaultError error;
};
/// Try what failed again: the keychain or the record.
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
    records::RecordError error;
};
/// Start over; refused while something runs, and while a saved wish is not fulfilled.
struct Leave
{ };
/// Give it up knowingly after a failure.
struct Discard
{ };
} // namespace event

using Event = std::variant<event::Enter, event::Check, event::CheckEnded, event::StopCheck, event::Save,
    event::Stored, event::NoteError, event::StoreError, event::Retry, event::UseMemory, event::Recorded,
    event::RecordError, event::Leave, event::Discard>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// Whether what was entered may be kept as it stands. A new one may in any case: only the Broker client's
/// machine may reach the service. One that takes the place of another is checked before, and not
/// kept where the service refuses it; where nobody could ask, the user's word is enough.
[[nodiscard]] bool mayBeSaved(const State &state);
/// Something is under way that must not be left.
[[nodiscard]] bool isWorking(const State &state);
/// The user wanted it kept, and it is not yet.
[[nodiscard]] bool holdsUnstoredCredential(const State &state);
/// The draft of the state; nothing for Idle and Done.
[[nodiscard]] const Draft *draftOf(const State &state);
/// How the check ended, in every state that knows.
[[nodiscard]] const CheckResult *checkResultOf(const State &state);

} // namespace broker::credentials
