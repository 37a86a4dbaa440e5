// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/pacengine.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>

namespace broker::network {

/// What the process says. Pure.
[[nodiscard]] EngineResult engineAnswerIn(const QByteArray &output);

/// Evaluates each script in a process of its own (app/pac), which has none of this program's memory and is
/// ended when it takes too long. One line of JSON goes there, with "script", "url", "host" and
/// "milliseconds"; one comes back, with "end" and "text".
class PacHelper final : public QObject, public PacEngine
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PacHelper)

public:
    /// `program` is the file that is started.
    explicit PacHelper(QString program, std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~PacHelper() override;

    [[nodiscard]] QFuture<EngineResult> evaluate(const QString &script, const QUrl &url) override;

private:
    QString m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace broker::network
