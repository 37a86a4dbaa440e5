// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/mainaction.h"

#include "platform/owndrawing.h"

#include <QPushButton>

namespace broker::ui {

void mainAction(QPushButton &button, bool isMain)
{
    button.setProperty(drawing::mainButton, isMain);
    button.update();
}

} // namespace broker::ui
