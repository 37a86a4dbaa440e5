// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/headway.h"

#include <algorithm>
#include <cmath>

namespace broker::sharing {

namespace {

/// Lately: long enough that the lots in which rows come to their end do not show.
constexpr Headway::Duration latelySpan{std::chrono::seconds(30)};
/// However long ago: of fewer, one more or less would change everything.
constexpr std::size_t latelyCount = 20;
/// Before that, the next one may change everything.
constexpr Headway::Duration leastSpan{std::chrono::seconds(5)};
constexpr std::size_t leastCount = 5;
/// In milliseconds: nothing is done in no time.
constexpr double leastEach = 1;

} // namespace

void Headway::start(Duration now)
{
    m_done.clear();
    m_since = worked(now);
}

Headway::Duration Headway::worked(Duration now) const
{
    return now - m_rested - (std::clamp(now, m_restFrom, m_restUntil) - m_restFrom);
}

void Headway::note(Duration now)
{
    const Duration moment = worked(now);
    m_done.push_back(moment);
    while (m_done.size() > latelyCount && m_done.front() < moment - latelySpan) {
        m_since = m_done.front();
        m_done.pop_front();
    }
}

void Headway::rest(Duration now, Duration forSoLong)
{
    if (now < m_restUntil) {
        m_restUntil = now + forSoLong;
    } else if (forSoLong > Duration::zero()) {
        m_rested += m_restUntil - m_restFrom;
        m_restFrom = now;
        m_restUntil = now + forSoLong;
    }
}

std::optional<Headway::Outlook> Headway::outlook(
    Duration now, int left, Duration atLeast, std::optional<Duration> expected) const
{
    const Duration span = worked(now) - m_since;
    const Duration rest = std::max(m_restUntil - now, Duration::zero());
    if (m_done.empty()) {
        return expected ? std::optional(Outlook{0, std::max(*expected - span, Duration::zero()) + rest, true})
                        : std::nullopt;
    }
    // A job of a few rows is over before it could be told: what is known of it is said from the first on.
    const bool isEarly = span < leastSpan || m_done.size() < leastCount;
    const auto done = double(m_done.size());
    double measured = double(span.count()) / done;
    if (isEarly && expected && left > 0) {
        // The first ones come together, or late: they say little by themselves.
        constexpr auto likeSoMany = double(leastCount);
        measured
            = (double(span.count()) + likeSoMany * double(expected->count()) / left) / (done + likeSoMany);
    }
    const double each = std::max({measured, double(atLeast.count()) / std::max(left, 1), leastEach});
    constexpr double minute = 60000;
    return Outlook{std::max(1, static_cast<int>(std::lround(minute / each))),
        Duration(std::llround(each * left)) + rest, isEarly};
}

} // namespace broker::sharing
