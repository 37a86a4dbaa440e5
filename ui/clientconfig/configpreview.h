// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <chrono>

namespace broker::ui {

/// A configuration as it will be written: with every secret replaced, and on demand for a short time
/// whole. Whole, it can be read and scrolled but not selected, so that nothing of it gets to a clipboard
/// past the guard; it is masked again when the time is over and when the window or the page is left.
///
/// While it is whole its text is in Qt's document too, which is freed without being overwritten.
class ConfigPreview final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfigPreview)

public:
    explicit ConfigPreview(QWidget *parent = nullptr);

    /// Conceals.
    void setMasked(const QString &text);
    /// Ignored while the preview is not on the screen: the user may have left in the meantime.
    void reveal(const Secret &whole, std::chrono::seconds time);
    void conceal();
    [[nodiscard]] bool isRevealed() const noexcept { return m_isRevealed; }

Q_SIGNALS:
    void revealedChanged(bool revealed);
    /// About once a second while revealed.
    void remainingChanged(int seconds);
    /// The user pressed the key for it while it is whole; copy through the ClipboardGuard.
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void tick();
    void setSelectable(bool selectable);

    QString m_masked;
    QTimer m_ticker;
    std::chrono::milliseconds m_deadline{0};
    bool m_isRevealed = false;
};

} // namespace broker::ui
