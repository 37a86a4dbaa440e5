// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/buttonorder.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLayout>

namespace broker::ui {

namespace {

void orderButtons(QDialogButtonBox &box)
{
    const QLayout *layout = box.layout();
    // One that stands for the box is left out where Tab comes to the box, wherever it is in the order.
    box.setFocusProxy(nullptr);
    QWidget *before = nullptr;
    for (int place = 0; layout && place < layout->count(); ++place) {
        if (QWidget *button = layout->itemAt(place)->widget()) {
            if (before)
                QWidget::setTabOrder(before, button);
            before = button;
        }
    }
}

} // namespace

ButtonOrder::ButtonOrder(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool ButtonOrder::eventFilter(QObject *watched, QEvent *event)
{
    // As they are asked to be laid out the order of the layout is the new one already.
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        if (auto *box = qobject_cast<QDialogButtonBox *>(watched))
            orderButtons(*box);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace broker::ui
