// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace broker::test {

/// What QProcess::exitCode() says of a process that was killed: by endSuddenly(), or by QProcess::kill().
#ifdef Q_OS_WIN
inline constexpr int killedCode = 0xf291;
#else
inline constexpr int killedCode = SIGKILL;
#endif

/// Nothing more is done in this process, as in a power cut.
inline void endSuddenly()
{
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), UINT(killedCode));
#else
    static_cast<void>(std::raise(SIGKILL));
#endif
}

} // namespace broker::test
