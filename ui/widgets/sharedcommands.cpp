// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/sharedcommands.h"

#include <QAction>
#include <QWidget>

namespace broker::ui {

void takeSharedCommands(QWidget &window)
{
    // The same ones: a key belongs to one command, whichever window it is pressed in.
    if (const QWidget *behind = window.parentWidget())
        window.addActions(behind->window()->actions());
}

} // namespace broker::ui
