// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientrun/enginefault.h"
#include "clientrun/envhandover.h"
#include "core/result.h"

#include <QFuture>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

class QObject;

namespace broker::clientrun {

struct CallCancelled
{
    [[nodiscard]] static CallCancelled cancelled() { return {}; }
};

enum class Channel { Output, Errors };

struct EngineCall
{
    using Said = std::function<void(const QByteArray &, Channel)>;

    /// Absolute; started as it is, by no shell.
    QString program;
    QStringList arguments;
    /// Zero for as long as it takes.
    std::chrono::milliseconds limit{0};
    /// Kept until the process has ended.
    std::shared_ptr<const EnvHandover> variables{};
    /// What it says on either channel, as it comes; not called after the context is gone.
    Said said{};
    /// False for what is secret: `said` alone is told, and `CallEnd::output` stays empty.
    bool isOutputKept = true;
};

/// Runs one process. Settles exactly once: when it has ended, cannot be started, takes longer than the limit
/// and is killed, or is killed because of `stop`. When the context goes first, nothing is reported and the
/// process goes on unless it is stopped.
[[nodiscard]] QFuture<Result<CallEnd, CallCancelled>> callEngine(
    QObject &context, const EngineCall &call, std::stop_token stop);

} // namespace broker::clientrun
