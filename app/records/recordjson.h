// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/journal.h"
#include "records/targetjson.h"
#include "records/tokenrecord.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// How records and unfinished operations look in their files. Objects are flat, so that a field of a
// later version can sit in one place only and is easily kept. Pure.
namespace broker::records {

/// A note that is longer than any of ours is left under this name among the unknown fields.
inline constexpr QLatin1String noteField("note");
inline constexpr QLatin1String doubtField("doubt");

/// Of the record file and of a journal entry.
inline constexpr int schemaVersion = 1;
inline constexpr QLatin1String schemaField("schema");

/// The version that a file claims, or nothing when it claims none.
[[nodiscard]] std::optional<qint64> schemaOf(const QJsonObject &file);

/// Moments in UTC, with milliseconds. Text without a zone is none: it would mean another moment on
/// another computer.
[[nodiscard]] QString timeToText(const QDateTime &time);
[[nodiscard]] std::optional<QDateTime> timeFromJson(const QJsonValue &json);

[[nodiscard]] QJsonObject toJson(const TokenRecord &record);
/// Nothing when a needed field is missing, has another form, or a value this version does not know.
/// A field that need not be there and cannot be understood counts as absent; it is kept among the
/// unknown ones until it gets a value.
[[nodiscard]] std::optional<TokenRecord> recordFromJson(const QJsonObject &json);
/// The id of an entry, even of one that is no record.
[[nodiscard]] std::optional<RecordId> idIn(const QJsonValue &entry);

/// A complete file, schema included.
[[nodiscard]] QJsonObject toJson(const Operation &operation);
[[nodiscard]] std::optional<Operation> operationFromJson(const QJsonObject &file);
/// The same file with another stage; everything else stays as it was.
[[nodiscard]] QJsonObject withStage(QJsonObject file, OperationStage stage);

} // namespace broker::records
