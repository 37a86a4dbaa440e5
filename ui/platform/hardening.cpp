// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/hardening.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

namespace broker::ui {

namespace {

#if defined(Q_OS_UNIX)
bool turnOffCoreFiles() noexcept
{
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0;
}
#endif

#if defined(Q_OS_LINUX)
bool makeMemoryPrivate() noexcept
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false; // the leak check reads our memory as a debugger would
#else
    if (qEnvironmentVariableIsSet("SNAP") || qEnvironmentVariableIsSet("FLATPAK_ID"))
        return false;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#endif
}
#endif

} // namespace

Hardening hardenProcess() noexcept
{
    Hardening done;
#if defined(Q_OS_UNIX)
    done.coreDumpsOff = turnOffCoreFiles();
#endif
#if defined(Q_OS_LINUX)
    done.memoryPrivate = makeMemoryPrivate();
#elif defined(Q_OS_MACOS)
    done.memoryPrivate = ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0;
#elif defined(Q_OS_WIN)
    SetErrorMode(SetErrorMode(0) | SEM_NOGPFAULTERRORBOX);
    done.coreDumpsOff = true;
#endif
    return done;
}

} // namespace broker::ui
