// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace broker {

/// Does what waits for the disk, one thing after the other, in a thread of its own, so that no window waits.
/// Made and used in one thread, in which futures settle in the order of the work. When this goes, the work
/// that was given is done first; futures that have not settled by then are cancelled.
class DiskThread final
{
    Q_DISABLE_COPY_MOVE(DiskThread)

public:
    DiskThread() { m_pool.setMaxThreadCount(1); }
    ~DiskThread() = default;

    /// `work`, Result<T, E>(), touches nothing that another thread may touch meanwhile.
    template <class Work>
    [[nodiscard]] auto run(Work work)
    {
        using Outcome = decltype(work());
        const Settle<typename Outcome::value_type, typename Outcome::error_type> settle;
        m_pool.start([home = &m_home, settle, work = std::move(work)] {
            // Told at home: whoever awaits it lives there, and may be gone by now.
            QMetaObject::invokeMethod(
                home, [settle, outcome = work()] { settle(outcome); }, Qt::QueuedConnection);
        });
        return settle.future();
    }

    /// Until what was given is done; its futures settle from the event loop, as ever.
    void wait() { m_pool.waitForDone(); }

private:
    QObject m_home;
    /// Goes first, and waits for its thread.
    QThreadPool m_pool;
};

} // namespace broker
