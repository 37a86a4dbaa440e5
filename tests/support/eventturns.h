// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace broker::test {

/// The longest time for which the event loop has not turned since this was made. Of this thread.
class EventTurns final
{
    Q_DISABLE_COPY_MOVE(EventTurns)

public:
    EventTurns()
    {
        m_since.start();
        m_tick.callOnTimeout([this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_tick.start(std::chrono::milliseconds(5));
    }
    ~EventTurns() = default;

    /// Milliseconds.
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace broker::test
