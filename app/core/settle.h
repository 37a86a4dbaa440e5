// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace broker {

/// The one way to make a promise. The first settle wins, later ones are ignored; when the last copy
/// goes without having settled, the future is cancelled (which every chain has to handle).
template <class T, class E>
class Settle final
{
public:
    Settle() { m_promise->start(); }

    [[nodiscard]] QFuture<Result<T, E>> future() const { return m_promise->future(); }
    [[nodiscard]] bool isSettled() const { return m_promise->future().isFinished(); }

    /// Returns whether this call was the one that settled.
    bool operator()(Result<T, E> result) const
    {
        if (isSettled())
            return false;
        m_promise->addResult(std::move(result));
        m_promise->finish();
        return true;
    }

private:
    std::shared_ptr<QPromise<Result<T, E>>> m_promise = std::make_shared<QPromise<Result<T, E>>>();
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
