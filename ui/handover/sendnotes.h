// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace broker::ui {

/// What was typed into "Send to a colleague"; nothing in it is secret.
struct SendNote
{
    QString recipient{};
    QString sender{};
    QString message{};
    /// Not valid where it is the usual one.
    QDate lastDay{};
    bool isByKey = false;
    /// As it was entered.
    QString colleagueKey{};
};

/// Keeps what was typed for the client of each token, for as long as the program runs: a window that is
/// closed to look something up, or to correct the client, forgets nothing.
class SendNotes final
{
public:
    void keep(const RecordId &record, const SendNote &note)
    {
        m_notes.insert(record, note);
        if (!note.sender.isEmpty())
            m_sender = note.sender;
    }
    /// The same person sends the next one.
    [[nodiscard]] SendNote of(const RecordId &record) const
    {
        SendNote note = m_notes.value(record);
        if (note.sender.isEmpty())
            note.sender = m_sender;
        return note;
    }

private:
    QHash<RecordId, SendNote> m_notes;
    QString m_sender;
};

} // namespace broker::ui
