// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/privatefile.h"

#include "core/filesystem.h"
#include "core/secret.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace broker {

namespace {

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Failure<FileError> failure(const QString &detail)
{
    return Failure(FileError{detail});
}

Result<bool, FileError> replaceFile(const QString &path, const QByteArray &content, filesystem::Rights rights)
{
    // It would be replaced like a file, which must not happen to a device.
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    return filesystem::replace(QFileInfo(path).absoluteFilePath(), content, rights);
}

} // namespace

std::optional<FileError> obstacleAt(const QString &path)
{
    if (filesystem::kindAt(path) != filesystem::Kind::Other)
        return std::nullopt;
    return FileError{QStringLiteral("It is not a file."), FileProblem::NotAFile};
}

Result<QByteArray, FileError> readFile(const QString &path, qint64 most)
{
    const auto tooLarge = [] {
        return Failure(FileError{QStringLiteral("It is too large."), FileProblem::TooLarge});
    };
    QFile file(path);
    if (const auto opened = filesystem::openForReading(file); !opened)
        return Failure(opened.error());
    // Some files say that they are empty and are not, and others grow in the meantime.
    if (file.size() > most)
        return tooLarge();
    constexpr qint64 leastRoom = 4096;
    QByteArray content(std::max(file.size() + 1, leastRoom), Qt::Uninitialized);
    qint64 length = 0;
    while (true) {
        const qint64 more = file.read(content.data() + length, content.size() - length);
        if (more == 0)
            break;
        length += std::max<qint64>(more, 0);
        if (more < 0 || length > most) {
            wipe(content);
            return more < 0 ? Result<QByteArray, FileError>(failure(file.errorString())) : tooLarge();
        }
        if (length == content.size()) {
            // Whatever it is: no part of it is left where it was.
            QByteArray larger(content.size() * 2, Qt::Uninitialized);
            std::copy(content.cbegin(), content.cend(), larger.begin());
            wipe(content);
            content = std::move(larger);
        }
    }
    content.truncate(length);
    return content;
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
    const auto made = filesystem::makePrivateFolder(info.absoluteFilePath());
    if (!made && !QFileInfo(path).isDir())
        return made;
    return filesystem::flushFolder(parent);
}

Result<bool, FileError> writePrivateFile(const QString &path, const QByteArray &content)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto replaced = replaceFile(path, content, filesystem::Rights::OwnerOnly); !replaced)
        return replaced;
    return filesystem::flushFolder(folderOf(path));
}

Result<bool, FileError> saveFile(const QString &path, const QByteArray &content)
{
    return replaceFile(path, content, filesystem::Rights::Usual);
}

Result<bool, FileError> appendPrivateLine(const QString &path, const QByteArray &line)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    QFile file(path);
    if (const auto opened = filesystem::openForAppending(file); !opened)
        return opened;
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
    if (const auto synced = filesystem::flush(file); !synced)
        return synced;
    return isNew ? filesystem::flushFolder(folderOf(path)) : true;
}

Result<bool, FileError> ensurePrivateFile(const QString &path)
{
    if (const auto made = ensurePrivateFolder(folderOf(path)); !made)
        return made;
    if (const auto obstacle = obstacleAt(path))
        return Failure(*obstacle);
    if (auto made = makePrivateFile(path); made || !QFileInfo::exists(path))
        return made;
    return filesystem::takeRights(QFileInfo(path).absoluteFilePath());
}

Result<bool, FileError> makePrivateFile(const QString &path)
{
    return filesystem::makePrivateFile(QFileInfo(path).absoluteFilePath());
}

bool isPrivateFile(const QString &path)
{
    return filesystem::isPrivate(QFileInfo(path).absoluteFilePath());
}

Result<bool, FileError> removePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.remove())
        return failure(file.errorString());
    return filesystem::flushFolder(folderOf(path));
}

} // namespace broker
