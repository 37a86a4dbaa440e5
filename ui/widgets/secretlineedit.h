// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace broker::ui {

/// A line edit that never gives its text to anybody but its owner: nothing is copied, cut or dragged
/// out of it, the X11 selection stays untouched, there is no undo and no context menu. What Qt keeps
/// inside while the text is shown or typed is out of reach; `wipeText` overwrites what is not.
class SecretLineEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretLineEdit)

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    /// Characters or dots.
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }

    /// Is at least so wide that this many characters are seen whole.
    void setRoomFor(int characters);
    /// Whether it is too narrow for its text, and scrolls.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Replaces the text, without undo history and without a signal, and overwrites the old one.
    void replaceText(const QString &text);
    void wipeText();

Q_SIGNALS:
    /// The user pressed the key for it; the owner decides how.
    void copyRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int m_room = 0;
};

} // namespace broker::ui
