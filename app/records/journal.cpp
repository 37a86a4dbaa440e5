// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/journal.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace broker::records {

namespace {

constexpr QLatin1String suffix(".json");

std::optional<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<bool, RecordError> write(const QString &path, const QJsonObject &content)
{
    return writePrivateFile(path, QJsonDocument(content).toJson()).map_error([&path](const FileError &error) {
        return RecordError{RecordErrorKind::CannotWrite, path, error.detail};
    });
}

} // namespace

Journal::Journal(QString folder)
    : m_folder(std::move(folder))
{ }

QString Journal::fileFor(const OperationId &id) const
{
    return m_folder + QLatin1Char('/') + id.toString() + suffix;
}

Result<bool, RecordError> Journal::begin(const Operation &operation)
{
    ++m_revision;
    return write(fileFor(operation.id), toJson(operation));
}

Result<bool, RecordError> Journal::advance(const OperationId &id, OperationStage stage)
{
    ++m_revision;
    const QString path = fileFor(id);
    const auto content = readObject(path);
    if (!content || !operationFromJson(*content)) {
        return Failure(RecordError{
            RecordErrorKind::CannotRead, path, QStringLiteral("The journal entry cannot be read.")});
    }
    return write(path, withStage(*content, stage));
}

Result<bool, RecordError> Journal::finish(const OperationId &id)
{
    ++m_revision;
    const QString path = fileFor(id);
    return removePrivateFile(path).map_error([&path](const FileError &error) {
        return RecordError{RecordErrorKind::CannotWrite, path, error.detail};
    });
}

Journal::Pending Journal::pending() const
{
    Pending pending;
    const QFileInfo folder(m_folder);
    if (folder.exists() && !(folder.isDir() && folder.isReadable())) {
        qCWarning(logRecords) << "The folder of unfinished operations cannot be read.";
        pending.unreadable = 1;
        return pending;
    }
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto content = readObject(file.filePath());
        const auto operation = content ? operationFromJson(*content) : std::nullopt;
        // Under another name than its own it could be neither advanced nor finished.
        if (operation && file.completeBaseName() == operation->id.toString()) {
            pending.operations.append(*operation);
        } else {
            qCWarning(logRecords) << "The journal entry" << file.fileName() << "cannot be read; it is kept.";
            ++pending.unreadable;
        }
    }
    std::stable_sort(pending.operations.begin(), pending.operations.end(),
        [](const Operation &a, const Operation &b) { return a.started < b.started; });
    return pending;
}

} // namespace broker::records
