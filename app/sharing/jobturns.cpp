// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Whose turn it is in a job: which rows are called or looked at, when nobody is, and how long it all takes.

#include "sharing/job.h"

#include <algorithm>
#include <utility>

namespace broker::sharing {

using std::chrono::milliseconds;

namespace {

/// After a longer silence, what the preview has shown may not be so any more.
constexpr milliseconds silenceThatAges{std::chrono::minutes(1)};
constexpr milliseconds silenceCheck{std::chrono::seconds(1)};

bool waitsOld(const RowState &state)
{
    const auto *planned = std::get_if<Planned>(&state);
    return planned && planned->isOld;
}

} // namespace

void Job::pump()
{
    if (!m_isRunning || waitsForSnyk())
        return;
    beginRows();
    if (m_isRunning && m_waiting.empty())
        lookAgain();
    if (!m_isRunning)
        return;
    if (!isFinished()) {
        // One that was looked at too early comes again by itself.
        if (underWay() == 0 && m_waiting.empty() && !m_toLook.isEmpty())
            m_pump.start(m_manner.lookAfter);
        return;
    }
    if (!m_toLook.isEmpty()) {
        m_pump.start(m_manner.lookAfter);
        return;
    }
    flushNotes();
    // Whoever hears of the end may look at the journal.
    if (m_noting.isRunning())
        return;
    m_isRunning = false;
    tell();
}

bool Job::waitsForSnyk()
{
    const milliseconds pause = silence();
    const milliseconds now(m_clock.elapsed());
    m_headway.rest(now, pause);
    if (pause <= milliseconds::zero() || (isFinished() && m_toLook.isEmpty()))
        return false;
    if (pause > silenceThatAges) {
        stopUnsent();
        ageWaiting();
        m_headway.start(now);
    }
    // The clock may be set in the meantime.
    m_pump.start(std::min(pause, silenceCheck));
    return true;
}

void Job::ageWaiting()
{
    for (const int row : std::as_const(m_waiting))
        m_states[row] = afterRest(m_states.at(row));
}

int Job::mostAtATime() const
{
    return m_manner.mostAtATime(m_plan.way);
}

int Job::underWay() const
{
    return static_cast<int>(m_calls.size()) + static_cast<int>(m_announced.size());
}

void Job::beginRows()
{
    const int free = mostAtATime() - underWay();
    if (m_waiting.empty() || (free < m_manner.leastAtOnce(m_plan.way) && underWay() > 0))
        return;
    if (!m_isOnDisk) {
        beginOnDisk();
        return;
    }
    if (!isSourceSure())
        return;
    QList<int> rows;
    QList<int> toLook;
    while (!m_waiting.empty() && rows.size() + toLook.size() < free) {
        const int row = m_waiting.front();
        m_waiting.pop_front();
        if (const auto why = m_leftAlone.constFind(m_plan.rows.at(row).org.id); why != m_leftAlone.cend()) {
            dispatch(row, rowevent::Changed{*why});
            continue;
        }
        (waitsOld(m_states.at(row)) ? toLook : rows).append(row);
        dispatch(row, rowevent::Begin{});
    }
    announce(rows);
    for (const int row : std::as_const(toLook))
        look(row);
}

void Job::lookAgain()
{
    const QList<int> rows(m_toLook.cbegin(), m_toLook.cend());
    for (const int row : rows) {
        if (underWay() >= mostAtATime())
            return;
        Looked &looked = m_looked[row];
        const bool isUnknown = std::holds_alternative<Unknown>(m_states.at(row));
        if (!std::holds_alternative<Looking>(m_states.at(row))
            && (!isUnknown || looked.times >= m_manner.mostLooks)) {
            m_toLook.remove(row);
            continue;
        }
        if (looked.since.isValid() && !looked.since.hasExpired(m_manner.lookAfter.count()))
            continue;
        m_toLook.remove(row);
        ++looked.times;
        if (isUnknown)
            dispatch(row, rowevent::Look{});
        look(row);
    }
}

std::optional<Headway::Outlook> Job::outlook()
{
    if (!m_pace || !m_isRunning)
        return std::nullopt;
    const milliseconds now(m_clock.elapsed());
    m_headway.rest(now, silence());
    const int left = m_counts.planned + m_counts.working;
    auto outlook = m_headway.outlook(now, left, snyk::timeFor(m_pace->limits(), snyk::Api::V1, left),
        jobTime(speed(), m_plan.way, left, m_manner));
    // Those that are over, and are looked at once more before all of it is.
    if (outlook)
        outlook->remaining = std::max(outlook->remaining, untilLastLook());
    return outlook;
}

JobSpeed Job::speed() const
{
    JobSpeed speed;
    speed.limits = m_pace->limits();
    speed.roundTrip = m_pace->roundTrip().value_or(speed.roundTrip);
    const bool isInMemory = m_plan.turnedToMemory || m_plan.storage == records::Storage::Memory;
    if (isInMemory)
        speed.keeping = milliseconds::zero();
    return speed;
}

milliseconds Job::untilLastLook() const
{
    milliseconds longest(0);
    for (const int row : m_toLook) {
        const QElapsedTimer since = m_looked.value(row).since;
        const milliseconds gone(since.isValid() ? since.elapsed() : 0);
        // It asks twice, see lookAtSnyk.
        longest = std::max(longest, m_manner.lookAfter - gone + 2 * speed().roundTrip);
    }
    return longest;
}

} // namespace broker::sharing
