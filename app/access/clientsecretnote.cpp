// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretnote.h"

#include "core/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace broker::access::clientsecret {

namespace {

// Names never change once released.
constexpr QLatin1String noteFileName("client-secret");
constexpr QLatin1String noteFileEnd(".json");
constexpr QLatin1String schemaField("schema");
constexpr QLatin1String keyField("keychainEntry");
constexpr QLatin1String clientField("clientId");
constexpr QLatin1String apiField("api");
constexpr int schema = 1;
/// Many times what one of ours has.
constexpr qint64 largestFile = 64 * 1024;

records::RecordError cannotWrite(const QString &path, const FileError &error)
{
    return {records::RecordErrorKind::CannotWrite, path, error.detail};
}

} // namespace

NoteFile::NoteFile(const QString &recordsFile, int place)
    : m_path(
        QFileInfo(recordsFile)
            .dir()
            .filePath(noteFileName + (place == 0 ? QString() : QString::number(place + 1)) + noteFileEnd))
{ }

std::optional<Note> NoteFile::read() const
{
    const auto bytes = readFile(m_path, largestFile);
    if (!bytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    const auto key = vault::VaultKey::parse(json[keyField].toString());
    const QString client = json[clientField].toString();
    if (json[schemaField].toInt() != schema || !key || client.isEmpty())
        return std::nullopt;
    return Note{*key, client, json[apiField].toString()};
}

Result<bool, records::RecordError> NoteFile::write(const Note &note) const
{
    const QJsonObject json{{schemaField, schema}, {keyField, note.key.toString()},
        {clientField, note.clientId}, {apiField, note.api}};
    return writePrivateFile(m_path, QJsonDocument(json).toJson()).map_error([this](const FileError &error) {
        return cannotWrite(m_path, error);
    });
}

Result<bool, records::RecordError> NoteFile::remove() const
{
    return removePrivateFile(m_path).map_error(
        [this](const FileError &error) { return cannotWrite(m_path, error); });
}

} // namespace broker::access::clientsecret
