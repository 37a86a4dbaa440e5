// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/budget.h"

#include <chrono>
#include <utility>

namespace broker::existing {

namespace {

/// The largest file that is honest takes a tenth of it.
constexpr qint64 mostSteps = 100'000'000;
/// On a machine that is slower than any we know.
constexpr std::chrono::seconds longestReading{10};
constexpr qint64 stepsBetweenLooks = 100'000;

thread_local Budget *budgetOfThread = nullptr;

} // namespace

Budget::Budget(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_until(longestReading)
    , m_left(mostSteps)
{
    budgetOfThread = this;
}

Budget::~Budget()
{
    budgetOfThread = nullptr;
}

bool Budget::spend(qint64 steps)
{
    return !budgetOfThread || budgetOfThread->take(steps);
}

bool Budget::isSpent()
{
    return budgetOfThread && budgetOfThread->m_isSpent;
}

bool Budget::take(qint64 steps)
{
    m_left -= qMin(steps, mostSteps);
    m_sinceLook += qMin(steps, mostSteps);
    if (m_left < 0)
        m_isSpent = true;
    if (m_sinceLook >= stepsBetweenLooks) {
        m_sinceLook = 0;
        m_isSpent = m_isSpent || m_until.hasExpired() || m_stop.stop_requested();
    }
    return !m_isSpent;
}

} // namespace broker::existing
