// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/straykeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace broker::ui {

namespace {

bool isStrayLetter(const QKeyEvent &key)
{
    // With digits of the keypad, Windows writes any character; Control and Alt together are AltGr there.
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::ShiftModifier;
    return held == Qt::AltModifier && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

StrayKeys::StrayKeys(QCoreApplication &application)
{
#ifndef Q_OS_MACOS // where Option and a letter are how other letters are written
    application.installEventFilter(this);
#else
    Q_UNUSED(application)
#endif
}

bool StrayKeys::eventFilter(QObject *watched, QEvent *event)
{
    // An open menu finds its entries by the letter itself.
    const bool isMenu = qobject_cast<QMenu *>(watched) || qobject_cast<QMenuBar *>(watched);
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && !isMenu
        && isStrayLetter(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace broker::ui
