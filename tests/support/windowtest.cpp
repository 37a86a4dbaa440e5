// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/buttonorder.h"
#include "platform/ownstyle.h"
#include "testroom.h"

#include <QApplication>

int broker::test::runWithWindows(int argc, char **argv, RunTest run)
{
    QApplication application(argc, argv);
    // As QTEST_MAIN has it: sizes do not depend on the screen.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    // As the program has it, where the system has no style of its own.
    QApplication::setStyle(new ui::OwnStyle);
    const ui::ButtonOrder buttonOrder(application);
    return run(argc, argv);
}
