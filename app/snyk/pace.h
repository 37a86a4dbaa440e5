// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/apierror.h"

#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

// How fast Snyk may be asked. Its limits are for an API key, and above them it refuses everything until
// nothing is asked for a minute: one call too many costs all calls a minute.
namespace broker::snyk {

/// Snyk's two APIs, each with a limit of its own; whether they count together is not documented.
enum class Api { V1, Rest };

enum class Haste {
    AtOnce, ///< somebody waits: goes as long as the minute is not used up
    Spread, ///< one of very many: spread evenly over the minute
};

struct PaceLimits
{
    /// Snyk's documentation, "Rate limiting": for one key and minute.
    int v1PerMinute = 2000;
    int restPerMinute = 1620;
    /// How much of that is used.
    int percent = 95;
    /// Nothing is asked for so long once Snyk has refused with 429, or for as long as it says if that is
    /// more.
    std::chrono::milliseconds silence{std::chrono::minutes(1)};
    /// In which the limits are counted.
    std::chrono::milliseconds interval{std::chrono::minutes(1)};

    friend bool operator==(const PaceLimits &, const PaceLimits &) = default;
};

/// How long that many calls take when they are spread.
[[nodiscard]] std::chrono::milliseconds timeFor(const PaceLimits &limits, Api api, int calls);

/// The calls of one key: when the next may leave. Time is given with each question. A clock that was set back
/// makes nobody wait for longer than an interval or what Snyk asked for.
class Pace final
{
public:
    explicit Pace(const PaceLimits &limits = {})
        : m_limits(limits)
    { }

    [[nodiscard]] const PaceLimits &limits() const noexcept { return m_limits; }
    void setLimits(const PaceLimits &limits) { m_limits = limits; }

    /// Takes the next place for a call; how long it is until then. A place that is not used is lost.
    [[nodiscard]] std::chrono::milliseconds reserve(Api api, Haste haste, const QDateTime &nowUtc);
    /// Snyk refused with 429: nothing is to leave for as long as it says, and for `silence` at least. Whoever
    /// came sooner would be refused as well, and make the pause longer for all.
    void note(const ApiError &error, const QDateTime &nowUtc);
    /// Snyk has answered so long after it was asked.
    void noteAnswer(std::chrono::milliseconds took) noexcept;
    /// How long it takes lately from a question to its answer; nothing before the first one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTrip() const noexcept { return m_roundTrip; }
    /// How long nothing is to leave, whatever places were taken before.
    [[nodiscard]] std::chrono::milliseconds silence(const QDateTime &nowUtc) const;

private:
    using Moment = qint64;
    struct Lane
    {
        /// Of the interval that ends now, and those to come, in their order.
        std::deque<Moment> calls;
        /// The next even place, in milliseconds as well, and parts of one.
        double next = 0;
    };

    [[nodiscard]] int most(Api api) const;
    [[nodiscard]] Moment placeFor(Lane &lane, Api api, Haste haste, Moment now) const;

    PaceLimits m_limits;
    Lane m_v1;
    Lane m_rest;
    Moment m_silentUntil = 0;
    std::optional<std::chrono::milliseconds> m_roundTrip;
};

} // namespace broker::snyk
