// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/rowstate.h"

#include "core/overloaded.h"

namespace broker::sharing {

namespace {

using Next = std::optional<RowState>;

RowState afterFailure(const Calling &state, const snyk::ApiError &error)
{
    if (error.outcomeUnknown)
        return Unknown{error};
    if (error.kind == snyk::ApiErrorKind::Cancelled)
        return Planned{state.limited, true};
    if (error.kind == snyk::ApiErrorKind::RateLimited && state.limited < mostLimited)
        return Planned{state.limited + 1, true};
    return Refused{error};
}

snyk::ApiError errorOf(const Looking &state)
{
    if (state.error)
        return *state.error;
    // The program ended while the call was under way.
    snyk::ApiError lost;
    lost.kind = snyk::ApiErrorKind::ConnectionLost;
    lost.outcomeUnknown = true;
    return lost;
}

/// What the call said stays: the user needs its request id.
RowState afterFailedLook(const Looking &state, const snyk::ApiError &look)
{
    if (state.why == Looking::Why::BeforeCall)
        return afterFailure(Calling{state.limited}, look);
    snyk::ApiError error = errorOf(state);
    if (error.requestId.isEmpty())
        error.requestId = look.requestId;
    if (error.detail.isEmpty())
        error.detail = look.detail;
    return Unknown{error};
}

RowState afterNothingFound(const Looking &state)
{
    switch (state.why) {
    case Looking::Why::AfterCall:
        break;
    case Looking::Why::Retry:
        return Planned{0, true};
    case Looking::Why::BeforeCall:
        return Planned{state.limited};
    }
    return Unknown{errorOf(state)};
}

} // namespace

std::optional<RowState> next(const RowState &state, const RowEvent &event)
{
    using namespace rowevent;
    return std::visit(
        Overloaded{
            [](const Planned &s, const Begin &) -> Next {
                return s.isOld ? RowState(Looking{std::nullopt, Looking::Why::BeforeCall, s.limited})
                               : RowState(Calling{s.limited});
            },
            [](const Planned &, const Changed &) -> Next { return Skipped{SkipReason::ChangedSince}; },
            [](const Calling &, const TokenCame &e) -> Next {
                return Issued{e.integration, e.token};
            },
            [](const Calling &, const CarriedOut &e) -> Next { return Kept{e.integration}; },
            [](const Calling &s, const CallFailed &e) -> Next { return afterFailure(s, e.error); },
            [](const Issued &s, const Stored &) -> Next {
                return Kept{s.integration, s.token.fingerprint()};
            },
            [](const Issued &s, const StoreFailed &e) -> Next {
                return Issued{s.integration, s.token, e.error};
            },
            [](const Issued &s, const Retry &) -> Next {
                return s.error ? Next(Issued{s.integration, s.token}) : std::nullopt;
            },
            [](const Kept &s, const Listed &) -> Next { return Recorded{s.integration}; },
            [](const Kept &s, const ListFailed &e) -> Next {
                return Kept{s.integration, s.token, e.error};
            },
            [](const Kept &s, const Retry &) -> Next {
                return s.error ? Next(Kept{s.integration, s.token}) : std::nullopt;
            },
            [](const Recorded &s, const Noted &) -> Next { return Done{s.integration}; },
            [](const Looking &s, const NothingDone &) -> Next { return afterNothingFound(s); },
            [](const Looking &s, const Changed &) -> Next {
                return s.why == Looking::Why::BeforeCall ? Next(Skipped{SkipReason::ChangedSince})
                                                         : std::nullopt;
            },
            [](const Looking &, const FoundDone &e) -> Next {
                return Kept{e.integration, e.token};
            },
            [](const Looking &s, const FoundWithoutToken &) -> Next {
                return Unknown{errorOf(s), true};
            },
            [](const Looking &s, const LookFailed &e) -> Next { return afterFailedLook(s, e.error); },
            [](const Refused &, const Retry &) -> Next {
                return Planned{0, true};
            },
            [](const Unknown &s, const Retry &) -> Next {
                return Looking{s.error, Looking::Why::Retry};
            },
            [](const Unknown &s, const Look &) -> Next { return Looking{s.error}; },
            [](const auto &, const auto &) -> Next { return std::nullopt; },
        },
        state, event);
}

RowState beginningOf(const RowPlan &row)
{
    return row.skip ? RowState(Skipped{*row.skip}) : RowState(Planned{});
}

RowState afterRest(const RowState &state)
{
    const auto *planned = std::get_if<Planned>(&state);
    return planned ? RowState(Planned{planned->limited, true}) : state;
}

bool isOver(const RowState &state)
{
    return std::holds_alternative<Done>(state) || std::holds_alternative<Skipped>(state)
        || std::holds_alternative<Refused>(state) || std::holds_alternative<Unknown>(state);
}

bool isWorthRetrying(const RowState &state)
{
    return next(state, rowevent::Retry{}).has_value();
}

} // namespace broker::sharing
