// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/pace.h"

#include <algorithm>

namespace broker::snyk {

namespace {

using std::chrono::milliseconds;

/// What a late timer has cost is made up for, up to this many places.
constexpr int placesMadeUpFor = 8;

/// Longer than Snyk is ever taken at its word for, see ApiError::retryAfter.
constexpr milliseconds longestSilence = std::chrono::hours(1);

int used(int perInterval, int percent)
{
    constexpr int all = 100;
    return std::max(1, perInterval * percent / all);
}

milliseconds until(qint64 moment, qint64 now)
{
    const milliseconds left(moment - now);
    // Further away than it was ever set: the clock was set back.
    return left > longestSilence ? milliseconds::zero() : std::max(left, milliseconds::zero());
}

} // namespace

milliseconds timeFor(const PaceLimits &limits, Api api, int calls)
{
    const int most = used(api == Api::V1 ? limits.v1PerMinute : limits.restPerMinute, limits.percent);
    return milliseconds(limits.interval.count() * calls / most);
}

int Pace::most(Api api) const
{
    return used(api == Api::V1 ? m_limits.v1PerMinute : m_limits.restPerMinute, m_limits.percent);
}

milliseconds Pace::reserve(Api api, Haste haste, const QDateTime &nowUtc)
{
    const Moment now = nowUtc.toMSecsSinceEpoch();
    Lane &lane = api == Api::V1 ? m_v1 : m_rest;
    const Moment interval = m_limits.interval.count();
    if (!lane.calls.empty() && lane.calls.back() > now + interval)
        lane = {};
    while (!lane.calls.empty() && lane.calls.front() <= now - interval)
        lane.calls.pop_front();
    const Moment place = placeFor(lane, api, haste, now);
    lane.calls.insert(std::upper_bound(lane.calls.begin(), lane.calls.end(), place), place);
    return milliseconds(place - now);
}

Pace::Moment Pace::placeFor(Lane &lane, Api api, Haste haste, Moment now) const
{
    const Moment interval = m_limits.interval.count();
    const auto count = static_cast<std::size_t>(most(api));
    // So many calls back, an interval has to have gone by.
    const Moment whenFree
        = lane.calls.size() < count ? now : std::max(now, lane.calls[lane.calls.size() - count] + interval);
    if (haste == Haste::AtOnce)
        return whenFree;
    const double step = static_cast<double>(interval) / static_cast<double>(count);
    const double earliest = static_cast<double>(now) - placesMadeUpFor * step;
    lane.next = std::max({lane.next, earliest, static_cast<double>(whenFree) - placesMadeUpFor * step});
    const auto place = std::max(static_cast<Moment>(lane.next), whenFree);
    lane.next += step;
    return place;
}

void Pace::note(const ApiError &error, const QDateTime &nowUtc)
{
    if (error.kind != ApiErrorKind::RateLimited)
        return;
    const Moment now = nowUtc.toMSecsSinceEpoch();
    const milliseconds asked = error.retryAfter ? milliseconds(*error.retryAfter) : milliseconds::zero();
    const Moment end = now + std::max(asked, m_limits.silence).count();
    m_silentUntil = until(m_silentUntil, now) > milliseconds::zero() ? std::max(m_silentUntil, end) : end;
}

void Pace::noteAnswer(milliseconds took) noexcept
{
    // As TCP smooths its own: one slow answer among many says little.
    constexpr int weight = 8;
    m_roundTrip = m_roundTrip ? *m_roundTrip + (took - *m_roundTrip) / weight : took;
}

milliseconds Pace::silence(const QDateTime &nowUtc) const
{
    return until(m_silentUntil, nowUtc.toMSecsSinceEpoch());
}

} // namespace broker::snyk
