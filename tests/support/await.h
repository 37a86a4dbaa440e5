// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QTest>

#include <chrono>
#include <optional>

namespace broker::test {

/// The result of a future that settles within the time; nothing when it does not, or is cancelled.
template <class T>
[[nodiscard]] std::optional<T> await(
    const QFuture<T> &future, std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    const bool settled
        = QTest::qWaitFor([&future] { return future.isFinished(); }, static_cast<int>(patience.count()));
    if (!settled || future.isCanceled() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

} // namespace broker::test
