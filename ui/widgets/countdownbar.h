// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clipboardguard.h"

#include <QFrame>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace broker::ui {

class PlainLabel;

/// "Copied. Clears from the clipboard in 45 s" with "Clear now". Hidden while there is nothing to say;
/// says for a moment how the countdown ended. Borrows the guard, which has to outlive it.
///
/// objectNames: countdownBar, countdownText, clearNowButton.
class CountdownBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownBar)

public:
    explicit CountdownBar(ClipboardGuard &guard, QWidget *parent = nullptr);

private:
    void showRemaining(int seconds);
    void showEnd(ClearReason reason);

    ClipboardGuard &m_guard;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_clearNow;
    QTimer m_leave;
};

} // namespace broker::ui
