// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <stop_token>

namespace broker::vault {

/// Runs an action when a stop is requested: on the thread of `context`, in the next turn of its
/// event loop, whichever thread requests. Never runs inside `request_stop`, so the one who stops is
/// not called back while he is still at it. Destroyed before `context`.
class StopHook final
{
public:
    StopHook(const std::stop_token &stop, QObject *context, std::function<void()> action);
    Q_DISABLE_COPY_MOVE(StopHook)

private:
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace broker::vault
