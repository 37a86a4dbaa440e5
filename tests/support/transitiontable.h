// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <variant>
#include <vector>

// A state machine's complete table: one row a state, one column an event. A new state or event
// without its row or column does not compile; a state with a smaller machine inside has a row for each state
// of that one that it rests in, and comes to no other.
namespace broker::test {

inline constexpr int refused = -1;

/// Which of the samples is this state; `samples.size()` where there is none of it.
template <class State>
std::size_t placeIn(const std::vector<State> &samples, const State &state)
{
    const auto found = std::find_if(samples.cbegin(), samples.cend(),
        [&state](const State &sample) { return isSameState(sample, state); });
    return static_cast<std::size_t>(found - samples.cbegin());
}

/// Feeds every event to every state and compares the place of the state that follows.
template <class State, class Event, class Next, std::size_t Rows, std::size_t Columns>
void checkTable(const std::vector<State> &states, const std::vector<Event> &events,
    const int (&expected)[Rows][Columns], Next next)
{
    static_assert(Rows >= std::variant_size_v<State>, "a state has no row");
    static_assert(Columns == std::variant_size_v<Event>, "an event has no column");
    QCOMPARE(states.size(), Rows);
    QCOMPARE(events.size(), Columns);
    std::set<std::size_t> rows;
    for (const State &state : states)
        rows.insert(state.index());
    QCOMPARE(rows.size(), std::variant_size_v<State>);
    for (std::size_t s = 0; s < Rows; ++s) {
        QCOMPARE(placeIn(states, states[s]), s);
        for (std::size_t e = 0; e < Columns; ++e) {
            QCOMPARE(events[e].index(), e);
            const std::optional<State> following = next(states[s], events[e]);
            const int actual = following ? static_cast<int>(placeIn(states, *following)) : refused;
            QVERIFY2(actual == expected[s][e],
                qPrintable(QStringLiteral("state %1, event %2: got %3, expected %4")
                               .arg(s)
                               .arg(e)
                               .arg(actual)
                               .arg(expected[s][e])));
        }
    }
}

} // namespace broker::test
