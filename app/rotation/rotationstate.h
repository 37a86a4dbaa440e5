// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "core/statemachine.h"
#include "core/tokens.h"
#include "keeping/keepstate.h"
#include "records/recordstore.h"
#include "rotation/preflightreport.h"
#include "rotation/rotation.h"
#include "snyk/apierror.h"
#include "vault/vault.h"

#include <optional>
#include <variant>

// From the plan to the removal of the old token, as a pure state machine. The order is fixed:
// journal -> call -> keychain write and read back -> journal -> shown. A call is announced in the
// journal before it is made and never repeated while it may have taken effect; from the moment a token
// is known, every state holds it until it is stored or the user has it.
namespace broker::rotation {

/// Why records or secrets could not be changed: the keychain or the list, one of the two.
struct KeepingError
{
    std::optional<vault::VaultError> vault = {};
    std::optional<records::RecordError> record = {};
};

/// What each state says of itself; a new one does not compile without.
struct Traits
{
    /// Something is under way that must not be left.
    bool isWorking;
    /// See belongsInJournal.
    bool isInJournal;
    /// The client may be checked.
    bool isCheckable;
};
inline constexpr Traits passing{.isWorking = true, .isInJournal = false, .isCheckable = false};
inline constexpr Traits noted{.isWorking = false, .isInJournal = true, .isCheckable = false};
inline constexpr Traits checkable{.isWorking = false, .isInJournal = true, .isCheckable = true};
/// Rests, and leaves the journal as it was.
inline constexpr Traits apart{.isWorking = false, .isInJournal = false, .isCheckable = false};

struct Idle
{
    static constexpr Traits traits = apart;
};
/// Nothing has happened. The plan can be begun once the report is there and permits it.
struct Planning
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    std::optional<PreflightReport> preflight = {};
};
/// The journal is being told that a call is about to be made; `rotation` has the new stage.
struct Journaling
{
    static constexpr Traits traits = passing;
    Rotation rotation;
    Stage before = Stage::Planned;
};
/// It could not be told, so nothing was asked of Snyk.
struct JournalFailed
{
    static constexpr Traits traits = apart;
    Rotation rotation;
    Stage before = Stage::Planned;
    records::RecordError error = {};
};
/// The provision call is under way. A wish to cancel counts only while nothing has been sent.
struct Provisioning
{
    static constexpr Traits traits = passing;
    Rotation rotation;
    bool cancelRequested = false;
};
/// Snyk did not do it, for certain.
struct ProvisionRefused
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    snyk::ApiError error = {};
};
/// A provisional token exists in the group: `ours` names the rotation that has it, else somebody else
/// issued it. The error is there in the session that saw it.
struct AlreadyProvisioned
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    std::optional<snyk::ApiError> error = {};
    std::optional<RotationId> ours = {};
};
/// Nobody knows whether a token was issued. The Web UI shows it when there is one. Never repeated.
struct ProvisionUnknown
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    std::optional<snyk::ApiError> error = {};
};
/// Way::WebUi: the user generates in the Web UI and pastes.
struct AwaitingToken
{
    static constexpr Traits traits = noted;
    Rotation rotation;
};
/// The token is on its way into a store.
struct Keeping
{
    Rotation rotation;
    BrokerToken token;
    keeping::State keep = {};
};
/// The client's new configuration is shown; the user starts a client with it.
struct Deploying
{
    static constexpr Traits traits = noted;
    Rotation rotation;
};
/// Locked until a client with the new configuration is seen, or stated, to be connected.
struct Verifying
{
    static constexpr Traits traits = checkable;
    Rotation rotation;
    std::optional<clientcheck::HealthReport> report = {};
};
struct ReadyToSwitch
{
    static constexpr Traits traits = checkable;
    Rotation rotation;
    std::optional<clientcheck::HealthReport> report = {};
};
/// The switch call is under way.
struct Switching
{
    static constexpr Traits traits = passing;
    Rotation rotation;
    bool cancelRequested = false;
};
struct SwitchRefused
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    snyk::ApiError error = {};
};
/// Nobody knows which token Snyk uses. The Web UI shows it. Never repeated on its own.
struct SwitchUnknown
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    std::optional<snyk::ApiError> error = {};
};
/// Snyk uses the new token; to be verified once more.
struct Switched
{
    static constexpr Traits traits = checkable;
    Rotation rotation;
    std::optional<clientcheck::HealthReport> report = {};
};
struct ReadyToPromote
{
    static constexpr Traits traits = checkable;
    Rotation rotation;
    std::optional<clientcheck::HealthReport> report = {};
};
struct Promoting
{
    static constexpr Traits traits = passing;
    Rotation rotation;
};
/// Part of it may be done; doing it again does the rest.
struct PromoteFailed
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    KeepingError error = {};
};
/// The records follow the new token, the old one is kept until `keepOldUntil`.
struct Retired
{
    static constexpr Traits traits = noted;
    Rotation rotation;
    /// When the old token was to be removed and could not.
    std::optional<KeepingError> error = {};
};
struct RemovingOld
{
    static constexpr Traits traits = passing;
    Rotation rotation;
};
struct Done
{
    static constexpr Traits traits = apart;
    Rotation rotation;
};
/// An earlier run's rotation: the keychain is asked for its new token.
struct Resuming
{
    static constexpr Traits traits = passing;
    Rotation rotation;
};
/// The keychain cannot tell whether it has the token. Trying again may make it ask the user.
struct KeychainUnclear
{
    static constexpr Traits traits = apart;
    Rotation rotation;
    vault::VaultError error = {};
};
/// The token was issued, and the keychain does not have it: it was kept in the memory of a session that
/// has ended, or somebody removed it.
struct TokenMissing
{
    static constexpr Traits traits = apart;
    Rotation rotation;
};

using State = std::variant<Idle, Planning, Journaling, JournalFailed, Provisioning, ProvisionRefused,
    AlreadyProvisioned, ProvisionUnknown, AwaitingToken, Keeping, Deploying, Verifying, ReadyToSwitch,
    Switching, SwitchRefused, SwitchUnknown, Switched, ReadyToPromote, Promoting, PromoteFailed, Retired,
    RemovingOld, Done, Resuming, KeychainUnclear, TokenMissing>;

namespace event {
struct PlanMade
{
    Rotation rotation;
};
struct PreflightDone
{
    PreflightReport report;
};
/// The user confirmed the plan.
struct Begin
{ };
struct Cancel
{ };
struct Journaled
{ };
struct JournalError
{
    records::RecordError error = {};
};
struct Issued
{
    BrokerToken token;
    /// Where the user wants new tokens.
    records::Storage storage = records::Storage::Keychain;
};
struct ProvisionError
{
    snyk::ApiError error = {};
    /// See isAlreadyProvisioned.
    bool alreadyProvisioned = false;
    std::optional<RotationId> ours = {};
};
/// The user read the token in the Web UI, or wrote it down before. See fitOf.
struct TokenGiven
{
    BrokerToken token;
    /// As for `Issued`; the flow knows.
    records::Storage storage = records::Storage::Keychain;
};
/// The journal, the keychain, the records. After a call that was certainly not done: back to where it can be
/// confirmed again. Never the call itself.
using keeping::event::Retry;
using keeping::event::Stored;
using keeping::event::StoreError;
using keeping::event::UseMemory;
/// The user has written the token down.
using TokenTakenByUser = keeping::event::Taken;
/// Text of a ClientAddress, or empty.
struct ClientAddressGiven
{
    QString address;
};
/// The user says that the new client was started.
struct ClientDeployed
{ };
struct Checked
{
    clientcheck::HealthReport report;
};
/// Without words it has no effect.
struct Stated
{
    Statement statement;
};
struct Back
{ };
/// The user confirmed the switch.
struct ConfirmSwitch
{ };
struct SwitchDone
{ };
struct SwitchError
{
    snyk::ApiError error = {};
};
struct Promote
{ };
struct PromoteDone
{
    QDateTime keepOldUntil;
};
struct PromoteError
{
    KeepingError error = {};
};
struct KeepDays
{
    int days = defaultKeepDays;
};
struct KeepUntil
{
    QDateTime until;
};
/// The user confirmed that nothing uses the old token any more.
struct RemoveOld
{ };
struct OldRemoved
{ };
struct RemoveError
{
    KeepingError error = {};
};
/// Goes on with a rotation of the journal.
struct Resume
{
    Rotation rotation;
};
struct TokenFound
{
    Fingerprint fingerprint;
    Holder holder = Holder::Keychain;
};
struct TokenNotFound
{ };
struct KeychainError
{
    vault::VaultError error = {};
};
/// Leaves it where it stands. Refused while something runs or a token is stored nowhere.
struct Leave
{ };
/// Ends the rotation for good where no issued token would be forgotten by it.
struct Abandon
{ };
} // namespace event

using Event = std::variant<event::PlanMade, event::PreflightDone, event::Begin, event::Cancel,
    event::Journaled, event::JournalError, event::Issued, event::ProvisionError, event::TokenGiven,
    event::Stored, event::StoreError, event::Retry, event::UseMemory, event::TokenTakenByUser,
    event::ClientAddressGiven, event::ClientDeployed, event::Checked, event::Stated, event::Back,
    event::ConfirmSwitch, event::SwitchDone, event::SwitchError, event::Promote, event::PromoteDone,
    event::PromoteError, event::KeepDays, event::KeepUntil, event::RemoveOld, event::OldRemoved,
    event::RemoveError, event::Resume, event::TokenFound, event::TokenNotFound, event::KeychainError,
    event::Leave, event::Abandon>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

/// Where a rotation of this stage waits for the user, as far as the journal alone can tell.
[[nodiscard]] State restingState(const Rotation &rotation);

/// The rotation that the state is about; null when idle.
[[nodiscard]] const Rotation *rotationOf(const State &state);
/// A token that no store holds yet.
[[nodiscard]] bool holdsUnstoredToken(const State &state);

/// Whether the journal is to hold the rotation as it is here. Calls are announced by their own states;
/// what could not be announced, stored or found leaves the journal as it was.
[[nodiscard]] bool belongsInJournal(const State &state);
/// Whether the client's health may be asked for.
[[nodiscard]] bool isCheckable(const State &state);

/// What a token that the user gives would be here.
enum class TokenFit {
    Fits,
    IsTheOldOne,
    IsAnotherOne, ///< the new token is known, and it is not this
};
[[nodiscard]] TokenFit fitOf(const Rotation &rotation, const BrokerToken &token);

/// Whether a refusal of the provision call means that the group has a provisional token already. Snyk
/// documents neither status nor words, so a conflict counts, and a refusal whose words say it.
[[nodiscard]] bool isAlreadyProvisioned(const snyk::ApiError &error);

} // namespace broker::rotation
