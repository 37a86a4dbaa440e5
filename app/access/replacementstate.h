// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"
#include "core/statemachine.h"
#include "keeping/keepstate.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// Replacing a credential that Snyk does not rotate for us - the Snyk API token, or what a Broker client signs
// in to GitLab, Jira and others with - in the frame of a rotation: the new value is checked before the old
// one is replaced, and the old one is kept until the user confirms that it is not needed. Pure; the caller
// carries out the effects: check with the service that it is for, store, remove.
namespace broker::access::replacement {

/// How the service took the new value.
enum class CheckResult {
    Accepted,
    Refused,
    NoAnswer,
};

/// The new value is asked for; the old one is in use.
struct Entering
{
    static constexpr StateTraits traits = atRest;
    Fingerprint oldValue;
};
/// The new value is the old one.
struct Unchanged
{
    static constexpr StateTraits traits = atRest;
    Fingerprint oldValue;
};
struct Checking
{
    static constexpr StateTraits traits = atWork;
    Fingerprint oldValue;
    Secret value;
};
/// Not taken, or nobody could ask. Nothing was replaced. Only a value that got no answer may be kept all the
/// same, if the user says so.
struct NotAccepted
{
    static constexpr StateTraits traits = atRest;
    Fingerprint oldValue;
    Secret value;
    CheckResult result = CheckResult::Refused;
};
/// The new value is written under a name of its own, beside the old one.
struct Keeping
{
    Fingerprint oldValue;
    Secret value;
    bool isChecked = true;
    keeping::State keep = {};
};
/// Both are there; the new one is in use. The old one goes when the user says so.
struct KeepingOld
{
    static constexpr StateTraits traits = atRest;
    Fingerprint oldValue;
    Fingerprint newValue;
    bool isChecked = true;
    /// When the old one was to be removed and could not.
    std::optional<vault::VaultError> error = {};
};
struct RemovingOld
{
    static constexpr StateTraits traits = atWork;
    Fingerprint oldValue;
    Fingerprint newValue;
    bool isChecked = true;
};
struct Replaced
{
    static constexpr StateTraits traits = atRest;
    Fingerprint newValue;
};
/// The user has gone back to the old value; the new one is no longer in use.
struct RolledBack
{
    static constexpr StateTraits traits = atRest;
    Fingerprint oldValue;
};

using State = std::variant<Entering, Unchanged, Checking, NotAccepted, Keeping, KeepingOld, RemovingOld,
    Replaced, RolledBack>;

namespace event {
struct Entered
{
    Secret value;
};
struct Checked
{
    CheckResult result = CheckResult::Accepted;
};
/// Keep what could not be checked.
struct KeepUnchecked
{ };
using keeping::event::Retry;
using keeping::event::Stored;
using keeping::event::StoreError;
/// The user confirmed that nothing uses the old value any more.
struct RemoveOld
{ };
struct OldRemoved
{ };
struct RemoveError
{
    vault::VaultError error = {};
};
/// Back to the old value, as long as it is there.
struct RollBack
{ };
} // namespace event

using Event
    = std::variant<event::Entered, event::Checked, event::KeepUnchecked, event::Stored, event::StoreError,
        event::Retry, event::RemoveOld, event::OldRemoved, event::RemoveError, event::RollBack>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// A value that the user wanted kept and that no store holds yet.
[[nodiscard]] bool holdsUnstoredValue(const State &state);

} // namespace broker::access::replacement
