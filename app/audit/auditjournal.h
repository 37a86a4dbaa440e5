// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "audit/auditreader.h"
#include "core/clock.h"
#include "core/diskthread.h"
#include "core/result.h"
#include "exports/csv.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace broker::audit {

enum class AuditErrorKind {
    CannotWrite, ///< read-only folder, full disk; the entry may or may not be there
    CannotRead, ///< a file of the journal cannot be read; nothing is exported rather than a part
};

struct AuditError
{
    AuditErrorKind kind = AuditErrorKind::CannotWrite;
    QString path;
    /// The system's own text.
    QString detail;

    /// Of what was on its way to the disk when the program ended; it may be there.
    [[nodiscard]] static AuditError cancelled() { return {}; }
};

/// When the file is set aside, and how much is kept. Bytes.
struct Limits
{
    qint64 file = 1'000'000;
    qint64 total = 5'000'000;
};

enum class ExportFormat {
    JsonLines, ///< the lines as they are, torn ones left out
    Csv, ///< a table with the header given
};

struct Export
{
    QByteArray content;
    /// Closed files whose entries are all in it; for `markExported` once the content is safe.
    QStringList closedFiles;
    /// What was left out.
    ReadReport report;
};

/// What the program did, one line of JSON for each action, in "audit.jsonl" of one folder. Holds no secret.
/// Files are 0600 from the start. An entry is on disk (flushed) when `append` returns success. The program
/// may be killed at any moment: a line that was not finished is left as it is, the next entry begins a new
/// line, and the reader counts it as torn and as nothing else.
///
/// A file that has reached its limit is closed under a numbered and dated name,
/// "audit-000007-20260314-150926.jsonl". When a file is closed, older closed files that were exported before
/// are removed, and then the oldest ones for as long as all together exceed their limit; each removal is an
/// entry of its own, written before the file goes. Processes that append at the same time lose nothing: what
/// is appended is one write to the end of the file, and one of them at a time closes a full file.
///
/// What is appended "soon" is written by a thread of the journal, in the order in which it was given; all
/// else returns when it is done, and waits for what was given before it. When the journal goes, that is
/// written first.
class AuditJournal final
{
public:
    /// The folder is made when needed, private to the user.
    AuditJournal(QString folder, const Clock &clock, Limits limits = {});
    ~AuditJournal();
    Q_DISABLE_COPY_MOVE(AuditJournal)

    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }

    /// Writes `entry` with the present time. Success means that it outlives a crash and a power cut.
    [[nodiscard]] Result<bool, AuditError> append(Entry entry);
    /// The same for all of them, which are on disk together: waiting for the disk costs more than writing.
    [[nodiscard]] Result<bool, AuditError> appendAll(QList<Entry> entries);
    /// The same without waiting for the disk. Settles once it has them, or will not.
    using Written = Result<bool, AuditError>;
    [[nodiscard]] QFuture<Written> appendAllSoon(QList<Entry> entries);

    /// Called from within each of these that failed; most callers have no place to report it. Empty: nothing
    /// is called.
    void setFailureHandler(std::function<void(const AuditError &)> handler)
    {
        m_onFailure = std::move(handler);
    }

    [[nodiscard]] AuditReader reader(const Filter &filter = {}) const;

    /// Everything, oldest first. `header`: the texts for the columns `fieldNames`; it and `separator` are for
    /// `Csv` only.
    [[nodiscard]] Result<Export, AuditError> exportAll(ExportFormat format,
        exports::Separator separator = exports::Separator::Comma,
        const QStringList &header = fieldNames()) const;
    /// Notes that these files need not be kept; those that are gone already are no error.
    [[nodiscard]] static Result<bool, AuditError> markExported(const QStringList &closedFiles);

private:
    /// Tells of a failure.
    Written reported(const Written &written) const;

    class Folder;
    /// Of the thread as long as it writes.
    std::shared_ptr<const Folder> m_files;
    QString m_folder;
    const Clock &m_clock;
    std::function<void(const AuditError &)> m_onFailure;
    QObject m_home;
    /// Goes first, and waits for what it was given.
    std::unique_ptr<DiskThread> m_disk;
};

} // namespace broker::audit
