// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/shownsecrets.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace broker::ui {

namespace {

QEvent::Type hideEvent()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

bool endsShowingSecrets(const QEvent &event)
{
    return event.type() == QEvent::WindowDeactivate || event.type() == hideEvent();
}

void hideShownSecrets()
{
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        QEvent hide(hideEvent());
        if (widget)
            QCoreApplication::sendEvent(widget, &hide);
    }
}

} // namespace broker::ui
