// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace broker {

/// The events of a state machine, one after the other. Effects may end at once and listeners may act at
/// once: what happens while an event is handled waits for its turn instead of running inside it.
template <class Event>
class EventQueue final
{
public:
    /// Handles the event, and all that came in the meantime, before it returns; returns at once when one is
    /// being handled already. Neither this nor what `handle` needs may be destroyed by it.
    template <class Handle>
    void dispatch(const Event &event, const Handle &handle)
    {
        m_events.append(event);
        if (m_isRunning)
            return;
        m_isRunning = true;
        while (!m_events.isEmpty()) {
            const Event current = m_events.takeFirst();
            handle(current);
        }
        m_isRunning = false;
    }

private:
    QList<Event> m_events;
    bool m_isRunning = false;
};

} // namespace broker
