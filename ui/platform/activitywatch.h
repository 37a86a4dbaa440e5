// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QCoreApplication;

namespace broker::ui {

/// Hears that somebody uses the program: keys, mouse, touch, in any of its windows.
class ActivityWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityWatch)

public:
    explicit ActivityWatch(QCoreApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// At most once a second.
    void active();

private:
    QElapsedTimer m_told;
};

} // namespace broker::ui
