// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Whose turn it is in a job: which rows are called or looked at, and when nobody is.

#include "sharing/job.h"

#include <algorithm>
#include <utility>

namespace broker::sharing {

using std::chrono::milliseconds;

namespace {

/// So many rows begin together: the journal is written once for them.
constexpr int rowsAtOnce = 8;
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
    return m_plan.way == Way::Each ? std::min(m_manner.atATime, m_manner.tokensAtATime) : m_manner.atATime;
}

int Job::underWay() const
{
    return static_cast<int>(m_calls.size()) + static_cast<int>(m_announced.size());
}

void Job::beginRows()
{
    const int free = mostAtATime() - underWay();
    if (m_waiting.empty() || (free < std::min(rowsAtOnce, mostAtATime() / 2) && underWay() > 0))
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

} // namespace broker::sharing
