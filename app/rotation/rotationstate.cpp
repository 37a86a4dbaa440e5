// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationstate.h"

#include "core/overloaded.h"

#include <algorithm>

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
    return Storing{rotation, given.token, given.storage};
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
        return verified(rotation, report);
    return Verifying{at(rotation, Stage::Deployed), report};
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

Next statedSwitched(const Rotation &rotation, const event::Stated &stated)
{
    const auto following = noted(rotation, stated, StatedFact::Switched);
    return following ? Next(Switched{at(*following, Stage::Switched)}) : std::nullopt;
}

Next statedAfterUnknownSwitch(const Rotation &rotation, const event::Stated &stated)
{
    // Not switched: the client has to prove itself anew before the call may be confirmed again.
    if (const auto following = noted(rotation, stated, StatedFact::NotSwitched))
        return Verifying{at(*following, Stage::Deployed)};
    return statedSwitched(rotation, stated);
}

/// The same state, whose rotation has another client address. What a check found was about the client at
/// the address before.
template <class Waiting>
Next addressed(Waiting waiting, const event::ClientAddressGiven &given)
{
    if constexpr (requires { waiting.report; }) {
        if (waiting.rotation.clientAddress != given.address)
            waiting.report.reset();
    }
    waiting.rotation.clientAddress = given.address;
    return waiting;
}

/// Another client has to be proven anew; where the user's words stand for the proof, they still do.
Next addressedAnew(const ReadyToSwitch &ready, const event::ClientAddressGiven &given)
{
    const bool isProvenByCheck = ready.report && ready.report->provesToken();
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

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    using namespace event;
    return std::visit(
        Overloaded{
            [](const Idle &, const PlanMade &made) -> Next { return Planning{made.rotation}; },
            [](const Planning &, const PlanMade &made) -> Next { return Planning{made.rotation}; },
            [](const Done &, const PlanMade &made) -> Next { return Planning{made.rotation}; },
            [](const Planning &s, const PreflightDone &e) -> Next {
                return Planning{s.rotation, e.report};
            },
            [](const Planning &s, const Begin &) -> Next { return begun(s); },

            [](const Journaling &s, const Journaled &) -> Next { return announced(s); },
            [](const Journaling &s, const JournalError &e) -> Next {
                return JournalFailed{s.rotation, s.before, e.error};
            },
            [](const JournalFailed &s, const Retry &) -> Next {
                return Journaling{s.rotation, s.before};
            },
            [](const JournalFailed &s, const Back &) -> Next {
                return restingState(at(s.rotation, s.before));
            },

            [](const Provisioning &s, const Cancel &) -> Next {
                return Provisioning{s.rotation, true};
            },
            [](const Provisioning &s, const Issued &e) -> Next {
                return Storing{s.rotation, e.token, e.storage};
            },
            [](const Provisioning &s, const ProvisionError &e) -> Next { return provisionFailed(s, e); },
            [](const ProvisionRefused &s, const Retry &) -> Next { return Planning{s.rotation}; },
            [](const AlreadyProvisioned &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const AlreadyProvisioned &s, const Back &) -> Next {
                return Planning{at(s.rotation, Stage::Planned)};
            },
            [](const ProvisionUnknown &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const AwaitingToken &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },

            [](const Storing &s, const Stored &) -> Next {
                const bool inKeychain = s.storage == records::Storage::Keychain;
                return held(
                    s.rotation, s.token.fingerprint(), inKeychain ? Holder::Keychain : Holder::Memory);
            },
            [](const Storing &s, const StoreError &e) -> Next {
                return StoreFailed{s.rotation, s.token, e.error, s.storage};
            },
            [](const StoreFailed &s, const Retry &) -> Next {
                return Storing{s.rotation, s.token, s.storage};
            },
            [](const StoreFailed &s, const UseMemory &) -> Next {
                return Storing{s.rotation, s.token, records::Storage::Memory};
            },
            [](const StoreFailed &s, const TokenTakenByUser &) -> Next {
                return held(s.rotation, s.token.fingerprint(), Holder::User);
            },

            [](const Deploying &s, const ClientDeployed &) -> Next {
                return Verifying{at(s.rotation, Stage::Deployed)};
            },
            [](const Deploying &s, const ClientAddressGiven &e) -> Next { return addressed(s, e); },
            [](const Deploying &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const Verifying &s, const ClientAddressGiven &e) -> Next { return addressed(s, e); },
            [](const Verifying &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const Verifying &s, const Checked &e) -> Next { return checked(s.rotation, e.report); },
            [](const Verifying &s, const Stated &e) -> Next {
                const auto following = noted(s.rotation, e, StatedFact::ClientVerified);
                return following ? Next(verified(withStatedServer(*following, s.report), s.report))
                                 : std::nullopt;
            },
            [](const Verifying &s, const Back &) -> Next {
                return Deploying{at(s.rotation, Stage::Provisioned)};
            },

            [](const ReadyToSwitch &s, const ClientAddressGiven &e) -> Next { return addressedAnew(s, e); },
            [](const ReadyToSwitch &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const ReadyToSwitch &s, const Checked &e) -> Next { return checked(s.rotation, e.report); },
            [](const ReadyToSwitch &s, const Back &) -> Next {
                return Verifying{at(s.rotation, Stage::Deployed), s.report};
            },
            [](const ReadyToSwitch &s, const ConfirmSwitch &) -> Next {
                if (!canCallSnyk(s.rotation))
                    return std::nullopt;
                return Journaling{at(s.rotation, Stage::Switching), Stage::Verified};
            },
            [](const Switching &s, const Cancel &) -> Next {
                return Switching{s.rotation, true};
            },
            [](const Switching &s, const SwitchDone &) -> Next {
                Rotation following = at(s.rotation, Stage::Switched);
                following.trouble.reset();
                return Switched{following};
            },
            [](const Switching &s, const SwitchError &e) -> Next { return switchFailed(s, e); },
            [](const SwitchRefused &s, const Retry &) -> Next { return ReadyToSwitch{s.rotation}; },
            [](const SwitchRefused &s, const Stated &e) -> Next { return statedSwitched(s.rotation, e); },
            [](const SwitchUnknown &s, const Stated &e) -> Next {
                return statedAfterUnknownSwitch(s.rotation, e);
            },

            [](const Switched &s, const ClientAddressGiven &e) -> Next { return addressed(s, e); },
            [](const Switched &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const Switched &s, const Checked &e) -> Next {
                if (e.report.provesToken())
                    return ReadyToPromote{at(s.rotation, Stage::Confirmed), e.report};
                return Switched{s.rotation, e.report};
            },
            [](const Switched &s, const Stated &e) -> Next {
                const auto following = noted(s.rotation, e, StatedFact::ClientConfirmed);
                if (!following)
                    return std::nullopt;
                return ReadyToPromote{at(withStatedServer(*following, s.report), Stage::Confirmed), s.report};
            },

            [](const ReadyToPromote &s, const ClientAddressGiven &e) -> Next { return addressed(s, e); },
            [](const ReadyToPromote &s, const TokenGiven &e) -> Next { return given(s.rotation, e); },
            [](const ReadyToPromote &s, const Checked &e) -> Next {
                return ReadyToPromote{s.rotation, e.report};
            },
            [](const ReadyToPromote &s, const KeepDays &e) -> Next { return keeping(s, e); },
            [](const ReadyToPromote &s, const Promote &) -> Next {
                const bool isAtHand
                    = s.rotation.holder == Holder::Keychain || s.rotation.holder == Holder::Memory;
                return isAtHand ? Next(Promoting{s.rotation}) : std::nullopt;
            },
            [](const Promoting &s, const PromoteDone &e) -> Next { return promoted(s.rotation, e); },
            [](const Promoting &s, const PromoteError &e) -> Next {
                return PromoteFailed{s.rotation, e.error};
            },
            [](const PromoteFailed &s, const Retry &) -> Next { return Promoting{s.rotation}; },
            [](const PromoteFailed &s, const KeepDays &e) -> Next { return keeping(s, e); },

            [](const Retired &s, const KeepUntil &e) -> Next {
                if (!e.until.isValid())
                    return std::nullopt;
                Retired following = s;
                following.rotation.keepOldUntil = e.until;
                return following;
            },
            [](const Retired &s, const RemoveOld &) -> Next { return RemovingOld{s.rotation}; },
            [](const RemovingOld &s, const OldRemoved &) -> Next { return Done{s.rotation}; },
            [](const RemovingOld &s, const RemoveError &e) -> Next {
                return Retired{s.rotation, e.error};
            },

            [](const Idle &, const Resume &e) -> Next { return resumed(e.rotation); },
            [](const Done &, const Resume &e) -> Next { return resumed(e.rotation); },
            [](const Resuming &s, const TokenFound &e) -> Next { return found(s.rotation, e); },
            [](const Resuming &s, const TokenNotFound &) -> Next { return notFound(s.rotation); },
            [](const Resuming &s, const KeychainError &e) -> Next {
                return KeychainUnclear{s.rotation, e.error};
            },
            [](const KeychainUnclear &s, const Retry &) -> Next { return Resuming{s.rotation}; },
            [](const TokenMissing &s, const TokenGiven &e) -> Next { return givenAgain(s.rotation, e); },
            [](const TokenMissing &s, const Retry &) -> Next { return Resuming{s.rotation}; },
            [](const TokenMissing &s, const TokenTakenByUser &) -> Next {
                return held(s.rotation, *s.rotation.newToken, Holder::User);
            },

            [](const Planning &, const Abandon &) -> Next { return Idle{}; },
            [](const ProvisionRefused &, const Abandon &) -> Next { return Idle{}; },
            [](const AlreadyProvisioned &, const Abandon &) -> Next { return Idle{}; },
            [](const ProvisionUnknown &, const Abandon &) -> Next { return Idle{}; },
            [](const AwaitingToken &, const Abandon &) -> Next { return Idle{}; },
            [](const TokenMissing &s, const Abandon &) -> Next {
                return mayForgetMissing(s.rotation.stage) ? Next(Idle{}) : std::nullopt;
            },
            [](const auto &s, const Leave &) -> Next {
                const State current(s);
                if (isWorking(current) || holdsUnstoredToken(current))
                    return std::nullopt;
                return Idle{};
            },

            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
}

} // namespace broker::rotation
