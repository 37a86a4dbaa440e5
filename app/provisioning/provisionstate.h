// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"
#include "core/tokens.h"
#include "keeping/keepstate.h"
#include "provisioning/plan.h"
#include "records/recordstore.h"
#include "snyk/apierror.h"

#include <optional>
#include <variant>

// From the confirmed plan to the recorded token, as a pure state machine. The order is fixed:
// journal -> call -> keychain write and read back -> record. From the moment a token is known, every
// state holds it until the user has it or it is stored; nothing here ever asks Snyk twice.
namespace broker::provisioning {

/// How the token compares with the one recorded for the same target before.
enum class Comparison { NothingRecorded, Same, Different };

struct Idle
{
    static constexpr StateTraits traits = atRest;
};
/// The plan is shown; nothing has happened. `token` is there for retrieved and pasted ones.
struct Confirming
{
    static constexpr StateTraits traits = atRest;
    Plan plan;
    std::optional<BrokerToken> token;
};
/// The journal entry is being written.
struct Journaling
{
    static constexpr StateTraits traits = atWork;
    Plan plan;
    std::optional<BrokerToken> token;
};
/// The entry could not be written, so nothing was asked of Snyk.
struct JournalFailed
{
    static constexpr StateTraits traits = atRest;
    Plan plan;
    std::optional<BrokerToken> token;
    records::RecordError error;
};
/// The request is under way. A wish to cancel counts only while nothing has been sent.
struct Calling
{
    static constexpr StateTraits traits = atWork;
    Plan plan;
    bool cancelRequested = false;
};
/// Snyk did not do it, for certain.
struct Refused
{
    static constexpr StateTraits traits = atRest;
    Plan plan;
    snyk::ApiError error;
};
/// Nobody knows whether Snyk did it. Never repeated from here.
struct OutcomeUnknown
{
    static constexpr StateTraits traits = atRest;
    Plan plan;
    snyk::ApiError error;
};
/// The token is on its way into a store and onto the list.
struct Keeping
{
    Plan plan;
    BrokerToken token;
    keeping::State keep;
};
struct Done
{
    static constexpr StateTraits traits = atRest;
    records::TokenRecord record;
    Comparison comparison = Comparison::NothingRecorded;
};

using State = std::variant<Idle, Confirming, Journaling, JournalFailed, Calling, Refused, OutcomeUnknown,
    Keeping, Done>;

namespace event {
struct Propose
{
    Plan plan;
    std::optional<BrokerToken> token;
};
struct Confirm
{ };
struct Cancel
{ };
struct Journaled
{ };
struct JournalError
{
    records::RecordError error;
};
struct Issued
{
    BrokerToken token;
    IntegrationId integration;
};
struct CallError
{
    snyk::ApiError error;
};
using keeping::event::Recorded;
using keeping::event::RecordError;
/// The journal, the keychain or the record. Never the call.
using keeping::event::Retry;
using keeping::event::Stored;
using keeping::event::StoreError;
using keeping::event::UseMemory;
/// Start over; refused while a token is in hand that is stored nowhere, and while something runs.
struct Leave
{ };
using TokenTakenByUser = keeping::event::Taken;
} // namespace event

using Event = std::variant<event::Propose, event::Confirm, event::Cancel, event::Journaled,
    event::JournalError, event::Issued, event::CallError, event::Stored, event::StoreError, event::Retry,
    event::UseMemory, event::Recorded, event::RecordError, event::Leave, event::TokenTakenByUser>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// A token that Snyk issued or the user gave, and that no store holds yet.
[[nodiscard]] bool holdsUnstoredToken(const State &state);

} // namespace broker::provisioning
