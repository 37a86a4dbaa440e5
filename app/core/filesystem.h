// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"

class QFile;

// What every system does in its own way for private files: modes and fsync on Unix, access lists and flushed
// handles on Windows. For privatefile.cpp alone, which says what it is good for; every path is absolute.
namespace broker::filesystem {

/// Who may use a file that is made.
enum class Rights {
    OwnerOnly,
    Usual, ///< as the system gives them to new files, or as the file that is replaced has them
};

enum class Kind {
    Nothing, ///< or nothing that this user may know of
    File,
    Other,
};
/// What is at the path, links followed: asked once, so that a rename in between cannot make it something
/// else.
[[nodiscard]] Kind kindAt(const QString &path);

/// Opens a file, and nothing else, for reading, without a buffer that would keep what is read. Never waits.
[[nodiscard]] Result<bool, FileError> openForReading(QFile &file);
/// Opens it, or makes it, for adding to its end. It is the owner's alone before this returns, whoever renames
/// what is at its path in the meantime.
[[nodiscard]] Result<bool, FileError> openForAppending(QFile &file);

/// An empty file of the owner's alone. Fails where there is anything.
[[nodiscard]] Result<bool, FileError> makePrivateFile(const QString &path);
/// A folder of the owner's alone. Fails where there is anything.
[[nodiscard]] Result<bool, FileError> makePrivateFolder(const QString &path);
/// Takes the rights of all others.
[[nodiscard]] Result<bool, FileError> takeRights(const QString &path);
/// Whether nobody but the owner, and who may do anything on this machine, has a right.
[[nodiscard]] bool isPrivate(const QString &path);

/// Puts the file in the place of what is there, as a whole and flushed. Its folder may still have to be.
[[nodiscard]] Result<bool, FileError> replace(const QString &path, const QByteArray &content, Rights rights);
/// Returns when what was written is on disk.
[[nodiscard]] Result<bool, FileError> flush(const QFile &file);
/// The same for what was made, renamed and removed in the folder.
[[nodiscard]] Result<bool, FileError> flushFolder(const QString &path);

} // namespace broker::filesystem
