// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"
#include "credentials/checkreport.h"
#include "keeping/keepstate.h"
#include "records/tokenrecord.h"

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
    /// The current record of this very secret, which goes on: storing it again does not rotate it.
    std::optional<records::TokenRecord> again = {};
};

struct Idle
{
    static constexpr StateTraits traits = atRest;
};
/// Entered, nothing has happened. The host may be shown.
struct Entered
{
    static constexpr StateTraits traits = atRest;
    Draft draft;
};
struct Checking
{
    static constexpr StateTraits traits = atWork;
    Draft draft;
};
struct Checked
{
    static constexpr StateTraits traits = atRest;
    Draft draft;
    CheckResult result;
};
/// The user wants it kept: it is on its way into a store and onto the list, after a note of it.
struct Keeping
{
    Draft draft;
    /// Where it was checked.
    std::optional<CheckResult> result;
    keeping::State keep;
};
struct Done
{
    static constexpr StateTraits traits = atRest;
    records::TokenRecord record;
    std::optional<CheckResult> result;
};

using State = std::variant<Idle, Entered, Checking, Checked, Keeping, Done>;

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
using keeping::event::NoteError;
using keeping::event::Recorded;
using keeping::event::RecordError;
using keeping::event::Retry;
using keeping::event::Stored;
using keeping::event::StoreError;
using keeping::event::UseMemory;
/// Start over; refused while something runs, and while what the user wants kept is not.
struct Leave
{ };
/// Give it up knowingly after a failure.
using Discard = keeping::event::Taken;
} // namespace event

using Event = std::variant<event::Enter, event::Check, event::CheckEnded, event::StopCheck, event::Save,
    event::Stored, event::NoteError, event::StoreError, event::Retry, event::UseMemory, event::Recorded,
    event::RecordError, event::Leave, event::Discard>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// Whether what was entered may be kept as it is. A new one may in any case: only the Broker client's machine
/// may reach the service. One that takes the place of another is checked before, and not kept where the
/// service refuses it; where it could not be asked, the user's decision is enough.
[[nodiscard]] bool mayBeSaved(const State &state);
/// The user wanted it kept, and it is not yet.
[[nodiscard]] bool holdsUnstoredCredential(const State &state);
/// The draft of the state; nothing for Idle and Done. Its storage is where the user wants new secrets; where
/// it is being put, its Keeping says.
[[nodiscard]] const Draft *draftOf(const State &state);
/// How the check ended, in every state that knows.
[[nodiscard]] const CheckResult *checkResultOf(const State &state);

} // namespace broker::credentials
