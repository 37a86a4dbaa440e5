// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/filesystem.h"

#include "core/accesslist_win.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <string>

#include <windows.h>

#include <aclapi.h>

namespace broker::filesystem {

namespace {

constexpr DWORD sharedByAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

struct CloseFile
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
/// Null, not INVALID_HANDLE_VALUE, when there is none.
using Handle = std::unique_ptr<HANDLE, CloseFile>;

Failure<FileError> failure(const QString &detail)
{
    return Failure(FileError{detail});
}

Failure<FileError> lastFailure()
{
    return failure(qt_error_string(int(GetLastError())));
}

/// As the system's calls take it, whatever its length.
std::wstring native(const QString &path)
{
    // Shorter by the name of a file in a folder than the 260 of old.
    constexpr qsizetype longestPlain = 240;
    QString text = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (text.size() > longestPlain && !text.startsWith(QLatin1String("\\\\")))
        text.prepend(QLatin1String("\\\\?\\"));
    else if (text.size() > longestPlain && !text.startsWith(QLatin1String("\\\\?\\")))
        text.replace(0, 2, QLatin1String("\\\\?\\UNC\\"));
    return text.toStdWString();
}

Handle open(const QString &path, DWORD access, DWORD how, SECURITY_ATTRIBUTES *rights = nullptr,
    DWORD flags = FILE_ATTRIBUTE_NORMAL)
{
    HANDLE handle = CreateFileW(native(path).c_str(), access, sharedByAll, rights, how, flags, nullptr);
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

/// The file takes the handle over.
Result<bool, FileError> give(Handle handle, QFile &file, QIODevice::OpenMode mode, int flags)
{
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle.get()), flags);
    if (descriptor < 0)
        return failure(qt_error_string(errno));
    handle.release();
    if (!file.open(descriptor, mode, QFileDevice::AutoCloseHandle)) {
        _close(descriptor);
        return failure(file.errorString());
    }
    return true;
}

/// Calls `make` with an access list for this account alone.
template <class Make>
Result<bool, FileError> withOwnerOnly(Make make)
{
    const auto account = AccountId::ofThisProcess();
    if (!account)
        return lastFailure();
    OwnerOnlyList rights(*account);
    if (!rights.isValid())
        return lastFailure();
    return make(rights);
}

Result<bool, FileError> writeAll(HANDLE file, const QByteArray &content)
{
    constexpr qsizetype most = 1024 * 1024;
    for (qsizetype done = 0; done < content.size();) {
        DWORD written = 0;
        const auto part = DWORD(std::min(most, content.size() - done));
        if (!WriteFile(file, content.constData() + done, part, &written, nullptr))
            return lastFailure();
        if (written == 0)
            return failure(QStringLiteral("Only a part was written."));
        done += qsizetype(written);
    }
    return FlushFileBuffers(file) ? Result<bool, FileError>(true) : lastFailure();
}

/// What looks for viruses or makes backups holds a file open for moments, and others may not replace it then.
bool isInUse(DWORD error)
{
    return error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED || error == ERROR_LOCK_VIOLATION;
}

Result<bool, FileError> moveOver(const QString &from, const QString &to)
{
    constexpr int tries = 6;
    constexpr DWORD pause = 15; // milliseconds
    for (int left = tries;; --left) {
        if (MoveFileExW(
                native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            return true;
        if (left <= 1 || !isInUse(GetLastError()))
            return lastFailure();
        Sleep(pause);
    }
}

/// The access list of a file; null with everything allowed, or where it cannot be asked.
struct FoundList
{
    std::unique_ptr<void, decltype(&LocalFree)> memory{nullptr, &LocalFree};
    ACL *list = nullptr;
};

std::optional<FoundList> listOf(const QString &path)
{
    FoundList found;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const Handle file = open(path, READ_CONTROL, OPEN_EXISTING, nullptr, FILE_FLAG_BACKUP_SEMANTICS);
    if (!file
        || GetSecurityInfo(file.get(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr,
               &found.list, nullptr, &descriptor)
            != ERROR_SUCCESS)
        return std::nullopt;
    found.memory.reset(descriptor);
    return found;
}

Result<bool, FileError> takeRights(HANDLE file, OwnerOnlyList &rights)
{
    const DWORD error = SetSecurityInfo(file, SE_FILE_OBJECT,
        DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr, nullptr, rights.list(),
        nullptr);
    return error == ERROR_SUCCESS ? Result<bool, FileError>(true) : failure(qt_error_string(int(error)));
}

/// A new file beside `path`, which takes its place once it is whole.
Handle openBeside(const QString &path, QString &name, SECURITY_ATTRIBUTES *rights)
{
    constexpr int tries = 10;
    constexpr int digits = 8;
    for (int i = 0; i < tries; ++i) {
        name = QStringLiteral("%1.%2").arg(path).arg(
            QRandomGenerator::system()->generate(), digits, 16, QLatin1Char('0'));
        Handle handle = open(name, GENERIC_READ | GENERIC_WRITE | WRITE_DAC, CREATE_NEW, rights);
        if (handle || GetLastError() != ERROR_FILE_EXISTS)
            return handle;
    }
    return nullptr;
}

Result<bool, FileError> replaceWith(
    const QString &path, const QByteArray &content, SECURITY_ATTRIBUTES *rights)
{
    QString name;
    Handle file = openBeside(path, name, rights);
    if (!file)
        return lastFailure();
    auto remover = qScopeGuard([&] {
        file.reset();
        DeleteFileW(native(name).c_str());
    });
    // What the user saves keeps the rights that he gave it.
    if (rights == nullptr && QFileInfo::exists(path)) {
        if (const auto old = listOf(path))
            SetSecurityInfo(
                file.get(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, old->list, nullptr);
    }
    if (const auto written = writeAll(file.get(), content); !written)
        return written;
    file.reset();
    auto moved = moveOver(name, path);
    if (moved)
        remover.dismiss();
    return moved;
}

} // namespace

Kind kindAt(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(native(QFileInfo(path).absoluteFilePath()).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return Kind::Nothing;
    constexpr DWORD noFile = FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_DEVICE;
    return (attributes & noFile) == 0 ? Kind::File : Kind::Other;
}

Result<bool, FileError> openForReading(QFile &file)
{
    const Failure notAFile(FileError{QStringLiteral("It is not a file."), FileProblem::NotAFile});
    if (obstacleAt(file.fileName()))
        return notAFile;
    Handle handle = open(QFileInfo(file.fileName()).absoluteFilePath(), GENERIC_READ, OPEN_EXISTING);
    if (!handle)
        return lastFailure();
    // Looked at through the handle as well: a name such as that of a printer leads to no file in any folder.
    if (GetFileType(handle.get()) != FILE_TYPE_DISK)
        return notAFile;
    return give(std::move(handle), file, QIODevice::ReadOnly | QIODevice::Unbuffered, _O_RDONLY);
}

Result<bool, FileError> openForAppending(QFile &file)
{
    return withOwnerOnly([&file](OwnerOnlyList &rights) -> Result<bool, FileError> {
        Handle handle = open(QFileInfo(file.fileName()).absoluteFilePath(),
            GENERIC_READ | FILE_APPEND_DATA | WRITE_DAC, OPEN_ALWAYS, rights.attributes());
        if (!handle)
            return lastFailure();
        if (const auto taken = takeRights(handle.get(), rights); !taken)
            return taken;
        return give(std::move(handle), file, QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered,
            _O_APPEND);
    });
}

Result<bool, FileError> makePrivateFile(const QString &path)
{
    return withOwnerOnly([&path](OwnerOnlyList &rights) -> Result<bool, FileError> {
        if (!open(path, GENERIC_WRITE, CREATE_NEW, rights.attributes()))
            return lastFailure();
        return true;
    });
}

Result<bool, FileError> makePrivateFolder(const QString &path)
{
    return withOwnerOnly([&path](OwnerOnlyList &rights) -> Result<bool, FileError> {
        if (!CreateDirectoryW(native(path).c_str(), rights.attributes()))
            return lastFailure();
        return true;
    });
}

Result<bool, FileError> takeRights(const QString &path)
{
    return withOwnerOnly([&path](OwnerOnlyList &rights) -> Result<bool, FileError> {
        const Handle file = open(path, READ_CONTROL | WRITE_DAC, OPEN_EXISTING);
        return file ? takeRights(file.get(), rights) : lastFailure();
    });
}

bool isPrivate(const QString &path)
{
    const auto account = AccountId::ofThisProcess();
    const auto found = listOf(path);
    return account && found && isOwnersAlone(found->list, *account);
}

Result<bool, FileError> replace(const QString &path, const QByteArray &content, Rights rights)
{
    // As on other systems, what a link leads to is replaced and not the link.
    const QFileInfo info(path);
    const QString target = info.isSymbolicLink() ? info.symLinkTarget() : path;
    if (rights == Rights::Usual)
        return replaceWith(target, content, nullptr);
    return withOwnerOnly(
        [&](OwnerOnlyList &owner) { return replaceWith(target, content, owner.attributes()); });
}

Result<bool, FileError> flush(const QFile &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return FlushFileBuffers(handle) ? Result<bool, FileError>(true) : lastFailure();
}

Result<bool, FileError> flushFolder(const QString &path)
{
    const Handle folder = open(path, GENERIC_WRITE, OPEN_EXISTING, nullptr, FILE_FLAG_BACKUP_SEMANTICS);
    // Not everywhere can folders be flushed; there is nothing better to do there. NTFS keeps a journal of
    // what happens in its folders, so that after a power cut it is as it was or as it should be.
    if (folder)
        FlushFileBuffers(folder.get());
    return true;
}

} // namespace broker::filesystem
