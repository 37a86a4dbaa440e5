// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diskthread.h"
#include "core/result.h"
#include "records/recordstore.h"
#include "sharing/rowstate.h"
#include "sharing/sharingtypes.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace broker::sharing {

/// A row that has come to a state which the disk has to know.
struct RowNote
{
    int row = 0;
    RowState state;
    /// How often the user has had it tried again by then.
    int retries = 0;
};

/// A job as the disk has it.
struct StoredJob
{
    JobPlan plan;
    /// One for each row of the plan. A row whose call nobody knows the end of is `Looking`.
    QList<RowState> states;
    /// How often the user had rows tried again; without those that never were.
    QHash<int, int> retries = {};

    /// Whether any row is not over.
    [[nodiscard]] bool isUnfinished() const;
};

/// Jobs, two files each: the plan, and one line for every step that rows have taken, on disk (flushed, mode
/// 0600) before the call that it announces. No secret. A last line that was cut by a power failure announced
/// a call that was never made; where another one cannot be read, every row that waits is looked at before it
/// is called. A job stays until it is removed: what it did can be taken back.
///
/// One for each run of the program: it knows which tokens are in the memory of this run.
///
/// For one process at a time; the composition root sees to that. What a job writes while it runs is written
/// by a thread of the journal, in the order in which it was given; everything else waits for what was given
/// before it, and is done when the call returns.
class JobJournal final
{
public:
    /// The folder is made when needed, private to the user.
    explicit JobJournal(QString folder);

    using Written = Result<bool, records::RecordError>;
    [[nodiscard]] Written begin(const JobPlan &plan);
    /// The same without waiting for the disk. Settles when it has taken it, or will not.
    [[nodiscard]] QFuture<Written> beginSoon(const JobPlan &plan);
    /// All of them are on disk when this settles, or none counts.
    [[nodiscard]] QFuture<Written> noteSoon(const JobId &job, const QList<RowNote> &notes);
    /// Removing what is not there is a success.
    [[nodiscard]] Result<bool, records::RecordError> remove(const JobId &job);

    struct Contents
    {
        /// Newest first.
        QList<StoredJob> jobs;
        /// Files of a later version, damaged ones, and those that cannot be opened; they are left alone.
        QStringList unreadable;
    };
    [[nodiscard]] Contents load() const;
    [[nodiscard]] std::optional<StoredJob> find(const JobId &job) const;
    /// The same, where a job that cannot be read is not taken for one that is not there.
    [[nodiscard]] Result<std::optional<StoredJob>, records::RecordError> current(const JobId &job) const;

private:
    [[nodiscard]] QString planPath(const JobId &job) const;
    [[nodiscard]] QString notesPath(const JobId &job) const;
    [[nodiscard]] std::optional<StoredJob> read(const QString &planPath) const;
    [[nodiscard]] QByteArray lineOf(const QList<RowNote> &notes) const;

    QString m_folder;
    /// Of the program, whose memory ends with it.
    QString m_run;
    std::unique_ptr<DiskThread> m_disk;
};

} // namespace broker::sharing
