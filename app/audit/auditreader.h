// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::audit {

/// Which entries are wanted. An empty part lets everything through.
struct Filter
{
    /// Somewhere in a field, whatever the case; ids and fingerprints included.
    QString text = {};
    QList<Action> actions = {};
    /// UTC, inclusive.
    std::optional<QDateTime> from = {};
    /// UTC, exclusive.
    std::optional<QDateTime> until = {};
};

[[nodiscard]] bool matches(const Entry &entry, const Filter &filter);

/// What the reader came across besides entries.
struct ReadReport
{
    /// Lines that are not whole: the program was stopped or the disk full while one was written.
    int torn = 0;
    /// Whole lines of a later version.
    int newer = 0;
    /// Files that could not be opened or read to the end.
    int unreadableFiles = 0;
};

/// Goes through a journal from the newest entry to the oldest, in portions, one file in memory at a time.
/// Made by AuditJournal::reader. It may or may not see what is appended in the meantime; a file that
/// disappears in the meantime counts as unreadable.
class AuditReader final
{
public:
    /// `files`: newest first.
    AuditReader(QStringList files, Filter filter);

    /// Up to `most` further entries that match; fewer only at the end.
    [[nodiscard]] QList<Entry> next(int most);
    [[nodiscard]] bool atEnd() const { return m_files.isEmpty() && m_left.isEmpty(); }
    /// Of what has been read so far.
    [[nodiscard]] const ReadReport &report() const noexcept { return m_report; }

private:
    [[nodiscard]] QByteArray takeLastLine();

    QStringList m_files;
    Filter m_filter;
    /// What is still to be read of the file that was opened last.
    QByteArray m_left;
    ReadReport m_report;
};

/// No more than this is read of a file; its older part counts as unreadable.
inline constexpr qint64 mostBytesOfFile = 16 * 1024 * 1024;

/// The content of a file, at most its last `mostBytesOfFile` bytes, whole lines only; nothing when it
/// cannot be read. Counts what is left out in `report`.
[[nodiscard]] QByteArray contentOfFile(const QString &path, ReadReport &report);

} // namespace broker::audit
