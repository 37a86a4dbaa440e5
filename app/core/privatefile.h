// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

// Files of the program, most of them private to the user: mode 0600 on Unix, folders 0700; on Windows an
// access list of their own that names the user alone, whatever the folder around them would hand down.
namespace broker {

/// What is known of a failure besides the system's own text.
enum class FileProblem {
    System,
    NotAFile, ///< a pipe, a device, a socket or a folder is in its place; it was not touched
    TooLarge,
};

struct FileError
{
    /// The system's own text, for the details text only.
    QString detail;
    FileProblem problem = FileProblem::System;
};

/// The whole content of a file of at most `most` bytes. Never waits for something that is not a file, such as
/// a pipe that nobody writes to, and never takes more memory than that.
[[nodiscard]] Result<QByteArray, FileError> readFile(const QString &path, qint64 most);

/// Nothing where there is a file, or one may be made.
[[nodiscard]] std::optional<FileError> obstacleAt(const QString &path);

/// Makes the folder, and those above it that are missing, private. A folder that is there already is left as
/// it is.
[[nodiscard]] Result<bool, FileError> ensurePrivateFolder(const QString &path);

/// Replaces the file as a whole: afterwards it holds either the old content or the new. The file is
/// private before the first byte is in it, and with its folder entry on disk when this returns, so that
/// it outlives a power cut. The folder is made when needed.
[[nodiscard]] Result<bool, FileError> writePrivateFile(const QString &path, const QByteArray &content);

/// Replaces a file that the user asked for and may give to others, as a whole: the same, but with the
/// rights that the system gives to new files, or that the old one had, in a folder that is there and
/// may be one that cannot be read.
[[nodiscard]] Result<bool, FileError> saveFile(const QString &path, const QByteArray &content);

/// Adds one line and its end, and returns when they are on disk (flushed). The file is made when needed,
/// private. A last line without an end, which a crash left there, is ended first. `line` ends without
/// a line end; one inside makes more lines of it, which are written together. After a failure a part of the
/// line may be there. For one writer at a time.
[[nodiscard]] Result<bool, FileError> appendPrivateLine(const QString &path, const QByteArray &line);

/// Makes an empty private file unless there is one; takes others' rights from one that is.
[[nodiscard]] Result<bool, FileError> ensurePrivateFile(const QString &path);

/// Makes an empty private file in a folder that is there; fails where there is anything, a link that leads
/// nowhere included.
[[nodiscard]] Result<bool, FileError> makePrivateFile(const QString &path);

/// What the system says of a file, links followed: whether nobody but the owner, and who may do anything on
/// this machine, can open it. Some file systems keep no rights.
[[nodiscard]] bool isPrivateFile(const QString &path);

/// Removes the file for good, its folder entry included. A file that is gone already is a success.
[[nodiscard]] Result<bool, FileError> removePrivateFile(const QString &path);

} // namespace broker
