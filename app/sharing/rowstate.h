// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/tokens.h"
#include "records/recordstore.h"
#include "sharing/sharingtypes.h"
#include "snyk/apierror.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// One organization's way through a job, as a pure state machine:
//
//   planned -> calling -> issued -> kept -> recorded -> done
//
// or left alone, refused, unknown. What can go wrong, and where it leads:
//   it was decided long ago, or retried looked at before it is called: planned again where all is as it was
//                                       decided, else left alone
//   the journal cannot be written       stays planned, the job stops: nothing was asked
//   429, or cancelled before it left    planned again: Snyk did nothing; a row that is refused so too often
//                                       is refused
//   refused (4xx)                       refused, with Snyk's request id
//   5xx, no answer, cut, killed         unknown, and looked at: done -> kept; done with a token that never
//                                       came -> unknown for good (the token is in Snyk's Web UI); not done,
//                                       or nobody can tell -> unknown. Called again only after the user's
//                                       Retry, and then only where looking shows that it was not done
//   the keychain refuses                stays issued, the job stops until the user has seen to it: tries it
//                                       again, keeps the token in memory until the program ends, or takes it
//                                       (taken: it is not kept)
//   the list cannot be written          stays kept, the same
namespace broker::sharing {

/// Waits for its turn. `limited` times it was refused with 429.
struct Planned
{
    int limited = 0;
    /// What it was decided on may be old: it is looked at before it is called.
    bool isOld = false;
};
/// It is asked what is there.
struct Looking
{
    enum class Why {
        AfterCall, ///< nobody knows how a call ended
        Retry, ///< the same, and the user wants it to be called again where it was not done
        BeforeCall, ///< whether all is still as it was when it was decided
    };

    /// Of the call that was made.
    std::optional<snyk::ApiError> error = {};
    Why why = Why::AfterCall;
    /// As in Planned.
    int limited = 0;
    /// As in Unknown.
    bool wasInMemory = false;
};
/// The journal knows of the call, which is waiting for its place or under way.
struct Calling
{
    int limited = 0;
};
/// A token of the row's own, as it was stored and read back.
struct KeptToken
{
    Fingerprint fingerprint;
    /// Where it is, whatever the job's plan or the settings say.
    records::Storage storage = records::Storage::Keychain;
    /// It was in the memory of a program that has ended: it is nowhere here any more.
    bool isGone = false;

    friend bool operator==(const KeptToken &, const KeptToken &) = default;
};
/// Snyk gave a token, and no store has it yet.
struct Issued
{
    IntegrationId integration;
    BrokerToken token;
    /// Where it goes.
    records::Storage storage = records::Storage::Keychain;
    /// Why it was not taken there; nothing while it is asked.
    std::optional<vault::VaultError> error = {};
};
/// What there is to keep is kept; a clone has no token of its own.
struct Kept
{
    IntegrationId integration;
    std::optional<KeptToken> token = {};
    std::optional<records::RecordError> error = {};
};
/// The list names it; the journal does not know yet.
struct Recorded
{
    IntegrationId integration;
    std::optional<KeptToken> token = {};
};
struct Done
{
    IntegrationId integration;
    std::optional<KeptToken> token = {};
};
/// Snyk has done it, and the user has the token, or does without it: it is not kept, and no record names it.
struct Taken
{
    IntegrationId integration;
};
struct Skipped
{
    SkipReason reason = SkipReason::NotLookedAt;
};
/// Snyk did not do it, for certain.
struct Refused
{
    snyk::ApiError error;
};
/// Nobody knows whether Snyk did it; or it did, and its answer with the token is lost.
struct Unknown
{
    snyk::ApiError error;
    bool tokenIsLost = false;
    /// It is lost because the program ended that had it in memory, before its record was written.
    bool wasInMemory = false;
};

using RowState
    = std::variant<Planned, Looking, Calling, Issued, Kept, Recorded, Done, Skipped, Refused, Unknown, Taken>;

namespace rowevent {
/// Its turn has come. It is called once the journal knows.
struct Begin
{ };
/// The answers of Snyk.
struct TokenCame
{
    IntegrationId integration;
    BrokerToken token;
    /// Where it is to go.
    records::Storage storage = records::Storage::Keychain;
};
struct CarriedOut
{
    IntegrationId integration;
};
struct CallFailed
{
    snyk::ApiError error;
};
/// The keychain's.
struct Stored
{ };
struct StoreFailed
{
    vault::VaultError error;
};
/// The list's.
struct Listed
{ };
struct ListFailed
{
    records::RecordError error;
};
/// The journal knows that it is over.
struct Noted
{ };
/// What looking has shown. Before a call: that it can be made as it was planned.
struct NothingDone
{ };
struct FoundDone
{
    IntegrationId integration;
    /// The token that is here.
    std::optional<KeptToken> token = {};
};
/// Snyk has done it, and its token is nowhere here.
struct FoundWithoutToken
{ };
struct LookFailed
{
    snyk::ApiError error;
};
/// The user wants what has not gone well tried again: never without looking.
struct Retry
{ };
/// Nobody knows how its call ended, and it is time to look: nothing is called for that.
struct Look
{ };
/// It is not any more as it was when the row was planned.
struct Changed
{
    SkipReason reason = SkipReason::ChangedSince;
};
/// The user wants a token that the keychain does not take kept in memory, until the program ends.
struct UseMemory
{ };
/// The user has the token that the keychain does not take, or gives it up knowingly.
struct TakenByUser
{ };
} // namespace rowevent

using RowEvent
    = std::variant<rowevent::Begin, rowevent::TokenCame, rowevent::CarriedOut, rowevent::CallFailed,
        rowevent::Stored, rowevent::StoreFailed, rowevent::Listed, rowevent::ListFailed, rowevent::Noted,
        rowevent::NothingDone, rowevent::FoundDone, rowevent::FoundWithoutToken, rowevent::LookFailed,
        rowevent::Retry, rowevent::Look, rowevent::Changed, rowevent::UseMemory, rowevent::TakenByUser>;

/// A row that is refused with 429 so often is refused.
inline constexpr int mostLimited = 20;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<RowState> next(const RowState &state, const RowEvent &event);

/// Where a row of a plan begins.
[[nodiscard]] RowState beginningOf(const RowPlan &row);
/// The state when a job goes on after it rested: what waits for its turn was decided long ago.
[[nodiscard]] RowState afterRest(const RowState &state);

/// The integration that was given Broker by this row, or that Broker was taken from; nothing as long as that
/// has not happened, or is not known.
[[nodiscard]] std::optional<IntegrationId> integrationOf(const RowState &state);
/// Snyk has carried it out, and its token is not here: it is in Snyk's Web UI alone.
[[nodiscard]] bool lacksToken(const RowState &state);
/// It ends with the program: no store has it, or memory has, of which no record tells.
[[nodiscard]] bool isUnstored(const RowState &state);
/// The user has to see to its token, which was not taken where it was to go.
[[nodiscard]] bool isNotTaken(const RowState &state);

/// The user has had it tried again so often, and it has come to an end as bad as before: it is refused, or
/// not known.
[[nodiscard]] bool isAgain(const RowState &state, int retries);

/// Nothing more happens to it by itself.
[[nodiscard]] bool isOver(const RowState &state);

} // namespace broker::sharing
