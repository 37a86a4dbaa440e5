// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "network/scriptanswer.h"

#include <QFuture>
#include <QString>
#include <QUrl>

namespace broker::network {

/// What FindProxyForURL returned, or why it did not.
using EngineResult = Result<QString, ScriptProblem>;

/// Evaluates proxy scripts, which are programs that the network hands out: bounded in time and memory, and
/// without access to anything of this program.
class PacEngine
{
public:
    PacEngine();
    virtual ~PacEngine();
    Q_DISABLE_COPY_MOVE(PacEngine)

    /// Asks `script` how to reach `url`. Settles once, from the event loop.
    [[nodiscard]] virtual QFuture<EngineResult> evaluate(const QString &script, const QUrl &url) = 0;
};

} // namespace broker::network
