// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/console.h"

#include <QByteArray>

#include <string>

#include <windows.h>

namespace broker::ui {

namespace {

bool isThere(HANDLE handle)
{
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

/// The console that the program was started from. Its handle is kept: the process ends soon.
HANDLE parentsConsole()
{
    static const HANDLE console = [] {
        if (!AttachConsole(ATTACH_PARENT_PROCESS))
            return INVALID_HANDLE_VALUE;
        HANDLE opened = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE,
            FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
        DWORD written = 0;
        // The shell did not wait and stands behind its next prompt.
        WriteConsoleW(opened, L"\r\n", 2, &written, nullptr);
        return opened;
    }();
    return console;
}

} // namespace

void printLine(Console console, const QString &text)
{
    QString lines = text + QLatin1Char('\n');
    lines.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    HANDLE target = GetStdHandle(console == Console::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE);
    if (!isThere(target))
        target = parentsConsole();
    DWORD written = 0;
    DWORD mode = 0;
    if (GetConsoleMode(target, &mode)) {
        const std::wstring wide = lines.toStdWString();
        WriteConsoleW(target, wide.data(), DWORD(wide.size()), &written, nullptr);
    } else if (isThere(target)) {
        const QByteArray bytes = lines.toUtf8();
        WriteFile(target, bytes.constData(), DWORD(bytes.size()), &written, nullptr);
    }
}

} // namespace broker::ui
