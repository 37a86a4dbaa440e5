// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::records {

enum class RecordErrorKind {
    CannotRead, ///< the file is there but cannot be opened
    NotAFile, ///< a pipe, a device or a folder is there instead
    TooLarge, ///< larger than any list of ours
    CannotWrite, ///< read-only folder, full disk
    Busy, ///< another process keeps writing it; nothing has changed
    NewerVersion, ///< written by a later version of this program; left alone
};

struct RecordError
{
    RecordErrorKind kind = RecordErrorKind::CannotWrite;
    QString path;
    /// The system's own text.
    QString detail;

    /// Of what was on its way to the disk when the program ended; it may be there.
    [[nodiscard]] static RecordError cancelled()
    {
        return {RecordErrorKind::CannotWrite, {}, QStringLiteral("The program ended the writing.")};
    }
};

struct LoadReport
{
    /// Where a damaged file was set aside; empty when there was none.
    QString setAside;
    /// Entries of a readable file that could not be understood. They are kept and written back.
    int unreadableEntries = 0;
    /// Records dated later than now: the clock is wrong, or was when they were written.
    int fromTheFuture = 0;
};

} // namespace broker::records
