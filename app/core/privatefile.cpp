// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace broker {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Failure<FileError> failure(const QString &detail)
{
    return Failure(FileError{detail});
}

#if defined(Q_OS_UNIX)

/// Some file systems take what they have no room for and say so only here.
Result<bool, FileError> syncHandle(int handle)
{
    // Others do not know how to sync; there is nothing better to do there.
    if (::fsync(handle) != 0 && errno != EINVAL && errno != ENOTSUP)
        return failure(qt_error_string(errno));
    return true;
}

/// Puts the folder's entries on disk: a rename is not there for good before that.
Result<bool, FileError> syncFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return failure(qt_error_string(errno));
    auto synced = syncHandle(handle);
    ::close(handle);
    return synced;
}

#else

Result<bool, FileError> syncHandle(int)
{
    return true;
}

Result<bool, FileError> syncFolder(const QString &)
{
    return true;
}

#endif

Failure<FileError> notAFile()
{
    return Failure(FileError{QStringLiteral("It is not a file."), FileProblem::NotAFile});
}

/// Opens it for reading without ever waiting.
Result<bool, FileError> openFile(QFile &file)
{
#if defined(Q_OS_UNIX)
    // Looked at through the handle: a path may lead elsewhere by the time that it is opened.
    const int handle = ::open(
        QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return errno == ENXIO ? Result<bool, FileError>(notAFile()) : failure(qt_error_string(errno));
    struct stat what = {};
    if (::fstat(handle, &what) != 0 || !S_ISREG(what.st_mode)) {
        ::close(handle);
        return notAFile();
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failure(file.errorString());
    }
    return true;
#else
    if (const auto obstacle = obstacleAt(file.fileName()))
        return Failure(*obstacle);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return true;
#endif
}

Result<bool, FileError> replaceFile(
    const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions)
{
    // It would be replaced like a file, which must not happen to a device.
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    if (permissions && !file.setPermissions(*permissions))
        return failure(file.errorString());
    // Asked for step by step: commit() alone renames over the old file even when the disk was full and
    // only a part of a short content was written.
    const bool complete = file.write(content) == content.size() && file.flush();
    if (!complete)
        return failure(file.error() == QFileDevice::NoError ? QStringLiteral("Only a part was written.")
                                                            : file.errorString());
    if (const auto synced = syncHandle(file.handle()); !synced)
        return synced;
    if (!file.commit())
        return failure(file.errorString());
    return true;
}

} // namespace

std::optional<FileError> obstacleAt(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile())
        return std::nullopt;
    return FileError{QStringLiteral("It is not a file."), FileProblem::NotAFile};
}

Result<QByteArray, FileError> readFile(const QString &path, qint64 most)
{
    const auto tooLarge = [] {
        return Failure(FileError{QStringLiteral("It is too large."), FileProblem::TooLarge});
    };
    QFile file(path);
    if (const auto opened = openFile(file); !opened)
        return Failure(opened.error());
    // Some files say that they are empty and are not, and others grow in the meantime.
    if (file.size() > most)
        return tooLarge();
    constexpr qint64 smallestPart = 4096;
    constexpr qint64 largestPart = 1024 * 1024;
    QByteArray content;
    while (true) {
        const QByteArray part
            = file.read(std::clamp(file.size() - content.size() + 1, smallestPart, largestPart));
        if (file.error() != QFileDevice::NoError)
            return failure(file.errorString());
        if (part.isEmpty())
            return content;
        content += part;
        if (content.size() > most)
            return tooLarge();
    }
}

Result<bool, FileError> ensurePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath())
        return failure(QStringLiteral("%1 is not there.").arg(path));
    if (const auto made = ensurePrivateFolder(parent); !made)
        return made;
    // Another process may have made it in this very moment, which is as good.
    if (!QDir().mkdir(info.absoluteFilePath(), ownerFolder) && !QFileInfo(path).isDir())
        return failure(QStringLiteral("The folder %1 cannot be made.").arg(path));
    return syncFolder(parent);
}

Result<bool, FileError> writePrivateFile(const QString &path, const QByteArray &content)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto replaced = replaceFile(path, content, ownerFile); !replaced)
        return replaced;
    return syncFolder(folderOf(path));
}

Result<bool, FileError> saveFile(const QString &path, const QByteArray &content)
{
    return replaceFile(path, content, std::nullopt);
}

Result<bool, FileError> appendPrivateLine(const QString &path, const QByteArray &line)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    QFile file(path);
    // Made, and opened, and given its rights as one and the same file: by its name alone it might be renamed
    // by another process in between. Without a buffer of our own the whole line goes to the system in one
    // call.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerFile)
        || !file.setPermissions(ownerFile))
        return failure(file.errorString());
    const bool isNew = file.size() == 0;
    QByteArray bytes = line + '\n';
    if (!isNew) {
        char last = '\n';
        if (!file.seek(file.size() - 1) || !file.getChar(&last))
            return failure(file.errorString());
        if (last != '\n')
            bytes.prepend('\n');
    }
    if (file.write(bytes) != bytes.size())
        return failure(file.error() == QFileDevice::NoError ? QStringLiteral("Only a part was written.")
                                                            : file.errorString());
    if (const auto synced = syncHandle(file.handle()); !synced)
        return synced;
    return isNew ? syncFolder(folderOf(path)) : true;
}

Result<bool, FileError> ensurePrivateFile(const QString &path)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return true;
    if (!file.exists())
        return failure(file.errorString());
    if (!file.setPermissions(ownerFile))
        return failure(file.errorString());
    return true;
}

Result<bool, FileError> removePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.remove())
        return failure(file.errorString());
    return syncFolder(folderOf(path));
}

} // namespace broker
