// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace broker::sharing {

/// How fast many things are done, one after the other, and how long the rest takes: one measure for both, so
/// that the two say the same. What was really done lately counts, with all the calls that it took; the time
/// in which Snyk wants to be left alone does not, and what is left of that comes on top.
///
/// Time is given with each call, of any clock that only goes forward. Pure, but for what it remembers.
class Headway final
{
public:
    using Duration = std::chrono::milliseconds;

    struct Outlook
    {
        /// None as long as nothing is done.
        int perMinute = 0;
        Duration remaining{0};
        /// Of the first ones only, or none: it is what is known so far, and may change with the next.
        bool isEarly = false;

        friend bool operator==(const Outlook &, const Outlook &) = default;
    };

    /// From anew: of what was before nothing is known.
    void start(Duration now);
    /// One is done.
    void note(Duration now);
    /// Snyk is left alone for so long from now; for how long it was said before counts no more.
    void rest(Duration now, Duration forSoLong);

    /// For what is left, which takes `atLeast` so long at the pace that is allowed, and is `expected` to take
    /// so long from here, if that can be said: it counts the less, the more is done. Nothing without it
    /// before the first is done; what follows from the first few says so.
    [[nodiscard]] std::optional<Outlook> outlook(
        Duration now, int left, Duration atLeast, std::optional<Duration> expected = std::nullopt) const;

private:
    /// The time without rests.
    [[nodiscard]] Duration worked(Duration now) const;

    /// When the last ones were done, since `m_since`; both without rests.
    std::deque<Duration> m_done;
    Duration m_since{0};
    /// Rests that are over, and the last one.
    Duration m_rested{0};
    Duration m_restFrom{0};
    Duration m_restUntil{0};
};

} // namespace broker::sharing
