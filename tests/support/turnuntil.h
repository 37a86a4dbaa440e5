// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace broker::test {

/// Turns the event loop until the condition holds, and looks after every turn. QTest::qWaitFor sleeps
/// for 10 ms between two looks, which adds up where each answer needs several turns, as those of a
/// keychain do. False when the patience ends first.
template <class Condition>
[[nodiscard]] bool turnUntil(Condition holds, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    // Nothing else may come that would end the wait for events.
    QTimer wake;
    wake.setSingleShot(true);
    wake.start(patience);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace broker::test
