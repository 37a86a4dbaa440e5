// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationstate.h"

#include <algorithm>

namespace broker::rotation {

bool PreflightReport::permits() const
{
    return !results.isEmpty()
        && std::none_of(results.cbegin(), results.cend(),
            [](const PreflightResult &result) { return result.verdict == PreflightVerdict::Failed; });
}

const PreflightResult *PreflightReport::find(PreflightItem item) const
{
    const auto found = std::find_if(results.cbegin(), results.cend(),
        [item](const PreflightResult &result) { return result.item == item; });
    return found == results.cend() ? nullptr : &*found;
}

State restingState(const Rotation &rotation)
{
    const bool isWebUi = rotation.way == Way::WebUi;
    switch (rotation.stage) {
    case Stage::Planned:
        return Planning{rotation};
    case Stage::Provisioning:
        return isWebUi ? State(AwaitingToken{rotation}) : State(ProvisionUnknown{rotation});
    case Stage::ProvisionUnknown:
        return ProvisionUnknown{rotation};
    case Stage::ProvisionedElsewhere:
        return AlreadyProvisioned{rotation};
    case Stage::Provisioned:
        return Deploying{rotation};
    case Stage::Deployed:
        return Verifying{rotation};
    case Stage::Verified:
        return ReadyToSwitch{rotation};
    case Stage::Switching:
    case Stage::SwitchUnknown:
        return SwitchUnknown{rotation};
    case Stage::Switched:
        return Switched{rotation};
    case Stage::Confirmed:
        return ReadyToPromote{rotation};
    case Stage::Promoted:
        return Retired{rotation};
    }
    return Idle{};
}

const Rotation *rotationOf(const State &state)
{
    return std::visit(
        [](const auto &s) -> const Rotation * {
            if constexpr (requires { s.rotation; })
                return &s.rotation;
            else
                return nullptr;
        },
        state);
}

bool holdsUnstoredToken(const State &state)
{
    const auto *keeping = as<Keeping>(state);
    return keeping && isUnstored(keeping->keep);
}

namespace {

/// What the state says of itself. Of a token that is being kept, the journal has what was before.
Traits traitsOf(const State &state)
{
    return std::visit(
        [](const auto &s) {
            if constexpr (requires { s.keep; })
                return isWorking(s.keep) ? passing : apart;
            else
                return s.traits;
        },
        state);
}

} // namespace

bool belongsInJournal(const State &state)
{
    return traitsOf(state).isInJournal;
}

bool isCheckable(const State &state)
{
    return traitsOf(state).isCheckable;
}

TokenFit fitOf(const Rotation &rotation, const BrokerToken &token)
{
    const Fingerprint &fingerprint = token.fingerprint();
    if (fingerprint == rotation.oldToken)
        return TokenFit::IsTheOldOne;
    if (rotation.newToken && !(*rotation.newToken == fingerprint))
        return TokenFit::IsAnotherOne;
    return TokenFit::Fits;
}

bool isAlreadyProvisioned(const snyk::ApiError &error)
{
    if (error.outcomeUnknown)
        return false;
    if (error.kind == snyk::ApiErrorKind::Conflict)
        return true;
    const bool isRefusal
        = error.kind == snyk::ApiErrorKind::BadRequest || error.kind == snyk::ApiErrorKind::Unprocessable;
    return isRefusal && error.snykMessage.contains(QLatin1String("provision"), Qt::CaseInsensitive)
        && (error.snykMessage.contains(QLatin1String("already"), Qt::CaseInsensitive)
            || error.snykMessage.contains(QLatin1String("exist"), Qt::CaseInsensitive));
}

} // namespace broker::rotation
