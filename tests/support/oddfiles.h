// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

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
[[nodiscard]] bool makeOddFile(const QString &path, OddFile kind);

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
[[nodiscard]] qint64 peakMemory();

} // namespace broker::test

Q_DECLARE_METATYPE(broker::test::OddFile)
