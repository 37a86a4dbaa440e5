// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/settle.h"
#include "network/pacengine.h"
#include "network/scriptanswer.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace broker::network {

using ScriptBytes = Result<QByteArray, ScriptProblem>;
/// Fetches what is at the address of a script, bounded and without a proxy; settles once.
using ScriptReader = std::function<QFuture<ScriptBytes>(const QUrl &)>;
using ScriptResult = Result<ScriptAnswer, ScriptProblem>;

inline constexpr qint64 largestScript = 1024 * 1024;

/// The script at an address and what it said so far. It is fetched when it is first needed, and again after
/// half an hour; where that fails, the copy at hand is good for a day. What was said for a host is not asked
/// again before the script is fetched again.
class ProxyScript final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyScript)

public:
    /// The clock outlives this.
    ProxyScript(ScriptReader reader, std::unique_ptr<PacEngine> engine, const Clock &clock);
    ~ProxyScript() override;

    /// How to reach `url` by the script at `address`; the script is told scheme, host and port alone.
    /// Settles once, from the event loop or at once.
    [[nodiscard]] QFuture<ScriptResult> ask(const QUrl &address, const QUrl &url);

private:
    using Waiting = Settle<ScriptAnswer, ScriptProblem>;

    void fetch();
    void onFetched(const QUrl &address, const ScriptBytes &bytes);
    void evaluate(const QUrl &target);
    void settle(const QUrl &target, const ScriptResult &result);
    [[nodiscard]] bool isFresh() const;

    ScriptReader m_reader;
    std::unique_ptr<PacEngine> m_engine;
    const Clock &m_clock;
    QUrl m_address;
    QString m_script;
    QDateTime m_readUtc;
    /// When it was last tried to fetch it while there was a copy that could be used.
    QDateTime m_checkedUtc;
    bool m_isFetching = false;
    QHash<QUrl, ScriptAnswer> m_answers;
    QHash<QUrl, std::vector<Waiting>> m_waiting;
};

} // namespace broker::network
