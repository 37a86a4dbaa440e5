// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/secret.h"
#include "core/statemachine.h"
#include "records/recordstore.h"
#include "snyk/apierror.h"
#include "snyk/serviceaccount.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// Rotating the client secret of an OAuth service account by overlap: Snyk makes a second one, which is
// stored, tried and only then used, and the first is deleted at Snyk when the user says so. Two are valid in
// between, so nothing that still uses the first one stops. Pure; the caller carries out the effects, and
// notes down what the next start has to know before a request leaves.
namespace broker::access::clientsecret {

/// Why something could not be done: of these one has a value.
struct Problem
{
    std::optional<snyk::ApiError> api = {};
    std::optional<vault::VaultError> vault = {};
    std::optional<records::RecordError> note = {};
};

/// Nothing has begun. With a problem: why nothing could.
struct Ready
{
    static constexpr StateTraits traits = atRest;
    std::optional<Problem> problem = {};
};
/// The secret in use is read, and Snyk asked which service account that is.
struct Finding
{
    static constexpr StateTraits traits = atWork;
};
/// The request for a second secret is under way.
struct Creating
{
    static constexpr StateTraits traits = atWork;
    snyk::ServiceAccount account;
};
/// Whether Snyk has made one is not known, and if so, nobody has it. With a problem: what the keychain holds
/// could not be read.
struct Unknown
{
    static constexpr StateTraits traits = atRest;
    std::optional<Problem> problem = {};
};
/// An earlier run may have stored it.
struct Recovering
{
    static constexpr StateTraits traits = atWork;
};
/// Snyk has made it; it is in no store yet.
struct Storing
{
    static constexpr StateTraits traits = atWork;
    Secret secret;
};
struct StoreFailed
{
    static constexpr StateTraits traits = atRest;
    Secret secret;
    vault::VaultError error = {};
};
/// It is stored, and not used before Snyk has accepted it. With a problem: why it is not used yet.
struct Stored
{
    static constexpr StateTraits traits = atRest;
    std::optional<Problem> problem = {};
};
struct Checking
{
    static constexpr StateTraits traits = atWork;
};
/// The new one is in use, and the old one valid still. With a problem: why it was not deleted.
struct InUse
{
    static constexpr StateTraits traits = atRest;
    std::optional<Problem> problem = {};
};
/// Snyk is asked to delete the old one.
struct Deleting
{
    static constexpr StateTraits traits = atWork;
};
/// Whether the old one is still valid is not known, and can be found out.
struct DeletionUnknown
{
    static constexpr StateTraits traits = atRest;
    Problem problem;
};
/// It is found out by signing in with it.
struct AskingOld
{
    static constexpr StateTraits traits = atWork;
};
/// Whether the old one is still valid is not known, and the keychain, which alone had it, has it no more:
/// Snyk can neither be asked about it nor told to delete it.
struct OldMissing
{
    static constexpr StateTraits traits = atRest;
};
/// It is being removed from the keychain: no longer valid, or given up without knowing.
struct Removing
{
    static constexpr StateTraits traits = atWork;
    bool isDeletedAtSnyk = true;
};
/// It could not be taken from the keychain.
struct RemoveFailed
{
    static constexpr StateTraits traits = atRest;
    vault::VaultError error = {};
    bool isDeletedAtSnyk = true;
};
struct Done
{
    static constexpr StateTraits traits = atRest;
    bool isDeletedAtSnyk = true;
};

using State = std::variant<Ready, Finding, Creating, Unknown, Recovering, Storing, StoreFailed, Stored,
    Checking, InUse, Deleting, DeletionUnknown, AskingOld, OldMissing, Removing, RemoveFailed, Done>;

namespace event {
/// The user wants another secret; after an unknown outcome knowingly once more.
struct Begin
{ };
struct Found
{
    snyk::ServiceAccount account;
};
/// What was tried could not be done, for certain.
struct Failed
{
    Problem problem;
};
/// A request left, and no clear answer came.
struct Lost
{
    Problem problem;
};
struct Created
{
    Secret secret;
};
/// The store has it and has read it back; or an earlier run's was found there.
struct Kept
{ };
struct StoreError
{
    vault::VaultError error = {};
};
/// The keychain holds none of an earlier run.
struct NothingKept
{ };
/// Try what failed again.
struct Retry
{ };
/// The user knows that Snyk may have one that nobody has, or gives up the new one, or the lost old one.
struct GiveUp
{ };
struct Accepted
{ };
/// The user confirmed that nothing uses the old one any more.
struct DeleteOld
{ };
struct Deleted
{ };
/// Snyk does not take the old one any more.
struct Refused
{ };
/// The keychain does not have the old one.
struct Missing
{ };
struct Removed
{ };
struct RemoveError
{
    vault::VaultError error = {};
};
} // namespace event

using Event = std::variant<event::Begin, event::Found, event::Failed, event::Lost, event::Created,
    event::Kept, event::StoreError, event::NothingKept, event::Retry, event::GiveUp, event::Accepted,
    event::DeleteOld, event::Deleted, event::Refused, event::Missing, event::Removed, event::RemoveError>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// Snyk has made a secret that no store has.
[[nodiscard]] bool holdsUnstoredSecret(const State &state);

} // namespace broker::access::clientsecret
