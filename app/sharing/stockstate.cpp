// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/stockstate.h"

#include "core/overloaded.h"

namespace broker::sharing::stock {

using MaybeState = std::optional<State>;

MaybeState next(const State &state, const Event &event)
{
    return std::visit(Overloaded{
                          [&state](const Begin &) -> MaybeState {
                              return isRunning(state) ? MaybeState() : MaybeState(Listing());
                          },
                          [&state](const Listed &) -> MaybeState {
                              return is<Listing>(state) ? MaybeState(Looking()) : MaybeState();
                          },
                          [&state](const AllLooked &) -> MaybeState {
                              return is<Looking>(state) ? MaybeState(Complete()) : MaybeState();
                          },
                          [&state](const Refused &) -> MaybeState {
                              return isRunning(state) ? MaybeState(Failed()) : MaybeState();
                          },
                          [&state](const Stop &) -> MaybeState {
                              return isRunning(state) ? MaybeState(Stopped()) : MaybeState();
                          },
                      },
        event);
}

bool isRunning(const State &state)
{
    return is<Listing, Looking>(state);
}

} // namespace broker::sharing::stock
