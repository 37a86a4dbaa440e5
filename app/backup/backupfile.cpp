// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "backup/backupfile.h"

#include "core/moment.h"
#include "records/recordjson.h"
#include "snyk/plaintext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>
#include <QSet>

namespace broker::backup {

namespace {

// Names never change once released.
constexpr int schemaVersion = 1;
constexpr QLatin1String formatName("broker-token-assistant-backup");
constexpr QLatin1String formatField("format");
constexpr QLatin1String programField("program");
constexpr QLatin1String createdField("created");
constexpr QLatin1String practiceField("practice");
constexpr QLatin1String recordsField("records");
constexpr QLatin1String checksumField("sha256");

QString checksumOf(const QJsonObject &content)
{
    const QByteArray canonical = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
}

/// Names were cleaned and cut as they were read. A note that is too long is cut as well, instead of being
/// carried along unseen.
void cutNote(records::TokenRecord &record)
{
    const QJsonValue tooLong = record.unknownFields.take(records::noteField);
    if (tooLong.isString())
        record.note = records::boundedNote(tooLong.toString());
}

/// Proved to be as it was saved.
Result<Backup, BackupErrorKind> decode(const QJsonObject &content, bool practice)
{
    const auto created = momentIn(content[createdField].toString());
    if (!created || !content[practiceField].isBool() || !content[recordsField].isArray())
        return Failure(BackupErrorKind::Damaged);
    if (content[practiceField].toBool() != practice)
        return Failure(BackupErrorKind::OtherMode);
    Backup backup{
        snyk::plainText(content[programField].toString(), snyk::longestName), *created, practice, {}, 0};
    QSet<RecordId> seen;
    const QJsonArray entries = content[recordsField].toArray();
    for (const QJsonValue &entry : entries) {
        auto record = records::recordFromJson(entry.toObject());
        if (!record || record->practice != practice || seen.contains(record->id)) {
            ++backup.unreadable;
            continue;
        }
        seen.insert(record->id);
        cutNote(*record);
        backup.records.append(std::move(*record));
    }
    return backup;
}

} // namespace

Backup backupOf(const QList<records::TokenRecord> &records, bool practice, const QString &program,
    const QDateTime &nowUtc)
{
    Backup backup{program, nowUtc, practice, {}, 0};
    for (const records::TokenRecord &record : records) {
        if (record.practice == practice)
            backup.records.append(record);
    }
    return backup;
}

QByteArray toBytes(const Backup &backup)
{
    QJsonArray entries;
    for (const records::TokenRecord &record : backup.records)
        entries.append(records::toJson(record));
    QJsonObject content{{formatField, formatName}, {records::schemaField, schemaVersion},
        {programField, backup.program}, {createdField, backup.created.toUTC().toString(Qt::ISODateWithMs)},
        {practiceField, backup.practice}, {recordsField, entries}};
    content.insert(checksumField, checksumOf(content));
    return QJsonDocument(content).toJson();
}

Result<Backup, BackupErrorKind> fromBytes(const QByteArray &content, bool practice)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isObject()) {
        const bool wasOne = content.contains(QByteArray(formatName.data(), formatName.size()));
        return Failure(wasOne ? BackupErrorKind::Damaged : BackupErrorKind::NotABackup);
    }
    QJsonObject top = document.object();
    if (top[formatField].toString() != formatName)
        return Failure(BackupErrorKind::NotABackup);
    const auto schema = records::schemaOf(top);
    if (!schema)
        return Failure(BackupErrorKind::Damaged);
    // Before the checksum: another version may have another rule for that.
    if (*schema > schemaVersion)
        return Failure(BackupErrorKind::NewerVersion);
    const QJsonValue checksum = top.take(checksumField);
    if (checksum.toString() != checksumOf(top))
        return Failure(BackupErrorKind::WrongChecksum);
    return decode(top, practice);
}

Result<bool, FileError> save(const QString &path, const Backup &backup)
{
    return writePrivateFile(path, toBytes(backup));
}

Result<Backup, BackupError> load(const QString &path, bool practice)
{
    return fromFile(path, readFile(path, largestFile), practice);
}

Result<Backup, BackupError> fromFile(
    const QString &path, const Result<QByteArray, FileError> &content, bool practice)
{
    if (!content) {
        const bool isTooLarge = content.error().problem == FileProblem::TooLarge;
        return Failure(BackupError{isTooLarge ? BackupErrorKind::TooLarge : BackupErrorKind::CannotRead, path,
            content.error().detail});
    }
    return fromBytes(*content, practice).map_error([&path](BackupErrorKind kind) {
        return BackupError{kind, path, {}};
    });
}

} // namespace broker::backup
