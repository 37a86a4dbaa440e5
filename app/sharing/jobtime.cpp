// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobtime.h"

#include <algorithm>
#include <cmath>

namespace broker::sharing {

namespace {

/// More than the journal needs for a note.
constexpr int rowsAtOnce = 8;

} // namespace

int JobManner::mostAtATime(Way way) const noexcept
{
    return way == Way::Each ? std::min(atATime, tokensAtATime) : atATime;
}

int JobManner::leastAtOnce(Way way) const noexcept
{
    return std::min(rowsAtOnce, mostAtATime(way) / 2);
}

std::chrono::milliseconds jobTime(const JobSpeed &speed, Way way, int calls, const JobManner &manner)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    constexpr int many = 1000000;
    if (calls <= 0)
        return {};
    const Milliseconds pace = Milliseconds(snyk::timeFor(speed.limits, snyk::Api::V1, many)) / many;
    const Milliseconds keeping = way == Way::Each ? Milliseconds(speed.keeping) : Milliseconds::zero();
    const Milliseconds row = Milliseconds(speed.roundTrip) + keeping;
    // The places of those that are over stay empty until enough are for the next ones to begin together.
    const double underWay = std::max(1.0, manner.mostAtATime(way) - manner.leastAtOnce(way) / 2.0);
    const Milliseconds each = std::max({pace, row / underWay, keeping});
    return std::chrono::milliseconds(std::llround((each * (calls - 1) + row).count())) + manner.listEvery;
}

} // namespace broker::sharing
