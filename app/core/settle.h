// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>
#include <utility>

namespace broker {

/// The one way to make a promise. The first settle wins, later ones are ignored; when the last copy
/// goes without having settled, the future is cancelled (which every chain has to handle).
template <class T, class E>
class Settle final
{
public:
    Settle() { m_state->promise.start(); }

    [[nodiscard]] QFuture<Result<T, E>> future() const { return m_state->promise.future(); }
    [[nodiscard]] bool isSettled() const { return m_state->settled; }

    /// Returns whether this call was the one that settled.
    bool operator()(Result<T, E> result) const
    {
        // A continuation may run inside finish() and destroy this object.
        const std::shared_ptr<State> state = m_state;
        if (state->settled.exchange(true))
            return false;
        state->promise.addResult(std::move(result));
        state->promise.finish();
        return true;
    }

private:
    struct State
    {
        QPromise<Result<T, E>> promise;
        /// Not the promise's own state: a future that was cancelled from outside counts as finished
        /// there, although nobody has settled it.
        std::atomic_bool settled = false;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A future that has its result already; for refusals that need no waiting, and for fakes.
template <class T, class E>
[[nodiscard]] QFuture<Result<T, E>> settledFuture(Result<T, E> result)
{
    Settle<T, E> settle;
    settle(std::move(result));
    return settle.future();
}

} // namespace broker
