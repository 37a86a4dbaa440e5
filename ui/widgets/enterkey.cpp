// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/enterkey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace broker::ui {

namespace {

/// Sees the key on its way up from the focused widget, before the window takes it for its default button.
class EnterKey final : public QObject
{
public:
    explicit EnterKey(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_window || event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        // A check box is no button in this sense: Enter goes past it to the default button.
        QWidget *focused = QApplication::focusWidget();
        const bool isButton = qobject_cast<QPushButton *>(focused) != nullptr
            || qobject_cast<QToolButton *>(focused) != nullptr;
        if (!isEnter || !isPlain || !isButton || focused->window() != &m_window)
            return false;
        // A key that is held down must not press what comes next.
        if (!key->isAutoRepeat())
            qobject_cast<QAbstractButton *>(focused)->click();
        event->accept();
        return true;
    }

private:
    QWidget &m_window;
};

} // namespace

void letEnterPressTheFocusedButton(QWidget &window)
{
    new EnterKey(window);
}

} // namespace broker::ui
