// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "core/statemachine.h"
#include "snyk/apierror.h"
#include "snyk/model.h"
#include "snyk/region.h"

#include <QList>

#include <optional>
#include <variant>

// Signing in to Snyk as a pure state machine: which region, does the credential answer there, and if
// not, does it answer elsewhere. It is sent to other regions only after the user agreed.
namespace broker::access {

/// A credential that a region has answered to.
struct Session
{
    snyk::Region region;
    SnykCredential credential;
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
    SnykCredential credential;
};
/// The region said no, or could not be asked.
struct CheckFailed
{
    static constexpr StateTraits traits = atRest;
    snyk::Region region;
    SnykCredential credential;
    snyk::ApiError error;
    /// A 401 from a known region: the token may belong to another one.
    bool otherRegionsWorthTrying = false;
};
/// The user agreed; the regions are asked one after the other, `left.first()` right now.
struct TryingRegions
{
    static constexpr StateTraits traits = atWork;
    snyk::Region original;
    SnykCredential credential;
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
    SnykCredential credential;
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
    SnykCredential credential;
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
/// Somebody signed in with it before, in another window.
struct Resume
{
    Session session;
};
/// The region or the token in the form changed, or the check was cancelled.
struct Reset
{ };
} // namespace event

using Event = std::variant<event::Check, event::Answered, event::Refused, event::TryOthers,
    event::AcceptFound, event::Resume, event::Reset>;

/// The state after the event, or nothing when the event does not belong here. Pure.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);

} // namespace broker::access
