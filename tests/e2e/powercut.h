// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "composition.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace broker::test {

/// Ends this process at one of the points that a run passes: before and after whatever it
/// leaves in the world, which is a file of the data folder that takes effect or goes, a job of the
/// keychain and a call of Snyk. A point that is passed again is another one: "x", "x (2)".
class PowerCut final
{
    Q_DISABLE_COPY_MOVE(PowerCut)

public:
    /// Of a name that no run passes, or an empty one, nothing comes.
    explicit PowerCut(QString point);
    ~PowerCut();

    void reach(const QString &point);
    /// In the order of the run.
    [[nodiscard]] const QStringList &passed() const noexcept { return m_passed; }

private:
    QString m_point;
    QStringList m_passed;
    QHash<QString, int> m_times;
};

/// The real parts of this machine: each of them tells `cut` before and after what it does.
[[nodiscard]] ui::Environment environmentWith(PowerCut &cut);

/// The cut of this process, which the system's own calls for files have to find; null without one.
[[nodiscard]] PowerCut *presentCut();

} // namespace broker::test
