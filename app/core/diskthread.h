// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"

#include <QFuture>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

namespace broker {

/// Does what waits for the disk, one thing after the other, in a thread of its own, so that no window waits.
/// Made and used in one thread, in which futures settle in the order of the work. When this goes, the work
/// that was given is waited for, but not for ever: on a drive that does not answer nobody could end the
/// program. What was not done by then is said in the log, and goes on for as long as the process lives;
/// futures that have not settled by then are cancelled.
class DiskThread final
{
    Q_DISABLE_COPY_MOVE(DiskThread)

public:
    /// So long the end waits.
    static constexpr std::chrono::milliseconds usualPatience{std::chrono::seconds(10)};

    /// `what` is written by it, for the log: "the list of tokens".
    explicit DiskThread(QString what, std::chrono::milliseconds patience = usualPatience);
    ~DiskThread();

    /// `work`, Result<T, E>(), touches nothing that another thread may touch meanwhile.
    template <class Work>
    [[nodiscard]] auto run(Work work)
    {
        using Outcome = decltype(work());
        const Settle<typename Outcome::value_type, typename Outcome::error_type> settle;
        give([settle, work = std::move(work)]() mutable -> Telling {
            return [settle, outcome = work()] { settle(outcome); };
        });
        return settle.future();
    }

    /// Until what was given is done, however long that takes; its futures settle from the event loop, as
    /// ever.
    void wait();
    /// Before the event loop ends: waits as the end would, and settles the futures of what is done.
    void settle();

private:
    using Telling = std::function<void()>;
    void give(std::function<Telling()> work);

    struct Line;
    std::shared_ptr<Line> m_line;
    QString m_what;
    std::chrono::milliseconds m_patience;
};

} // namespace broker
