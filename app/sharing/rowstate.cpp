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
            [](const Planned &, const Changed &e) -> Next { return Skipped{e.reason}; },
            [](const Calling &, const TokenCame &e) -> Next {
                return Issued{e.integration, e.token, e.storage};
            },
            [](const Calling &, const CarriedOut &e) -> Next { return Kept{e.integration}; },
            [](const Calling &s, const CallFailed &e) -> Next { return afterFailure(s, e.error); },
            [](const Issued &s, const Stored &) -> Next {
                return Kept{s.integration, KeptToken{s.token.fingerprint(), s.storage}};
            },
            [](const Issued &s, const StoreFailed &e) -> Next {
                return Issued{s.integration, s.token, s.storage, e.error};
            },
            [](const Issued &s, const Retry &) -> Next {
                return s.error ? Next(Issued{s.integration, s.token, s.storage}) : std::nullopt;
            },
            [](const Issued &s, const UseMemory &) -> Next {
                return s.error ? Next(Issued{s.integration, s.token, records::Storage::Memory})
                               : std::nullopt;
            },
            [](const Issued &s, const TakenByUser &) -> Next {
                return s.error ? Next(Taken{s.integration}) : std::nullopt;
            },
            [](const Kept &s, const Listed &) -> Next {
                return Recorded{s.integration, s.token};
            },
            [](const Kept &s, const ListFailed &e) -> Next {
                return Kept{s.integration, s.token, e.error};
            },
            [](const Kept &s, const Retry &) -> Next {
                return s.error ? Next(Kept{s.integration, s.token}) : std::nullopt;
            },
            [](const Recorded &s, const Noted &) -> Next {
                return Done{s.integration, s.token};
            },
            [](const Looking &s, const NothingDone &) -> Next { return afterNothingFound(s); },
            [](const Looking &s, const Changed &e) -> Next {
                return s.why == Looking::Why::BeforeCall ? Next(Skipped{e.reason}) : std::nullopt;
            },
            [](const Looking &, const FoundDone &e) -> Next {
                return Kept{e.integration, e.token};
            },
            [](const Looking &s, const FoundWithoutToken &) -> Next {
                return Unknown{errorOf(s), true, s.wasInMemory};
            },
            [](const Looking &s, const LookFailed &e) -> Next { return afterFailedLook(s, e.error); },
            [](const Refused &, const Retry &) -> Next {
                return Planned{0, true};
            },
            [](const Unknown &s, const Retry &) -> Next {
                return Looking{s.error, Looking::Why::Retry, 0, s.wasInMemory};
            },
            [](const Unknown &s, const Look &) -> Next {
                return Looking{s.error, Looking::Why::AfterCall, 0, s.wasInMemory};
            },
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

std::optional<IntegrationId> integrationOf(const RowState &state)
{
    return std::visit(
        [](const auto &s) -> std::optional<IntegrationId> {
            if constexpr (requires { s.integration; })
                return s.integration;
            else
                return std::nullopt;
        },
        state);
}

bool lacksToken(const RowState &state)
{
    const auto *done = std::get_if<Done>(&state);
    const auto *unknown = std::get_if<Unknown>(&state);
    return (unknown && unknown->tokenIsLost) || (done && done->token && done->token->isGone);
}

bool isUnstored(const RowState &state)
{
    const auto *kept = std::get_if<Kept>(&state);
    return std::holds_alternative<Issued>(state)
        || (kept && kept->token && kept->token->storage == records::Storage::Memory);
}

bool isNotTaken(const RowState &state)
{
    const auto *issued = std::get_if<Issued>(&state);
    return issued && issued->error;
}

bool isAgain(const RowState &state, int retries)
{
    const auto *unknown = std::get_if<Unknown>(&state);
    return retries > 0 && (std::holds_alternative<Refused>(state) || (unknown && !unknown->tokenIsLost));
}

bool isOver(const RowState &state)
{
    return std::holds_alternative<Done>(state) || std::holds_alternative<Skipped>(state)
        || std::holds_alternative<Refused>(state) || std::holds_alternative<Unknown>(state)
        || std::holds_alternative<Taken>(state);
}

} // namespace broker::sharing
