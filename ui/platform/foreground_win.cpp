// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/foreground.h"

#include <QLocalSocket>

#include <windows.h>

namespace broker::ui {

void letComeToFront(const QLocalSocket &other)
{
    ULONG process = 0;
    if (GetNamedPipeServerProcessId(reinterpret_cast<HANDLE>(other.socketDescriptor()), &process))
        AllowSetForegroundWindow(process);
}

} // namespace broker::ui
