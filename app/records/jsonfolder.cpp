// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/jsonfolder.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

namespace broker::records {

namespace {

constexpr QLatin1String suffix(".json");
constexpr QLatin1String damagedSuffix(".damaged");
/// Most of ours have a thousandth of it.
constexpr qint64 largestFile = 8 * 1024 * 1024;

/// The new path, or empty when it cannot be renamed.
QString moveAside(const QString &path)
{
    QString target = path + damagedSuffix;
    for (int number = 1; QFileInfo::exists(target); ++number)
        target = path + damagedSuffix + QLatin1Char('.') + QString::number(number);
    return QFile::rename(path, target) ? target : QString();
}

RecordError cannotWrite(const QString &path, const FileError &error)
{
    return {RecordErrorKind::CannotWrite, path, error.detail};
}

} // namespace

JsonFolder::JsonFolder(QString folder, NameOf nameOf)
    : m_folder(std::move(folder))
    , m_nameOf(std::move(nameOf))
{ }

QString JsonFolder::pathOf(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name + suffix;
}

JsonFolder::File JsonFolder::read(const QString &path) const
{
    const QFileInfo info(path);
    // A link to nowhere is there too: what it points to may only be unmounted.
    if (!info.exists() && !info.isSymLink())
        return {};
    const auto bytes = readFile(path, largestFile);
    if (!bytes)
        return {Condition::Unopened, {}, bytes.error().detail};
    File file{Condition::Damaged, QJsonDocument::fromJson(*bytes).object(), {}};
    if (m_nameOf(file.content))
        file.condition = Condition::Understood;
    else if (schemaOf(file.content))
        file.condition = Condition::LaterVersion; // whole, so what is not understood came later
    return file;
}

JsonFolder::Contents JsonFolder::load()
{
    Contents contents;
    const QFileInfo folder(m_folder);
    if (folder.exists() && !(folder.isDir() && folder.isReadable())) {
        qCWarning(logRecords) << "The folder" << folder.fileName() << "cannot be read.";
        contents.unreadable = 1;
        return contents;
    }
    // What is no file, such as a pipe or a folder, is listed as well: it stands where one may have been.
    const QFileInfoList files = QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix},
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden, QDir::Name);
    for (const QFileInfo &info : files) {
        File file = read(info.filePath());
        // Under another name than its own it could be neither rewritten nor removed.
        if (file.condition == Condition::Understood && m_nameOf(file.content) != info.completeBaseName())
            file.condition = Condition::Damaged;
        if (file.condition == Condition::Understood) {
            contents.understood.append(file.content);
            continue;
        }
        const QString aside = file.condition == Condition::Damaged ? moveAside(info.filePath()) : QString();
        qCWarning(logRecords) << "The note" << info.fileName()
                              << (aside.isEmpty() ? "cannot be read; it is kept." : "is damaged.");
        if (aside.isEmpty())
            ++contents.unreadable;
        else
            contents.setAside.append(aside);
    }
    m_setAside.append(contents.setAside);
    return contents;
}

std::optional<QJsonObject> JsonFolder::find(const QString &name) const
{
    const File file = read(pathOf(name));
    return file.condition == Condition::Understood ? std::optional(file.content) : std::nullopt;
}

Result<bool, RecordError> JsonFolder::put(
    const QString &name, const QJsonObject &own, const QStringList &optionalFields) const
{
    const QString path = pathOf(name);
    const File before = read(path);
    if (before.condition == Condition::LaterVersion) {
        return Failure(RecordError{
            RecordErrorKind::NewerVersion, path, QStringLiteral("The file was written by a later version.")});
    }
    if (before.condition == Condition::Unopened)
        return Failure(RecordError{RecordErrorKind::CannotRead, path, before.detail});
    QJsonObject content = before.condition == Condition::Understood ? before.content : QJsonObject();
    for (const QString &field : optionalFields)
        content.remove(field);
    for (auto it = own.constBegin(); it != own.constEnd(); ++it)
        content[it.key()] = it.value();
    const QByteArray bytes = QJsonDocument(content).toJson();
    // It could not be read again.
    if (bytes.size() > largestFile)
        return Failure(
            RecordError{RecordErrorKind::TooLarge, path, QStringLiteral("The content is too large.")});
    return writePrivateFile(path, bytes).map_error([&path](const FileError &error) {
        return cannotWrite(path, error);
    });
}

Result<bool, RecordError> JsonFolder::remove(const QString &name) const
{
    const QString path = pathOf(name);
    return removePrivateFile(path).map_error(
        [&path](const FileError &error) { return cannotWrite(path, error); });
}

} // namespace broker::records
