// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/activitywatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace broker::ui {

ActivityWatch::ActivityWatch(QCoreApplication &application)
{
    application.installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    constexpr qint64 second = 1000;
    const QEvent::Type type = event->type();
    const bool isInput = type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::TouchBegin;
    if (isInput && (!m_told.isValid() || m_told.elapsed() >= second)) {
        m_told.start();
        Q_EMIT active();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace broker::ui
