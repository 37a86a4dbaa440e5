// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/programidentity.h"

#include <QGuiApplication>

namespace broker::ui {

void nameToDesktop(const QString &appId)
{
    QGuiApplication::setDesktopFileName(appId);
}

} // namespace broker::ui
