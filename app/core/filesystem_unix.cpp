// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace broker::filesystem {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

Failure<FileError> failure(const QString &detail)
{
    return Failure(FileError{detail});
}

/// Some file systems take what they have no room for and say so only here.
Result<bool, FileError> sync(int handle)
{
    // Others do not know how to sync; there is nothing better to do there.
    if (::fsync(handle) != 0 && errno != EINVAL && errno != ENOTSUP)
        return failure(qt_error_string(errno));
    return true;
}

} // namespace

Kind kindAt(const QString &path)
{
    struct stat what = {};
    if (::stat(QFile::encodeName(path).constData(), &what) != 0)
        return Kind::Nothing;
    return S_ISREG(what.st_mode) ? Kind::File : Kind::Other;
}

Result<bool, FileError> openForReading(QFile &file)
{
    const Failure notAFile(FileError{QStringLiteral("It is not a file."), FileProblem::NotAFile});
    // Looked at through the handle: a path may lead elsewhere by the time that it is opened.
    const int handle = ::open(
        QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return errno == ENXIO ? Result<bool, FileError>(notAFile) : failure(qt_error_string(errno));
    struct stat what = {};
    if (::fstat(handle, &what) != 0 || !S_ISREG(what.st_mode)) {
        ::close(handle);
        return notAFile;
    }
    if (!file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failure(file.errorString());
    }
    return true;
}

Result<bool, FileError> openForAppending(QFile &file)
{
    // Made, and opened, and given its rights as one and the same file: by its name alone it might be renamed
    // by another process in between. Without a buffer of our own the whole line goes to the system in one
    // call.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerFile)
        || !file.setPermissions(ownerFile))
        return failure(file.errorString());
    return true;
}

Result<bool, FileError> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        return failure(file.errorString());
    return true;
}

Result<bool, FileError> makePrivateFolder(const QString &path)
{
    if (!QDir().mkdir(path, ownerFolder))
        return failure(QStringLiteral("The folder %1 cannot be made.").arg(path));
    return true;
}

Result<bool, FileError> takeRights(const QString &path)
{
    QFile file(path);
    if (!file.setPermissions(ownerFile))
        return failure(file.errorString());
    return true;
}

bool isPrivate(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && (info.permissions() & others) == QFileDevice::Permissions();
}

Result<bool, FileError> replace(const QString &path, const QByteArray &content, Rights rights)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    if (rights == Rights::OwnerOnly && !file.setPermissions(ownerFile))
        return failure(file.errorString());
    // Asked for step by step: commit() alone renames over the old file even when the disk was full and
    // only a part of a short content was written.
    const bool complete = file.write(content) == content.size() && file.flush();
    if (!complete)
        return failure(file.error() == QFileDevice::NoError ? QStringLiteral("Only a part was written.")
                                                            : file.errorString());
    if (const auto synced = sync(file.handle()); !synced)
        return synced;
    if (!file.commit())
        return failure(file.errorString());
    return true;
}

Result<bool, FileError> flush(const QFile &file)
{
    return sync(file.handle());
}

/// A rename is not there for good before that.
Result<bool, FileError> flushFolder(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return failure(qt_error_string(errno));
    auto synced = sync(handle);
    ::close(handle);
    return synced;
}

} // namespace broker::filesystem
