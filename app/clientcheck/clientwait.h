// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "core/statemachine.h"

#include <chrono>
#include <optional>
#include <variant>

// Waiting for a client that somebody is about to start, by asking it again and again: when to ask, and when
// what it says is trouble that waiting does not mend. Pure; see clientwatch.h for what asks.
namespace broker::clientcheck::wait {

using std::chrono::milliseconds;

/// How often is asked, for how long, and what it takes to be sure. Rarer as time goes on: whoever starts a
/// client does so in the first minutes.
struct Pace
{
    milliseconds early = std::chrono::seconds(1);
    milliseconds earlyUntil = std::chrono::seconds(20);
    milliseconds usual = std::chrono::seconds(3);
    milliseconds usualUntil = std::chrono::minutes(2);
    milliseconds late = std::chrono::seconds(10);
    /// From the beginning until nobody waits any more.
    milliseconds most = std::chrono::minutes(10);
    /// What is normal for a moment while a client starts is trouble after this time: it takes less than
    /// two seconds to connect.
    milliseconds lasting = std::chrono::seconds(30);
    /// What no client says that starts is trouble when it was seen so many times in a row: the first time it
    /// may be the end of what was there before.
    int times = 3;
};

/// What an answer says to somebody who waits.
enum class Meaning {
    NotYet, ///< nothing is there, which is how it looks before a client is started
    Starting, ///< a client that is not connected, or not with all it has
    Strange, ///< something that no client is while it starts
    Up, ///< the client that was waited for
};
[[nodiscard]] Meaning meaningOf(Verdict verdict);

/// What was seen so far. Times are on the clock of the events.
struct Course
{
    milliseconds begun{0};
    /// The latest answer; nothing before the first one.
    std::optional<HealthReport> last;
    /// Since when its verdict has been the same, and how many times in a row.
    milliseconds since{0};
    int times = 0;
    /// It is sure that waiting alone does not mend it. It is asked on: the user may.
    bool isTrouble = false;
};

/// Nobody waits.
struct Off
{
    static constexpr StateTraits traits = atRest;
};
/// The client is being asked.
struct Asking
{
    Course course;
    static constexpr StateTraits traits = atWork;
};
/// Until it is asked again.
struct Pausing
{
    Course course;
    milliseconds pause{0};
    static constexpr StateTraits traits = atWork;
};
/// It is there. `report` has Meaning::Up.
struct Found
{
    HealthReport report;
    static constexpr StateTraits traits = atRest;
};
/// The time is over.
struct GivenUp
{
    Course course;
    static constexpr StateTraits traits = atRest;
};

using State = std::variant<Off, Asking, Pausing, Found, GivenUp>;

namespace event {

/// `now` is the time of a monotonic clock, from any starting point.
struct Begin
{
    milliseconds now{0};
};
struct Answered
{
    HealthReport report;
    milliseconds now{0};
};
/// The question ended without an answer of any kind.
struct Lost
{
    milliseconds now{0};
};
struct PauseOver
{
    milliseconds now{0};
};
struct End
{ };

} // namespace event

using Event = std::variant<event::Begin, event::Answered, event::Lost, event::PauseOver, event::End>;

/// Nothing for a pair that has no meaning. Begin starts over from any state, End ends any wait.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event, const Pace &pace);

/// Of the states that wait and the one that has given up; null in the others.
[[nodiscard]] const Course *courseOf(const State &state);

} // namespace broker::clientcheck::wait
