// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QObject>

#include <concepts>
#include <memory>
#include <stop_token>
#include <utility>

namespace broker {

/// An error that can say of itself that the call was cancelled: what is told when a call ends without a
/// result, because its promise was dropped.
template <class E>
concept Cancellable = requires
{
    {
        E::cancelled()
        } -> std::convertible_to<E>;
};

/// Result<T, E>, of `QFuture<Result<T, E>> call(std::stop_token)`.
template <class Call>
using OutcomeOf = decltype(std::declval<Call>()(std::stop_token()).result());

/// One asynchronous call of an object, awaited by it: at most one at a time, its stop, and the certainty that
/// nothing is reported of a call that was replaced, dropped, or has outlived the object. Make it a member of
/// the object that is told, one for each kind of call; it is used in that object's thread alone.
class Await final
{
    Q_DISABLE_COPY_MOVE(Await)

public:
    /// What becomes of a call that is replaced, dropped or outlived.
    enum class Abandoned {
        Stopped, ///< it is asked to stop: nobody wants the answer
        LetRun, ///< it goes on unheard: something is being written
    };

    explicit Await(Abandoned abandoned = Abandoned::Stopped)
        : m_abandoned(abandoned)
    { }
    ~Await() { drop(); }

    /// Drops what is awaited, makes the call, `QFuture<Result<T, E>> call(std::stop_token)`, and tells its
    /// outcome, `told(const Result<T, E> &)`, once: a call that ends without a result tells `E::cancelled()`.
    /// The outcome of a call that has ended already is told before this returns. `told` may do anything,
    /// start the next call and destroy the object included.
    template <class Call, class Told>
    void start(QObject *context, Call &&call, Told told)
    {
        using Outcome = OutcomeOf<Call>;
        static_assert(Cancellable<typename Outcome::error_type>);
        start(context, std::forward<Call>(call), std::move(told), Outcome::error_type::cancelled());
    }

    /// The same, where a call that ends without a result means something of its own: `lost`.
    template <class Call, class Told>
    void start(QObject *context, Call &&call, Told told, typename OutcomeOf<Call>::error_type lost)
    {
        using Outcome = OutcomeOf<Call>;
        drop();
        m_isStopRequested = false;
        const auto run = std::make_shared<Run>(Run{this, {}});
        m_run = run;
        auto future = std::forward<Call>(call)(run->stop.get_token());
        future
            .then(context,
                [run, told](const Outcome &outcome) {
                    if (run->end())
                        told(outcome);
                })
            .onCanceled(context, [run, told, lost] {
                if (run->end())
                    told(Outcome(Failure(lost)));
            });
    }

    [[nodiscard]] bool isRunning() const noexcept { return m_run != nullptr; }

    /// Asks the call to stop, which tells an outcome as ever. Does nothing when none is awaited.
    void stop()
    {
        // Whoever hears of the stop may end or replace the call.
        const std::shared_ptr<Run> run = m_run;
        if (!run)
            return;
        m_isStopRequested = true;
        run->stop.request_stop();
    }
    /// Whether the call that was started last was asked to stop; it may have ended well for all that, and
    /// then the next one is not wanted either.
    [[nodiscard]] bool isStopRequested() const noexcept { return m_isStopRequested; }

    /// Nothing more is reported of the call.
    void drop() { drop(m_abandoned); }
    void drop(Abandoned abandoned)
    {
        const std::shared_ptr<Run> run = std::exchange(m_run, nullptr);
        if (!run)
            return;
        run->owner = nullptr;
        if (abandoned == Abandoned::Stopped)
            run->stop.request_stop();
    }

private:
    struct Run
    {
        /// Nobody once it was told or dropped.
        Await *owner;
        std::stop_source stop;

        /// Whether it is to be told; it is over then.
        bool end()
        {
            if (!owner)
                return false;
            std::exchange(owner, nullptr)->m_run.reset();
            return true;
        }
    };

    Abandoned m_abandoned;
    bool m_isStopRequested = false;
    std::shared_ptr<Run> m_run;
};

} // namespace broker
