// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/completionkeys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace broker::ui {

namespace {

bool isReturn(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

CompletionKeys::CompletionKeys(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool CompletionKeys::eventFilter(QObject *watched, QEvent *event)
{
    // What is chosen in the list is in the field already.
    auto *list = isReturn(*event) ? qobject_cast<QAbstractItemView *>(watched) : nullptr;
    if (list && list->windowType() == Qt::Popup && qobject_cast<QLineEdit *>(list->focusProxy()))
        list->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace broker::ui
