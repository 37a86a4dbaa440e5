// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <fcntl.h>
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

Result<bool, FileError> replaceFile(
    const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions)
{
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
    if (!QDir().mkdir(info.absoluteFilePath(), ownerFolder))
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
    const bool isNew = !QFileInfo::exists(path);
    if (const auto made = ensurePrivateFile(path); !made)
        return made;
    QFile file(path);
    // Without a buffer of our own the whole line goes to the system in one call.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
        return failure(file.errorString());
    QByteArray bytes = line + '\n';
    if (file.size() > 0) {
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
