// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/accessstate.h"

namespace broker::access {

namespace {

using Next = std::optional<State>;

/// Where the credential may belong, too.
QList<snyk::Region> regionsBeside(const snyk::Region &tried, const SnykCredential &credential)
{
    QList<snyk::Region> others = snyk::knownRegions();
    others.removeIf([&](const snyk::Region &region) {
        return region == tried || (credential.apiToken() && !region.hasApiTokens);
    });
    return others;
}

/// The region being asked did not take the token: on to the next one.
Next afterRegionRefused(TryingRegions trying, const snyk::ApiError &error)
{
    const snyk::Region asked = trying.left.takeFirst();
    if (error.kind != snyk::ApiErrorKind::Unauthorized)
        trying.unreachable.append(asked);
    if (trying.left.isEmpty())
        return FoundNowhere{trying.original, trying.credential, trying.unreachable};
    return trying;
}

struct AccessStep
{
    Next operator()(const Checking &s, const event::Answered &e) const
    {
        return SignedIn{Session{s.region, s.credential, e.self}};
    }
    Next operator()(const Checking &s, const event::Refused &e) const
    {
        const bool mayBeElsewhere = e.error.kind == snyk::ApiErrorKind::Unauthorized && !s.region.isCustom();
        return CheckFailed{s.region, s.credential, e.error, mayBeElsewhere};
    }
    // A session ends when Snyk refuses its token. It knew the token before, so no other region is asked.
    Next operator()(const SignedIn &s, const event::Refused &e) const
    {
        return CheckFailed{s.session.region, s.session.credential, e.error, false};
    }
    // A second check while one runs needs a reset first, so that answers cannot be mixed up.
    template <AtRest S>
    Next operator()(const S &, const event::Check &e) const
    {
        return Checking{e.region, e.credential};
    }

    Next operator()(const CheckFailed &s, const event::TryOthers &) const
    {
        if (!s.otherRegionsWorthTrying)
            return std::nullopt;
        return TryingRegions{s.region, s.credential, regionsBeside(s.region, s.credential), {}};
    }
    Next operator()(const TryingRegions &s, const event::Answered &e) const
    {
        return FoundElsewhere{s.original, Session{s.left.first(), s.credential, e.self}};
    }
    Next operator()(const TryingRegions &s, const event::Refused &e) const
    {
        return afterRegionRefused(s, e.error);
    }
    Next operator()(const FoundElsewhere &s, const event::AcceptFound &) const { return SignedIn{s.found}; }

    Next operator()(const SignedOut &, const event::Resume &e) const { return SignedIn{e.session}; }

    template <class S>
    Next operator()(const S &, const event::Reset &) const
    {
        return SignedOut{};
    }
};

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return transition(state, event, AccessStep{});
}

} // namespace broker::access
