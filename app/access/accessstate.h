// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"
#include "core/tokens.h"
#include "snyk/apierror.h"
#include "snyk/model.h"
#include "snyk/region.h"

#include <QList>

#include <optional>
#include <variant>

// Signing in to Snyk as a pure state machine: which region, does the token answer there, and if not,
// does it answer elsewhere. A token is sent to other regions only after the user agreed.
namespace broker::access {

/// A token that a region has answered to.
struct Session
{
    snyk::Region region;
    ApiToken token;
    snyk::Self self;
};

struct SignedOut
{
    static constexpr StateTraits traits = atRest;
};
/// GET /rest/self is under way.
struct Checking
{
    static constexpr StateTraits traits = atWork;
    snyk::Region region;
    ApiToken token;
};
/// The region said no, or could not be asked.
struct CheckFailed
{
    static constexpr StateTraits traits = atRest;
    snyk::Region region;
    ApiToken token;
    snyk::ApiError error;
    /// A 401 from a known region: the token may belong to another one.
    bool otherRegionsWorthTrying = false;
};
/// The user agreed; the regions are asked one after the other, `left.first()` right now.
struct TryingRegions
{
    static constexpr StateTraits traits = atWork;
    snyk::Region original;
    ApiToken token;
    QList<snyk::Region> left;
    /// Regions that could not be asked at all.
    QList<snyk::Region> unreachable;
};
/// Another region answered; offered, not taken.
struct FoundElsewhere
{
    static constexpr StateTraits traits = atRest;
    snyk::Region original;
    Session found;
};
struct FoundNowhere
{
    static constexpr StateTraits traits = atRest;
    snyk::Region original;
    ApiToken token;
    QList<snyk::Region> unreachable;
};
struct SignedIn
{
    static constexpr StateTraits traits = atRest;
    Session session;
};

using State
    = std::variant<SignedOut, Checking, CheckFailed, TryingRegions, FoundElsewhere, FoundNowhere, SignedIn>;

namespace event {
struct Check
{
    snyk::Region region;
    ApiToken token;
};
struct Answered
{
    snyk::Self self;
};
struct Refused
{
    snyk::ApiError error;
};
/// The user agrees that the token is sent to the other regions.
struct TryOthers
{ };
/// The user takes the region that answered.
struct AcceptFound
{ };
/// The region or the token in the form changed, or the check was cancelled.
struct Reset
{ };
} // namespace event

using Event = std::variant<event::Check, event::Answered, event::Refused, event::TryOthers,
    event::AcceptFound, event::Reset>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

} // namespace broker::access
