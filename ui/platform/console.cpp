// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/console.h"

#include <QTextStream>

#include <cstdio>

namespace broker::ui {

void printLine(Console console, const QString &text)
{
    QTextStream(console == Console::Output ? stdout : stderr) << text << Qt::endl;
}

} // namespace broker::ui
