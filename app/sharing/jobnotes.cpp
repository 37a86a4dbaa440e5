// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a job tells its journal, and the calls that wait until the disk has it.

#include "sharing/job.h"

#include <utility>

namespace broker::sharing {

namespace {

records::RecordError lostWriting()
{
    return {records::RecordErrorKind::CannotWrite, {}, QStringLiteral("The journal has ended.")};
}

} // namespace

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
        },
        lostWriting());
}

void Job::note(int row)
{
    m_notes.append({row, m_states.at(row)});
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
    if (m_noting.isRunning() || m_notes.isEmpty())
        return;
    const QList<RowNote> notes = std::exchange(m_notes, {});
    m_noting.start(
        this, [this, &notes](const std::stop_token &) { return m_journal.noteSoon(m_plan.id, notes); },
        [this, notes](const JobJournal::Written &written) { onNoted(notes, written); }, lostWriting());
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

} // namespace broker::sharing
