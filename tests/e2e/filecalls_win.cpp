// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// In this executable the calls of Windows by which a file takes effect or goes are these, for Qt as well: all
// of it goes through the pointers below, and those of the system's library are not linked then. The program
// has no seam there, and should have none only to be tested.

#include "effects.h"

#include <QString>

#include <windows.h>

namespace {

using broker::test::around;
using broker::test::nameOfFile;
using broker::test::presentCut;

template <class Function>
Function fromSystem(const char *name)
{
    return reinterpret_cast<Function>(
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), name)));
}

/// Of names in the form that has no limit to its length, too.
QString plainPath(const wchar_t *name)
{
    QString path = QString::fromWCharArray(name);
    if (path.startsWith(QLatin1String("\\\\?\\")))
        path.remove(0, 4);
    return path;
}

/// What the call says of its failure outlives what is noted after it.
template <class Call>
auto keepingError(Call call)
{
    return [call] {
        const BOOL done = call();
        return std::pair(done, GetLastError());
    };
}

BOOL finish(const std::pair<BOOL, DWORD> &outcome)
{
    SetLastError(outcome.second);
    return outcome.first;
}

BOOL WINAPI moveFile(const wchar_t *from, const wchar_t *to, DWORD flags)
{
    static const auto system = fromSystem<decltype(&MoveFileExW)>("MoveFileExW");
    const auto file = presentCut() ? nameOfFile(plainPath(to), plainPath(from)) : std::nullopt;
    return finish(
        around(QStringLiteral("writing"), file, keepingError([&] { return system(from, to, flags); })));
}

BOOL WINAPI deleteFile(const wchar_t *path)
{
    static const auto system = fromSystem<decltype(&DeleteFileW)>("DeleteFileW");
    const auto file = presentCut() ? nameOfFile(plainPath(path), plainPath(path)) : std::nullopt;
    return finish(around(QStringLiteral("removing"), file, keepingError([&] { return system(path); })));
}

} // namespace

extern "C" {

// The names that compilers give to the pointers to what a library brings.
extern const decltype(&MoveFileExW) __imp_MoveFileExW;
extern const decltype(&DeleteFileW) __imp_DeleteFileW;
const decltype(&MoveFileExW) __imp_MoveFileExW = moveFile;
const decltype(&DeleteFileW) __imp_DeleteFileW = deleteFile;

} // extern "C"
