// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// Replacing a credential that Snyk does not rotate for us - the Snyk API token, or what a Broker client
// signs in to GitLab, Jira and others with - in the frame of a rotation: the new value is checked before
// the old one is replaced, and the old one is kept until the user confirms that it is not needed. Pure;
// the effects are the caller's: check by whatever service it is for, store, remove.
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
    Fingerprint oldValue;
};
/// The new value is the old one.
struct Unchanged
{
    Fingerprint oldValue;
};
struct Checking
{
    Fingerprint oldValue;
    Secret value;
};
/// Not taken, or nobody could ask. Nothing was replaced. Only what was not answered may be kept all
/// the same, on the user's word.
struct NotAccepted
{
    Fingerprint oldValue;
    Secret value;
    CheckResult result = CheckResult::Refused;
};
/// The new value is written under a name of its own, beside the old one.
struct Storing
{
    Fingerprint oldValue;
    Secret value;
    bool isChecked = true;
};
struct StoreFailed
{
    Fingerprint oldValue;
    Secret value;
    bool isChecked = true;
    vault::VaultError error = {};
};
/// Both are there; the new one is in use. The old one goes when the user says so.
struct KeepingOld
{
    Fingerprint oldValue;
    Fingerprint newValue;
    bool isChecked = true;
    /// When the old one was to be removed and could not.
    std::optional<vault::VaultError> error = {};
};
struct RemovingOld
{
    Fingerprint oldValue;
    Fingerprint newValue;
    bool isChecked = true;
};
struct Replaced
{
    Fingerprint newValue;
};
/// The user has gone back to the old value; the new one is no longer in use.
struct RolledBack
{
    Fingerprint oldValue;
};

using State = std::variant<Entering, Unchanged, Checking, NotAccepted, Storing, StoreFailed, KeepingOld,
    RemovingOld, Replaced, RolledBack>;

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
struct Stored
{ };
struct StoreError
{
    vault::VaultError error = {};
};
struct Retry
{ };
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

} // namespace broker::access::replacement
