// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_WIN
#include <windows.h>

#include <psapi.h>
#else
#include <sys/resource.h>
#include <sys/stat.h>
#endif

// What may stand in place of a file, and is none. On Windows only a folder can: pipes and devices have names
// of their own there, in no folder.
namespace broker::test {

enum class OddFile { Pipe, Device, LinkToDevice, Folder };

/// Rows of "oddFile" for all that can be made here: a device only by root.
inline void addOddFiles()
{
    QTest::addColumn<OddFile>("oddFile");
    QTest::newRow("pipe") << OddFile::Pipe;
    QTest::newRow("device") << OddFile::Device;
    QTest::newRow("link to an endless device") << OddFile::LinkToDevice;
    QTest::newRow("folder") << OddFile::Folder;
}

/// False where this user may not make it. The folder is made when needed.
[[nodiscard]] inline bool makeOddFile(const QString &path, OddFile kind)
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

/// Whether it is still there and still what it was.
[[nodiscard]] inline bool isOdd(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile();
}

/// A file of this size that takes no room on the disk.
[[nodiscard]] inline bool makeLargeFile(const QString &path, qint64 size)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.resize(size);
}

/// The most memory that this process has had so far, in bytes.
[[nodiscard]] inline qint64 peakMemory()
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

Q_DECLARE_METATYPE(broker::test::OddFile)
