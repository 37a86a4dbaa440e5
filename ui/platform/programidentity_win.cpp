// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/programidentity.h"

#include <windows.h>

#include <shobjidl.h>

namespace broker::ui {

void nameToDesktop(const QString &appId)
{
    // Without it a window of its own kind stands on the task bar, beside the pinned one.
    (void)SetCurrentProcessExplicitAppUserModelID(appId.toStdWString().c_str());
}

} // namespace broker::ui
