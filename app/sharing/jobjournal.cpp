// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobjournal.h"

#include "core/id.h"
#include "core/log.h"
#include "core/privatefile.h"
#include "sharing/jobjson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace broker::sharing {

using records::RecordError;
using records::RecordErrorKind;

namespace {

/// A hundred thousand organizations are some 30 MB.
constexpr qint64 largestJournal = 256LL * 1024 * 1024;
constexpr QLatin1String planSuffix(".job.json");
constexpr QLatin1String notesSuffix(".rows.jsonl");
constexpr QLatin1String rowField("row");
constexpr QLatin1String retriesField("retries");

bool isPlanned(const RowState &state)
{
    return std::holds_alternative<Planned>(state);
}

RecordError cannotWrite(const QString &path, const FileError &error)
{
    return {RecordErrorKind::CannotWrite, path, error.detail};
}

JobJournal::Written writePlan(const QString &path, const JobPlan &plan)
{
    return writePrivateFile(path, QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact))
        .map_error([&path](const FileError &error) { return cannotWrite(path, error); });
}

JobJournal::Written writeLine(const QString &path, const QByteArray &line)
{
    return appendPrivateLine(path, line).map_error([&path](const FileError &error) {
        return cannotWrite(path, error);
    });
}

} // namespace

bool StoredJob::isUnfinished() const
{
    return !std::all_of(states.cbegin(), states.cend(), isOver);
}

JobJournal::JobJournal(QString folder)
    : m_folder(std::move(folder))
    , m_run(newUuid())
    , m_disk(std::make_unique<DiskThread>(QStringLiteral("the journal of jobs")))
{ }

QString JobJournal::planPath(const JobId &job) const
{
    return m_folder + QLatin1Char('/') + job.toString() + planSuffix;
}

QString JobJournal::notesPath(const JobId &job) const
{
    return m_folder + QLatin1Char('/') + job.toString() + notesSuffix;
}

QByteArray JobJournal::lineOf(const QList<RowNote> &notes) const
{
    // One line, so that all of it counts or nothing.
    QJsonArray line;
    for (const RowNote &note : notes) {
        QJsonObject json = toJson(note.state, m_run);
        json[rowField] = note.row;
        if (note.retries > 0)
            json[retriesField] = note.retries;
        line.append(json);
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

JobJournal::Written JobJournal::begin(const JobPlan &plan)
{
    m_disk->wait();
    return writePlan(planPath(plan.id), plan);
}

QFuture<JobJournal::Written> JobJournal::beginSoon(const JobPlan &plan)
{
    return m_disk->run([path = planPath(plan.id), plan] { return writePlan(path, plan); });
}

QFuture<JobJournal::Written> JobJournal::noteSoon(const JobId &job, const QList<RowNote> &notes)
{
    // As bytes, which have no secret in them.
    return m_disk->run([path = notesPath(job), line = lineOf(notes)] { return writeLine(path, line); });
}

Result<bool, RecordError> JobJournal::remove(const JobId &job)
{
    // A late note of a job that was just removed would create its file again.
    m_disk->wait();
    // The plan first: notes without one mean nothing to anybody.
    for (const QString &path : {planPath(job), notesPath(job)}) {
        if (const auto removed = removePrivateFile(path); !removed)
            return Failure(cannotWrite(path, removed.error()));
    }
    return true;
}

std::optional<StoredJob> JobJournal::read(const QString &path) const
{
    const auto bytes = readFile(path, largestJournal);
    if (!bytes)
        return std::nullopt;
    auto plan = planFromJson(QJsonDocument::fromJson(*bytes).object());
    if (!plan || QFileInfo(planPath(plan->id)) != QFileInfo(path))
        return std::nullopt;
    StoredJob job{*std::move(plan), {}};
    for (const RowPlan &row : std::as_const(job.plan.rows))
        job.states.append(beginningOf(row));
    const QString notes = notesPath(job.plan.id);
    if (!QFileInfo::exists(notes))
        return job;
    const auto lines = readFile(notes, largestJournal);
    if (!lines)
        return std::nullopt;
    const QList<QByteArray> all = lines->split('\n');
    bool isDamaged = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonDocument line = QJsonDocument::fromJson(all.at(i));
        isDamaged = isDamaged || (!line.isArray() && !all.at(i).isEmpty() && i + 1 < all.size());
        const QJsonArray entries = line.array();
        for (const QJsonValue &entry : entries) {
            const int row = entry[rowField].toInt(-1);
            const auto state = stateFromJson(entry.toObject(), m_run);
            // What was left alone from the beginning is called by no line of the journal.
            if (row < 0 || row >= job.states.size() || job.plan.rows.at(row).skip)
                continue;
            // A step that this version does not understand: it is not known how far the row came.
            const auto *kept = state ? std::get_if<Kept>(&*state) : nullptr;
            const bool lacksToken = kept && job.plan.way == Way::Each && !kept->token;
            job.states[row] = state && !lacksToken ? *state : RowState(Looking{});
            if (const int retries = entry[retriesField].toInt(); retries > job.retries.value(row))
                job.retries.insert(row, retries);
        }
    }
    // Some call may have been announced there: nobody is called before it was looked at.
    if (isDamaged)
        std::replace_if(job.states.begin(), job.states.end(), isPlanned, RowState(Looking{}));
    return job;
}

JobJournal::Contents JobJournal::load() const
{
    m_disk->wait();
    Contents contents;
    const QFileInfoList files = QDir(m_folder).entryInfoList(
        {QLatin1Char('*') + planSuffix}, QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QFileInfo &file : files) {
        if (auto job = read(file.filePath()))
            contents.jobs.append(*std::move(job));
        else
            contents.unreadable.append(file.filePath());
    }
    if (!contents.unreadable.isEmpty())
        qCWarning(logRecords) << contents.unreadable.size() << "jobs cannot be read; they are kept.";
    std::stable_sort(contents.jobs.begin(), contents.jobs.end(),
        [](const StoredJob &a, const StoredJob &b) { return a.plan.made > b.plan.made; });
    return contents;
}

Result<std::optional<StoredJob>, RecordError> JobJournal::current(const JobId &job) const
{
    m_disk->wait();
    const QString path = planPath(job);
    if (!QFileInfo::exists(path) && !QFileInfo::exists(notesPath(job)))
        return std::optional<StoredJob>();
    auto found = read(path);
    if (!found)
        return Failure(RecordError{RecordErrorKind::CannotRead, path, {}});
    return found;
}

std::optional<StoredJob> JobJournal::find(const JobId &job) const
{
    m_disk->wait();
    return read(planPath(job));
}

} // namespace broker::sharing
