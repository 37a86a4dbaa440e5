// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace broker::ui {

class PlainLabel;

/// A turning mark and a text that says what is awaited. Stands still where the style asks for no
/// animation. Hidden while not busy.
///
/// objectNames: busyIndicator, busyText.
class BusyIndicator final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyIndicator)

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    /// Shows the indicator; the text is read out.
    void start(const QString &text);
    void stop();
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    /// False where the style asks for no motion.
    [[nodiscard]] bool isAnimated() const { return m_frames.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Spinner;
    void updateAnimation();

    Spinner *m_spinner;
    PlainLabel *m_text;
    QTimer m_frames;
    bool m_busy = false;
};

} // namespace broker::ui
