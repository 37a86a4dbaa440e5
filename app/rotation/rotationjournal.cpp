// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationjournal.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace broker::rotation {

namespace {

using records::RecordError;
using records::RecordErrorKind;

constexpr QLatin1String suffix(".json");
constexpr QLatin1String damagedSuffix(".damaged");

enum class ReadState { Understood, Foreign, Damaged, Unopened };

struct ReadFile
{
    ReadState state = ReadState::Unopened;
    QJsonObject content;
    std::optional<Rotation> rotation;
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ReadFile read;
    read.content = QJsonDocument::fromJson(file.readAll()).object();
    read.rotation = rotationFromJson(read.content);
    if (read.rotation)
        read.state = ReadState::Understood;
    else if (records::schemaOf(read.content))
        read.state = ReadState::Foreign; // whole, so what is not understood is of another version
    else
        read.state = ReadState::Damaged;
    return read;
}

/// The new path, or empty when it cannot be renamed.
QString setAside(const QString &path)
{
    QString target = path + damagedSuffix;
    for (int number = 1; QFileInfo::exists(target); ++number)
        target = path + damagedSuffix + QLatin1Char('.') + QString::number(number);
    return QFile::rename(path, target) ? target : QString();
}

} // namespace

RotationJournal::RotationJournal(QString folder)
    : m_folder(std::move(folder))
{ }

QString RotationJournal::fileFor(const RotationId &id) const
{
    return m_folder + QLatin1Char('/') + id.toString() + suffix;
}

Result<bool, RecordError> RotationJournal::save(const Rotation &rotation)
{
    const QString path = fileFor(rotation.id);
    const ReadFile before = readFile(path);
    if (before.state == ReadState::Foreign) {
        return Failure(RecordError{
            RecordErrorKind::NewerVersion, path, QStringLiteral("The file was written by a later version.")});
    }
    if (before.state == ReadState::Unopened && QFileInfo::exists(path)) {
        return Failure(RecordError{
            RecordErrorKind::CannotRead, path, QStringLiteral("The file is there and cannot be opened.")});
    }
    QJsonObject content = before.state == ReadState::Understood ? before.content : QJsonObject();
    const QStringList optionalFields = optionalRotationFields();
    for (const QString &field : optionalFields)
        content.remove(field);
    const QJsonObject own = toJson(rotation);
    for (auto it = own.constBegin(); it != own.constEnd(); ++it)
        content[it.key()] = it.value();
    return writePrivateFile(path, QJsonDocument(content).toJson()).map_error([&path](const FileError &error) {
        return RecordError{RecordErrorKind::CannotWrite, path, error.detail};
    });
}

Result<bool, RecordError> RotationJournal::remove(const RotationId &id)
{
    const QString path = fileFor(id);
    return removePrivateFile(path).map_error([&path](const FileError &error) {
        return RecordError{RecordErrorKind::CannotWrite, path, error.detail};
    });
}

RotationJournal::Contents RotationJournal::load()
{
    Contents contents;
    const QFileInfo folder(m_folder);
    if (folder.exists() && !(folder.isDir() && folder.isReadable())) {
        qCWarning(logRecords) << "The folder of unfinished rotations cannot be read.";
        contents.unreadable = 1;
        return contents;
    }
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files) {
        const ReadFile read = readFile(file.filePath());
        // Under another name than its own it could be neither rewritten nor removed.
        const bool isOwn = read.rotation && file.completeBaseName() == read.rotation->id.toString();
        if (isOwn) {
            contents.rotations.append(*read.rotation);
        } else if (read.state == ReadState::Foreign || read.state == ReadState::Unopened) {
            qCWarning(logRecords) << "The rotation" << file.fileName() << "cannot be read; it is kept.";
            ++contents.unreadable;
        } else {
            const QString aside = setAside(file.filePath());
            qCWarning(logRecords) << "The rotation" << file.fileName() << "is damaged.";
            if (aside.isEmpty())
                ++contents.unreadable;
            else
                contents.setAside.append(aside);
        }
    }
    std::stable_sort(contents.rotations.begin(), contents.rotations.end(),
        [](const Rotation &a, const Rotation &b) { return a.started < b.started; });
    return contents;
}

std::optional<Rotation> RotationJournal::find(const RotationId &id) const
{
    return readFile(fileFor(id)).rotation;
}

} // namespace broker::rotation
