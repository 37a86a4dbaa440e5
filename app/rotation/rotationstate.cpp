// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationstate.h"

#include <algorithm>
#include <utility>

namespace broker::rotation {

namespace {

using Next = std::optional<State>;

/// As an effect: the same rotation with another stage.
Rotation at(Rotation rotation, Stage stage)
{
    rotation.stage = stage;
    return rotation;
}

Rotation with(Rotation rotation, const snyk::ApiError &error)
{
    rotation.trouble = Trouble{error.httpStatus, error.requestId};
    return rotation;
}

bool isBeforeIssue(Stage stage)
{
    return stage == Stage::Planned || stage == Stage::Provisioning || stage == Stage::ProvisionUnknown
        || stage == Stage::ProvisionedElsewhere;
}

/// Somebody has the token now.
State held(Rotation rotation, const Fingerprint &token, Holder holder)
{
    rotation.newToken = token;
    rotation.holder = holder;
    if (isBeforeIssue(rotation.stage)) {
        rotation.stage = Stage::Provisioned;
        rotation.trouble.reset();
    }
    return restingState(rotation);
}

Next given(const Rotation &rotation, const event::TokenGiven &given)
{
    // What the keychain has need not be given again.
    if (rotation.holder == Holder::Keychain || fitOf(rotation, given.token) != TokenFit::Fits)
        return std::nullopt;
    return Keeping{rotation, given.token, keeping::Storing{given.storage}};
}

/// After a missing token was given back, the keychain does not have it whatever the journal says.
Next givenAgain(Rotation rotation, const event::TokenGiven &token)
{
    rotation.holder = Holder::Nobody;
    return given(rotation, token);
}

Next begun(const Planning &planning)
{
    const bool isPermitted = planning.preflight && planning.preflight->permits();
    if (!isPermitted || (planning.rotation.way == Way::Api && !canCallSnyk(planning.rotation)))
        return std::nullopt;
    return Journaling{at(planning.rotation, Stage::Provisioning), planning.rotation.stage};
}

Next announced(const Journaling &journaling)
{
    if (journaling.rotation.stage == Stage::Switching)
        return Switching{journaling.rotation};
    if (journaling.rotation.way == Way::WebUi)
        return AwaitingToken{journaling.rotation};
    return Provisioning{journaling.rotation};
}

Next provisionFailed(const Provisioning &provisioning, const event::ProvisionError &failure)
{
    const Rotation rotation = with(provisioning.rotation, failure.error);
    if (failure.error.outcomeUnknown)
        return ProvisionUnknown{at(rotation, Stage::ProvisionUnknown), failure.error};
    if (failure.alreadyProvisioned)
        return AlreadyProvisioned{at(rotation, Stage::ProvisionedElsewhere), failure.error, failure.ours};
    return ProvisionRefused{at(rotation, Stage::Planned), failure.error};
}

Next switchFailed(const Switching &switching, const event::SwitchError &failure)
{
    const Rotation rotation = with(switching.rotation, failure.error);
    if (failure.error.outcomeUnknown)
        return SwitchUnknown{at(rotation, Stage::SwitchUnknown), failure.error};
    return SwitchRefused{at(rotation, Stage::Verified), failure.error};
}

/// What a check says of the client stays with the rotation, whoever asks for it later.
Rotation seen(Rotation rotation, const clientcheck::HealthReport &report)
{
    rotation.proven = report.provesToken() ? std::optional(report.at) : std::nullopt;
    return rotation;
}

/// The new client is known to be connected. Where Snyk has no switch, that was the last proof needed.
State verified(const Rotation &rotation, const std::optional<clientcheck::HealthReport> &report)
{
    if (rotation.way == Way::WebUi)
        return ReadyToPromote{at(rotation, Stage::Confirmed), report};
    return ReadyToSwitch{at(rotation, Stage::Verified), report};
}

State checked(const Rotation &rotation, const clientcheck::HealthReport &report)
{
    if (report.provesToken())
        return verified(seen(rotation, report), report);
    return Verifying{at(seen(rotation, report), Stage::Deployed), report};
}

/// Takes the statement down where it is one that belongs here.
std::optional<Rotation> noted(const Rotation &rotation, const event::Stated &stated, StatedFact expected)
{
    const Statement &statement = stated.statement;
    const QString words = boundedStatement(statement.words);
    if (statement.fact != expected || words.isEmpty())
        return std::nullopt;
    Rotation following = rotation;
    following.statements.append({statement.fact, words, statement.at});
    return following;
}

/// What the user states of a client that a check has seen connected holds for the server, too, that it is
/// connected to: the next check compares with it.
Rotation withStatedServer(Rotation rotation, const std::optional<clientcheck::HealthReport> &report)
{
    const bool isOpen = report && report->verdict == clientcheck::Verdict::ServerUnknown
        && report->expectedServer.isEmpty() && !report->tunnels.isEmpty();
    if (isOpen)
        rotation.brokerServer = report->tunnels.constFirst().server;
    return rotation;
}

/// A check before the switch proves nothing after it.
Rotation justSwitched(Rotation rotation)
{
    rotation.proven.reset();
    return at(std::move(rotation), Stage::Switched);
}

Next statedSwitched(const Rotation &rotation, const event::Stated &stated)
{
    const auto following = noted(rotation, stated, StatedFact::Switched);
    return following ? Next(Switched{justSwitched(*following)}) : std::nullopt;
}

Next statedAfterUnknownSwitch(const Rotation &rotation, const event::Stated &stated)
{
    // Not switched: the client has to prove itself again before the call may be confirmed again.
    if (const auto following = noted(rotation, stated, StatedFact::NotSwitched))
        return Verifying{at(*following, Stage::Deployed)};
    return statedSwitched(rotation, stated);
}

/// The same state, whose rotation has another client address. What a check found was about the client at
/// the address before.
template <class Waiting>
Next addressed(Waiting waiting, const event::ClientAddressGiven &given)
{
    if (waiting.rotation.clientAddress != given.address) {
        if constexpr (requires { waiting.report; })
            waiting.report.reset();
        waiting.rotation.proven.reset();
    }
    waiting.rotation.clientAddress = given.address;
    return waiting;
}

/// Another client has to be proven again; where the user's words stand for the proof, they still do.
Next addressedAnew(const ReadyToSwitch &ready, const event::ClientAddressGiven &given)
{
    // The report is gone after a restart, the moment is not.
    const bool isProvenByCheck = ready.rotation.proven || (ready.report && ready.report->provesToken());
    if (!isProvenByCheck || ready.rotation.clientAddress == given.address)
        return addressed(ready, given);
    return addressed(Verifying{at(ready.rotation, Stage::Deployed)}, given);
}

template <class Waiting>
Next keeping(Waiting waiting, const event::KeepDays &keep)
{
    waiting.rotation.keepDays = std::clamp(keep.days, fewestKeepDays, mostKeepDays);
    return waiting;
}

Next resumed(const Rotation &rotation)
{
    const bool needsNoToken = rotation.stage == Stage::Planned
        || rotation.stage == Stage::ProvisionedElsewhere || rotation.stage == Stage::Promoted
        || rotation.holder == Holder::User;
    return needsNoToken ? restingState(rotation) : State(Resuming{rotation});
}

Next found(const Rotation &rotation, const event::TokenFound &found)
{
    if (rotation.newToken && !(*rotation.newToken == found.fingerprint))
        return KeychainUnclear{rotation, {vault::VaultErrorKind::Unreadable, {}}};
    return held(rotation, found.fingerprint, found.holder);
}

Next notFound(const Rotation &rotation)
{
    // Nothing says that there ever was one.
    if (!rotation.newToken)
        return restingState(rotation);
    return TokenMissing{rotation};
}

Next promoted(const Rotation &rotation, const event::PromoteDone &done)
{
    Rotation following = at(rotation, Stage::Promoted);
    following.keepOldUntil = done.keepOldUntil;
    following.holder = Holder::Nobody;
    return Retired{following};
}

/// Before the switch nobody depends on a token that is lost; afterwards the Web UI shows it.
bool mayForgetMissing(Stage stage)
{
    return stage == Stage::Provisioned || stage == Stage::Deployed || stage == Stage::Verified;
}

/// The rotation's own journal is its record.
Next kept(const Keeping &keeping, const keeping::Event &event)
{
    const std::optional<keeping::State> following = keeping::next(keeping.keep, event);
    if (!following)
        return std::nullopt;
    const Fingerprint token = keeping.token.fingerprint();
    if (const auto *stored = as<keeping::Recording>(*following)) {
        const bool inKeychain = stored->storage == records::Storage::Keychain;
        return held(keeping.rotation, token, inKeychain ? Holder::Keychain : Holder::Memory);
    }
    if (is<keeping::Taken>(*following))
        return held(keeping.rotation, token, Holder::User);
    return Keeping{keeping.rotation, keeping.token, *following};
}

struct Step
{
    Next operator()(const Idle &, const event::PlanMade &made) const { return Planning{made.rotation}; }
    Next operator()(const Planning &, const event::PlanMade &made) const { return Planning{made.rotation}; }
    Next operator()(const Done &, const event::PlanMade &made) const { return Planning{made.rotation}; }
    Next operator()(const Planning &s, const event::PreflightDone &e) const
    {
        return Planning{s.rotation, e.report};
    }
    Next operator()(const Planning &s, const event::Begin &) const { return begun(s); }

    Next operator()(const Journaling &s, const event::Journaled &) const { return announced(s); }
    Next operator()(const Journaling &s, const event::JournalError &e) const
    {
        return JournalFailed{s.rotation, s.before, e.error};
    }
    Next operator()(const JournalFailed &s, const event::Retry &) const
    {
        return Journaling{s.rotation, s.before};
    }
    Next operator()(const JournalFailed &s, const event::Back &) const
    {
        return restingState(at(s.rotation, s.before));
    }

    Next operator()(const Provisioning &s, const event::Cancel &) const
    {
        return Provisioning{s.rotation, true};
    }
    Next operator()(const Provisioning &s, const event::Issued &e) const
    {
        return Keeping{s.rotation, e.token, keeping::Storing{e.storage}};
    }
    Next operator()(const Provisioning &s, const event::ProvisionError &e) const
    {
        return provisionFailed(s, e);
    }
    Next operator()(const ProvisionRefused &s, const event::Retry &) const { return Planning{s.rotation}; }
    Next operator()(const AlreadyProvisioned &s, const event::TokenGiven &e) const
    {
        return given(s.rotation, e);
    }
    Next operator()(const AlreadyProvisioned &s, const event::Back &) const
    {
        return Planning{at(s.rotation, Stage::Planned)};
    }
    Next operator()(const ProvisionUnknown &s, const event::TokenGiven &e) const
    {
        return given(s.rotation, e);
    }
    Next operator()(const AwaitingToken &s, const event::TokenGiven &e) const { return given(s.rotation, e); }

    Next operator()(const Deploying &s, const event::ClientDeployed &) const
    {
        return Verifying{at(s.rotation, Stage::Deployed)};
    }
    Next operator()(const Deploying &s, const event::ClientAddressGiven &e) const { return addressed(s, e); }
    Next operator()(const Deploying &s, const event::TokenGiven &e) const { return given(s.rotation, e); }
    Next operator()(const Verifying &s, const event::ClientAddressGiven &e) const { return addressed(s, e); }
    Next operator()(const Verifying &s, const event::TokenGiven &e) const { return given(s.rotation, e); }
    Next operator()(const Verifying &s, const event::Checked &e) const
    {
        return checked(s.rotation, e.report);
    }
    Next operator()(const Verifying &s, const event::Stated &e) const
    {
        const auto following = noted(s.rotation, e, StatedFact::ClientVerified);
        return following ? Next(verified(withStatedServer(*following, s.report), s.report)) : std::nullopt;
    }
    Next operator()(const Verifying &s, const event::Back &) const
    {
        return Deploying{at(s.rotation, Stage::Provisioned)};
    }

    Next operator()(const ReadyToSwitch &s, const event::ClientAddressGiven &e) const
    {
        return addressedAnew(s, e);
    }
    Next operator()(const ReadyToSwitch &s, const event::TokenGiven &e) const { return given(s.rotation, e); }
    Next operator()(const ReadyToSwitch &s, const event::Checked &e) const
    {
        return checked(s.rotation, e.report);
    }
    Next operator()(const ReadyToSwitch &s, const event::Back &) const
    {
        return Verifying{at(s.rotation, Stage::Deployed), s.report};
    }
    Next operator()(const ReadyToSwitch &s, const event::ConfirmSwitch &) const
    {
        if (!canCallSnyk(s.rotation))
            return std::nullopt;
        return Journaling{at(s.rotation, Stage::Switching), Stage::Verified};
    }
    Next operator()(const Switching &s, const event::Cancel &) const { return Switching{s.rotation, true}; }
    Next operator()(const Switching &s, const event::SwitchDone &) const
    {
        Rotation following = justSwitched(s.rotation);
        following.trouble.reset();
        return Switched{following};
    }
    Next operator()(const Switching &s, const event::SwitchError &e) const { return switchFailed(s, e); }
    Next operator()(const SwitchRefused &s, const event::Retry &) const { return ReadyToSwitch{s.rotation}; }
    Next operator()(const SwitchRefused &s, const event::Stated &e) const
    {
        return statedSwitched(s.rotation, e);
    }
    Next operator()(const SwitchUnknown &s, const event::Stated &e) const
    {
        return statedAfterUnknownSwitch(s.rotation, e);
    }

    Next operator()(const Switched &s, const event::ClientAddressGiven &e) const { return addressed(s, e); }
    Next operator()(const Switched &s, const event::TokenGiven &e) const { return given(s.rotation, e); }
    Next operator()(const Switched &s, const event::Checked &e) const
    {
        if (e.report.provesToken())
            return ReadyToPromote{at(seen(s.rotation, e.report), Stage::Confirmed), e.report};
        return Switched{seen(s.rotation, e.report), e.report};
    }
    Next operator()(const Switched &s, const event::Stated &e) const
    {
        const auto following = noted(s.rotation, e, StatedFact::ClientConfirmed);
        if (!following)
            return std::nullopt;
        return ReadyToPromote{at(withStatedServer(*following, s.report), Stage::Confirmed), s.report};
    }

    Next operator()(const ReadyToPromote &s, const event::ClientAddressGiven &e) const
    {
        return addressed(s, e);
    }
    Next operator()(const ReadyToPromote &s, const event::TokenGiven &e) const
    {
        return given(s.rotation, e);
    }
    Next operator()(const ReadyToPromote &s, const event::Checked &e) const
    {
        return ReadyToPromote{seen(s.rotation, e.report), e.report};
    }
    Next operator()(const ReadyToPromote &s, const event::KeepDays &e) const { return keeping(s, e); }
    Next operator()(const ReadyToPromote &s, const event::Promote &) const
    {
        const bool isAtHand = s.rotation.holder == Holder::Keychain || s.rotation.holder == Holder::Memory;
        return isAtHand ? Next(Promoting{s.rotation}) : std::nullopt;
    }
    Next operator()(const Promoting &s, const event::PromoteDone &e) const { return promoted(s.rotation, e); }
    Next operator()(const Promoting &s, const event::PromoteError &e) const
    {
        return PromoteFailed{s.rotation, e.error};
    }
    Next operator()(const PromoteFailed &s, const event::Retry &) const { return Promoting{s.rotation}; }
    Next operator()(const PromoteFailed &s, const event::KeepDays &e) const { return keeping(s, e); }

    Next operator()(const Retired &s, const event::KeepUntil &e) const
    {
        if (!e.until.isValid())
            return std::nullopt;
        Retired following = s;
        following.rotation.keepOldUntil = e.until;
        return following;
    }
    Next operator()(const Retired &s, const event::RemoveOld &) const { return RemovingOld{s.rotation}; }
    Next operator()(const RemovingOld &s, const event::OldRemoved &) const { return Done{s.rotation}; }
    Next operator()(const RemovingOld &s, const event::RemoveError &e) const
    {
        return Retired{s.rotation, e.error};
    }

    Next operator()(const Idle &, const event::Resume &e) const { return resumed(e.rotation); }
    Next operator()(const Done &, const event::Resume &e) const { return resumed(e.rotation); }
    Next operator()(const Resuming &s, const event::TokenFound &e) const { return found(s.rotation, e); }
    Next operator()(const Resuming &s, const event::TokenNotFound &) const { return notFound(s.rotation); }
    Next operator()(const Resuming &s, const event::KeychainError &e) const
    {
        return KeychainUnclear{s.rotation, e.error};
    }
    Next operator()(const KeychainUnclear &s, const event::Retry &) const { return Resuming{s.rotation}; }
    Next operator()(const TokenMissing &s, const event::TokenGiven &e) const
    {
        return givenAgain(s.rotation, e);
    }
    Next operator()(const TokenMissing &s, const event::Retry &) const { return Resuming{s.rotation}; }
    Next operator()(const TokenMissing &s, const event::TokenTakenByUser &) const
    {
        return held(s.rotation, *s.rotation.newToken, Holder::User);
    }

    Next operator()(const Planning &, const event::Abandon &) const { return Idle{}; }
    Next operator()(const ProvisionRefused &, const event::Abandon &) const { return Idle{}; }
    Next operator()(const AlreadyProvisioned &, const event::Abandon &) const { return Idle{}; }
    Next operator()(const ProvisionUnknown &, const event::Abandon &) const { return Idle{}; }
    Next operator()(const AwaitingToken &, const event::Abandon &) const { return Idle{}; }
    Next operator()(const TokenMissing &s, const event::Abandon &) const
    {
        return mayForgetMissing(s.rotation.stage) ? Next(Idle{}) : std::nullopt;
    }

    Next operator()(const Keeping &s, const keeping::Event &e) const { return kept(s, e); }

    template <AtRest S>
    Next operator()(const S &, const event::Leave &) const
    {
        return Idle{};
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, Step{});
}

} // namespace broker::rotation
