// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "provisioning/plan.h"
#include "records/recordstore.h"
#include "snyk/apierror.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// From the confirmed plan to the recorded token, as a pure state machine. The order is fixed:
// journal -> call -> keychain write and read back -> record. From the moment a token is known, every
// state holds it until the user has it or it is stored; nothing here ever asks Snyk twice.
namespace broker::provisioning {

/// How the token compares with the one recorded for the same target before.
enum class Comparison { NothingRecorded, Same, Different };

struct Idle
{ };
/// The plan is shown; nothing has happened. `token` is there for retrieved and pasted ones.
struct Confirming
{
    Plan plan;
    std::optional<BrokerToken> token;
};
/// The journal entry is being written.
struct Journaling
{
    Plan plan;
    std::optional<BrokerToken> token;
};
/// The entry could not be written, so nothing was asked of Snyk.
struct JournalFailed
{
    Plan plan;
    std::optional<BrokerToken> token;
    records::RecordError error;
};
/// The request is under way. A wish to cancel counts only while nothing has been sent.
struct Calling
{
    Plan plan;
    bool cancelRequested = false;
};
/// Snyk did not do it, for certain.
struct Refused
{
    Plan plan;
    snyk::ApiError error;
};
/// Nobody knows whether Snyk did it. Never repeated from here.
struct OutcomeUnknown
{
    Plan plan;
    snyk::ApiError error;
};
struct Storing
{
    Plan plan;
    BrokerToken token;
    records::Storage storage = records::Storage::Keychain;
};
/// In hand, stored nowhere.
struct StoreFailed
{
    Plan plan;
    BrokerToken token;
    vault::VaultError error;
};
struct Recording
{
    Plan plan;
    BrokerToken token;
    records::Storage storage = records::Storage::Keychain;
};
/// Stored, but the list could not be written.
struct RecordFailed
{
    Plan plan;
    BrokerToken token;
    records::Storage storage = records::Storage::Keychain;
    records::RecordError error;
};
struct Done
{
    records::TokenRecord record;
    Comparison comparison = Comparison::NothingRecorded;
};

using State = std::variant<Idle, Confirming, Journaling, JournalFailed, Calling, Refused, OutcomeUnknown,
    Storing, StoreFailed, Recording, RecordFailed, Done>;

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
struct Stored
{ };
struct StoreError
{
    vault::VaultError error;
};
/// Try what failed again: the journal, the keychain or the record. Never the call.
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
/// Start over; refused while a token is in hand that is stored nowhere, and while something runs.
struct Leave
{ };
/// The user has written the token down and gives it up knowingly.
struct TokenTakenByUser
{ };
} // namespace event

using Event = std::variant<event::Propose, event::Confirm, event::Cancel, event::Journaled,
    event::JournalError, event::Issued, event::CallError, event::Stored, event::StoreError, event::Retry,
    event::UseMemory, event::Recorded, event::RecordError, event::Leave, event::TokenTakenByUser>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// A token that Snyk issued or the user gave, and that no store holds yet.
[[nodiscard]] bool holdsUnstoredToken(const State &state);
/// Something is under way that must not be left.
[[nodiscard]] bool isWorking(const State &state);

} // namespace broker::provisioning
