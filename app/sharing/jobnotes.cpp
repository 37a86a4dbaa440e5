// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a job tells the list, the audit journal and its own, and the calls that wait until the disk has it.

#include "sharing/job.h"
#include "sharing/joblist.h"
#include "workspace/auditnote.h"

#include <algorithm>
#include <utility>

namespace broker::sharing {

using std::chrono::milliseconds;

void Job::beginOnDisk()
{
    if (m_noting.isRunning())
        return;
    m_noting.start(
        this, [this](const std::stop_token &) { return m_journal.beginSoon(m_plan); },
        [this](const JobJournal::Written &begun) {
            if (!begun) {
                stopFor({Obstacle::Kind::Journal, begun.error()});
                return;
            }
            m_isOnDisk = true;
            flushNotes();
            pumpSoon();
            tellSoon();
        });
}

void Job::turnToMemory()
{
    JobPlan plan = m_plan;
    plan.turnedToMemory = true;
    m_turning.start(
        this, [this, &plan](const std::stop_token &) { return m_journal.beginSoon(plan); },
        [this](const JobJournal::Written &begun) {
            if (!begun) {
                m_obstacle = {Obstacle::Kind::Journal, begun.error()};
                tellSoon();
                return;
            }
            m_plan.turnedToMemory = true;
            const QList<int> rows = notTaken();
            for (const int row : rows)
                dispatch(row, rowevent::UseMemory{});
            seenTo();
            if (std::exchange(m_goesOnInMemory, false) && !m_obstacle)
                start();
        });
}

void Job::note(int row)
{
    m_notes.append({row, m_states.at(row), m_retries.value(row)});
}

void Job::announce(const QList<int> &rows)
{
    for (const int row : rows) {
        note(row);
        m_announced.insert(row);
    }
    flushNotes();
}

void Job::flushNotes()
{
    if (m_noting.isRunning() || (m_notes.isEmpty() && m_audits.isEmpty()))
        return;
    const QList<RowNote> notes = std::exchange(m_notes, {});
    if (m_audits.isEmpty()) {
        writeNotes(notes);
        return;
    }
    // First: what the journal has for over is not told again.
    m_audited = notes;
    m_noting.start(
        this,
        [this](const std::stop_token &) { return noteAuditSoon(m_workspace, std::exchange(m_audits, {})); },
        [this](const audit::AuditJournal::Written &) { writeNotes(std::exchange(m_audited, {})); });
}

void Job::writeNotes(const QList<RowNote> &notes)
{
    if (notes.isEmpty()) {
        onNoted(notes, true);
        return;
    }
    m_noting.start(
        this, [this, &notes](const std::stop_token &) { return m_journal.noteSoon(m_plan.id, notes); },
        [this, notes](const JobJournal::Written &written) { onNoted(notes, written); });
}

void Job::onNoted(const QList<RowNote> &notes, const JobJournal::Written &written)
{
    if (!written) {
        // What it was told since comes after it.
        QList<RowNote> left = notes;
        left.removeIf([](const RowNote &note) { return std::holds_alternative<Calling>(note.state); });
        m_notes = left + m_notes;
        // Before anybody is called for what follows.
        stopFor({Obstacle::Kind::Journal, written.error()});
    }
    for (const RowNote &note : notes) {
        if (std::holds_alternative<Calling>(note.state)) {
            callAnnounced(note.row);
        } else if (written) {
            if (std::holds_alternative<Recorded>(note.state))
                dispatch(note.row, rowevent::Noted{});
            removeUnwanted(note.row);
        }
    }
    if (written)
        flushNotes();
    pumpSoon();
    tellSoon();
}

void Job::callAnnounced(int row)
{
    m_announced.remove(row);
    // Meanwhile everything was stopped, or the journal does not have it.
    if (m_isRunning)
        call(row);
    else
        dispatch(row, rowevent::CallFailed{snyk::ApiError::cancelled()});
}

void Job::listKept()
{
    // What comes meanwhile follows.
    if (m_listing.isRunning())
        return;
    const QList<int> rows = std::exchange(m_kept, {});
    if (rows.isEmpty()) {
        flushNotes();
        pumpSoon();
        return;
    }
    QList<KeptRow> kept;
    for (const int row : rows) {
        const auto &state = std::get<Kept>(m_states.at(row));
        kept.append({m_plan.rows.at(row), state.integration, state.token});
    }
    m_beingListed = {rows.cbegin(), rows.cend()};
    QElapsedTimer taken;
    taken.start();
    m_listing.start(
        this, [&](const std::stop_token &) { return putOnListSoon(m_workspace, m_plan, kept); },
        [this, rows, taken](const records::RecordStore::Stored &listed) {
            // A long list takes its time to write: for as long the disk is left to others.
            m_list.setInterval(std::max(m_manner.listEvery, milliseconds(taken.elapsed())));
            onListed(rows, listed);
        });
}

void Job::onListed(const QList<int> &rows, const records::RecordStore::Stored &listed)
{
    if (!listed) {
        m_beingListed.clear();
        for (const int row : rows)
            dispatch(row, rowevent::ListFailed{listed.error()});
        // The journal has to know where they are kept, now more than ever.
        flushNotes();
        // What came meanwhile would wait for ever, and the window with it.
        if (!m_kept.isEmpty())
            listSoon();
        pumpSoon();
        return;
    }
    // Before anybody hears of it, and before the journal has it for done.
    std::for_each(rows.cbegin(), rows.cend(), [this](int row) { audit(row); });
    m_listing.start(
        this,
        [this](const std::stop_token &) { return noteAuditSoon(m_workspace, std::exchange(m_audits, {})); },
        [this, rows](const audit::AuditJournal::Written &) {
            m_beingListed.clear();
            for (const int row : rows) {
                dispatch(row, rowevent::Listed{});
                note(row);
            }
            flushNotes();
            if (!m_kept.isEmpty())
                listSoon();
            pumpSoon();
        });
}

} // namespace broker::sharing
