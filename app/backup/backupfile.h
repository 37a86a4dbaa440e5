// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "core/result.h"
#include "records/tokenrecord.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

// The list of tokens as a file that can be kept elsewhere and taken to another computer. There is no secret
// in it: secrets stay where they are.
namespace broker::backup {

/// What is in such a file.
struct Backup
{
    /// Name and version of the program that saved it.
    QString program;
    /// UTC.
    QDateTime created;
    /// All records are of this mode.
    bool practice = false;
    /// In the order of creation; names and notes cleaned and cut like those that come from Snyk. One that was
    /// kept in memory only says so, so that nobody takes it for one in a keychain.
    QList<records::TokenRecord> records;
    /// Entries of the file that this version does not understand, or that are of the other mode.
    int unreadable = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

enum class BackupErrorKind {
    CannotRead, ///< the file is not there, is not a file, or cannot be opened
    TooLarge, ///< larger than `largestFile`; not read
    NotABackup, ///< a file of another kind
    Damaged, ///< a backup, but incomplete or not understood
    WrongChecksum, ///< a backup that is not as it was saved
    NewerVersion, ///< saved by a later version of this program
    OtherMode, ///< of practice mode, or of real tokens while in practice mode
};

struct BackupError
{
    BackupErrorKind kind = BackupErrorKind::CannotRead;
    QString path;
    /// The system's own text.
    QString detail;
};

/// Bytes. 5,000 records with the longest notes stay below it.
inline constexpr qint64 largestFile = 48 * 1024 * 1024;

/// The records of one mode; those of the other are left out.
[[nodiscard]] Backup backupOf(const QList<records::TokenRecord> &records, bool practice,
    const QString &program, const QDateTime &nowUtc);

/// JSON with the schema version and a SHA-256 over everything else in it, in its canonical form: compact,
/// the names of each object sorted, as Qt writes it. Pure.
[[nodiscard]] QByteArray toBytes(const Backup &backup);
/// `practice`: the mode that it is for. Never takes a part of a backup for the whole. Pure.
[[nodiscard]] Result<Backup, BackupErrorKind> fromBytes(const QByteArray &content, bool practice);

/// Readable by the user alone, and on disk when this returns; replaces the file as a whole.
[[nodiscard]] Result<bool, FileError> save(const QString &path, const Backup &backup);
[[nodiscard]] Result<Backup, BackupError> load(const QString &path, bool practice);
/// The same of a file that somebody else has read, no further than `largestFile`.
[[nodiscard]] Result<Backup, BackupError> fromFile(
    const QString &path, const Result<QByteArray, FileError> &content, bool practice);

} // namespace broker::backup
