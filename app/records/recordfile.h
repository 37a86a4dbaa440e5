// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/filelock.h"
#include "core/result.h"
#include "records/recorderror.h"
#include "records/tokenrecord.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace broker::records {

/// What one process knows of the list and of its file.
struct KnownList
{
    /// In the order of creation.
    QList<TokenRecord> records;
    /// Entries that could not be understood, as they were.
    QJsonArray unreadable;
    QJsonObject unknownTopLevel;
    /// Of the file as it was last read or written.
    QByteArray digest;
    /// What reading it found wrong, kept as the answer to every change.
    std::optional<RecordError> refusal;
    /// Whether it was read, or tried to be.
    bool isAsked = false;
};

/// The file of a RecordStore, which says what is promised of it. Holds nothing but its name: whatever thread
/// has the KnownList reads and writes, one at a time. On failure nothing in the list has changed but what
/// another process wrote.
class RecordFile final
{
public:
    /// Borrows the clock.
    RecordFile(QString path, const Clock &clock);

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] Result<LoadReport, RecordError> load(KnownList &known) const;
    [[nodiscard]] Result<QList<TokenRecord>, RecordError> put(
        KnownList &known, const QList<TokenRecord> &records) const;
    /// Whether there was any.
    [[nodiscard]] Result<bool, RecordError> remove(KnownList &known, const QSet<RecordId> &ids) const;

private:
    [[nodiscard]] Failure<RecordError> refuse(
        KnownList &known, RecordErrorKind kind, const QString &detail) const;
    [[nodiscard]] Result<LoadReport, RecordError> setAsideDamaged(KnownList &known) const;
    /// Call before the list is changed and keep what it returns until it has been saved.
    [[nodiscard]] Result<FileLock, RecordError> beginWriting(KnownList &known) const;
    [[nodiscard]] std::optional<RecordError> takeOverFromOthers(KnownList &known) const;
    [[nodiscard]] Result<bool, RecordError> save(
        KnownList &known, const QList<TokenRecord> &records, const QJsonArray &unreadable) const;

    QString m_path;
    const Clock &m_clock;
};

/// `record`, which somebody has changed who had read it as `seen` while a change to it was on its way to the
/// disk: with what that change has made of the fields that it left as they were. Whom the secret serves is
/// put together from both.
[[nodiscard]] TokenRecord rebased(
    const TokenRecord &record, const TokenRecord &seen, const TokenRecord &latest);

} // namespace broker::records
