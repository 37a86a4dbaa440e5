// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/homephase.h"

#include "core/overloaded.h"

namespace broker::sharing::home {

std::optional<State> next(const State &state, const Event &event)
{
    using Following = std::optional<State>;
    const auto from
        = [](bool isThere, const State &following) { return isThere ? Following(following) : Following(); };
    return std::visit(Overloaded{
                          [&](const Begin &) { return from(!isRunning(state), Listing()); },
                          [&](const Listed &) { return from(is<Listing>(state), Looking()); },
                          [&](const ListedMany &) { return from(is<Listing>(state), Offered()); },
                          [&](const Agree &) { return from(is<Offered>(state), Looking()); },
                          [&](const AllLooked &) { return from(is<Looking>(state), Complete()); },
                          [&](const Refused &) { return from(isRunning(state), Failed()); },
                          [&](const Stop &) { return from(isRunning(state), Stopped()); },
                      },
        event);
}

bool isRunning(const State &state)
{
    return is<Listing, Looking>(state);
}

} // namespace broker::sharing::home
