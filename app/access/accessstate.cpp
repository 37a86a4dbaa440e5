// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/accessstate.h"

#include "core/overloaded.h"

namespace broker::access {

namespace {

using Next = std::optional<State>;

QList<snyk::Region> regionsBeside(const snyk::Region &tried)
{
    QList<snyk::Region> others = snyk::knownRegions();
    others.removeAll(tried);
    return others;
}

/// The region being asked did not take the token: on to the next one.
Next afterRegionRefused(TryingRegions trying, const snyk::ApiError &error)
{
    const snyk::Region asked = trying.left.takeFirst();
    if (error.kind != snyk::ApiErrorKind::Unauthorized)
        trying.unreachable.append(asked);
    if (trying.left.isEmpty())
        return FoundNowhere{trying.original, trying.token, trying.unreachable};
    return trying;
}

} // namespace

std::optional<State> next(const State &state, const Event &event)
{
    return std::visit(
        Overloaded{
            [](const Checking &checking, const event::Answered &answer) -> Next {
                return SignedIn{Session{checking.region, checking.token, answer.self}};
            },
            [](const Checking &checking, const event::Refused &refusal) -> Next {
                const bool mayBeElsewhere
                    = refusal.error.kind == snyk::ApiErrorKind::Unauthorized && !checking.region.isCustom();
                return CheckFailed{checking.region, checking.token, refusal.error, mayBeElsewhere};
            },
            // A session ends when Snyk refuses its token. It knew the token before, so no other region is
            // asked.
            [](const SignedIn &signedIn, const event::Refused &refusal) -> Next {
                return CheckFailed{signedIn.session.region, signedIn.session.token, refusal.error, false};
            },
            // A second check while one runs needs a reset first, so that answers cannot be mixed up.
            [](const Checking &, const event::Check &) -> Next { return std::nullopt; },
            [](const TryingRegions &, const event::Check &) -> Next { return std::nullopt; },
            [](const auto &, const event::Check &check) -> Next {
                return Checking{check.region, check.token};
            },

            [](const CheckFailed &failed, const event::TryOthers &) -> Next {
                if (!failed.otherRegionsWorthTrying)
                    return std::nullopt;
                return TryingRegions{failed.region, failed.token, regionsBeside(failed.region), {}};
            },
            [](const TryingRegions &trying, const event::Answered &answer) -> Next {
                return FoundElsewhere{
                    trying.original, Session{trying.left.first(), trying.token, answer.self}};
            },
            [](const TryingRegions &trying, const event::Refused &refusal) -> Next {
                return afterRegionRefused(trying, refusal.error);
            },
            [](const FoundElsewhere &found, const event::AcceptFound &) -> Next {
                return SignedIn{found.found};
            },

            [](const auto &, const event::Reset &) -> Next { return SignedOut{}; },
            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
}

} // namespace broker::access
