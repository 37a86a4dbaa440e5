// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/oddfiles.h"

#ifdef Q_OS_WIN
#include <windows.h>

#include <psapi.h>
#else
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace broker::test {

bool makeOddFile(const QString &path, OddFile kind)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
#ifdef Q_OS_WIN
    return kind == OddFile::Folder && QDir().mkpath(path);
#else
    const QByteArray name = QFile::encodeName(path);
    switch (kind) {
    case OddFile::Pipe:
        return ::mkfifo(name.constData(), 0600) == 0;
    case OddFile::Device: {
        // The same as /dev/zero.
        struct stat zero = {};
        return ::stat("/dev/zero", &zero) == 0
            && ::mknod(name.constData(), S_IFCHR | 0600, zero.st_rdev) == 0;
    }
    case OddFile::LinkToDevice:
        return QFile::link(QStringLiteral("/dev/zero"), path);
    case OddFile::Folder:
        return QDir().mkpath(path);
    }
    return false;
#endif
}

qint64 peakMemory()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS usage = {};
    return GetProcessMemoryInfo(GetCurrentProcess(), &usage, sizeof usage) ? qint64(usage.PeakWorkingSetSize)
                                                                           : 0;
#else
    rusage usage = {};
    constexpr qint64 kilo = 1024;
    return ::getrusage(RUSAGE_SELF, &usage) == 0 ? usage.ru_maxrss * kilo : 0;
#endif
}

} // namespace broker::test
