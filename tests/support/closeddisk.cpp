// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/closeddisk.h"

#include <QDir>
#include <QFile>

#include <condition_variable>
#include <mutex>

#ifdef Q_OS_WIN
#include <array>

#include <windows.h>
#else
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace {

struct Gate
{
    std::mutex mutex;
    std::condition_variable changed;
    QString part;
    bool isClosed = false;
    int waiting = 0;
};

Gate &gate()
{
    static Gate one;
    return one;
}

#ifdef Q_OS_WIN
QString pathOf(HANDLE handle)
{
    constexpr DWORD longest = 2048;
    std::array<wchar_t, longest> path = {};
    const DWORD length = GetFinalPathNameByHandleW(handle, path.data(), longest, FILE_NAME_NORMALIZED);
    return length < longest ? QDir::fromNativeSeparators(QString::fromWCharArray(path.data(), int(length)))
                            : QString();
}
#else
QString pathOf(int handle)
{
    return QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(handle));
}
#endif

template <class Handle>
void wait(Handle handle)
{
    std::unique_lock lock(gate().mutex);
    if (!gate().isClosed || !pathOf(handle).contains(gate().part))
        return;
    ++gate().waiting;
    gate().changed.wait_for(lock, broker::test::ClosedDisk::patience, [] { return !gate().isClosed; });
    --gate().waiting;
}

#ifdef Q_OS_WIN
BOOL WINAPI flushFile(HANDLE handle)
{
    static const auto system = reinterpret_cast<decltype(&FlushFileBuffers)>(
        reinterpret_cast<void *>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "FlushFileBuffers")));
    wait(handle);
    return system(handle);
}
#endif

} // namespace

extern "C" {

#ifdef Q_OS_WIN
// The name that compilers give to the pointer to what a library brings; that of the library is not linked
// then.
extern const decltype(&FlushFileBuffers) __imp_FlushFileBuffers;
const decltype(&FlushFileBuffers) __imp_FlushFileBuffers = flushFile;
#else
[[gnu::visibility("default")]] int fsync(int handle)
{
    wait(handle);
    return static_cast<int>(::syscall(SYS_fsync, handle));
}
#endif

} // extern "C"

namespace broker::test {

QString ClosedDisk::newFile(const QString &path)
{
#ifdef Q_OS_WIN
    return path.endsWith(u'/') ? path : path + u'.';
#else
    return path.left(path.lastIndexOf(u'/') + 1) + u'#';
#endif
}

ClosedDisk::ClosedDisk(const QString &part)
{
    const std::scoped_lock lock(gate().mutex);
    gate().part = part;
    gate().isClosed = true;
}

ClosedDisk::~ClosedDisk()
{
    open();
}

void ClosedDisk::open()
{
    const std::scoped_lock lock(gate().mutex);
    gate().isClosed = false;
    gate().changed.notify_all();
}

bool ClosedDisk::isAwaited() const
{
    const std::scoped_lock lock(gate().mutex);
    return gate().waiting > 0;
}

} // namespace broker::test
