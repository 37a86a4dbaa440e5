// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "records/tokenrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace broker::records {

enum class RecordErrorKind {
    CannotRead, ///< the file is there but cannot be opened
    NotAFile, ///< a pipe, a device or a folder is there instead
    TooLarge, ///< larger than any list of ours
    CannotWrite, ///< read-only folder, full disk
    Busy, ///< another process keeps writing it; nothing has changed
    NewerVersion, ///< written by a later version of this program; left alone
};

struct RecordError
{
    RecordErrorKind kind = RecordErrorKind::CannotWrite;
    QString path;
    /// The system's own text.
    QString detail;
};

struct LoadReport
{
    /// Where a damaged file was set aside; empty when there was none.
    QString setAside;
    /// Entries of a readable file that could not be understood. They are kept and written back.
    int unreadableEntries = 0;
    /// Records dated later than now: the clock is wrong, or was when they were written.
    int fromTheFuture = 0;
};

/// The list of records in one JSON file (schema version, mode 0600, written atomically). Holds no secret.
/// Unknown fields and entries survive. A damaged file is set aside under a dated name and reported, never
/// overwritten. Synchronous: the file is small and local.
///
/// Several processes may write: each locks the file first and takes over what the others have written since.
/// Of two changes to the same record the later one wins.
class RecordStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordStore)

public:
    /// `path` is the file; its folder is made when needed, private to the user.
    RecordStore(QString path, const Clock &clock, QObject *parent = nullptr);

    /// Call before anything else; again after a failure. Without a file the list is empty. Until it
    /// has succeeded nothing is written, so that no list is lost that could not be read.
    [[nodiscard]] Result<LoadReport, RecordError> load();

    /// The file.
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    /// In the order of creation.
    [[nodiscard]] const QList<TokenRecord> &records() const noexcept { return m_records; }
    /// Entries of the file that this version does not understand; they stay in it.
    [[nodiscard]] int unreadableEntries() const noexcept { return static_cast<int>(m_unreadable.size()); }
    [[nodiscard]] std::optional<TokenRecord> find(const RecordId &id) const;
    /// The current Broker token of this target.
    [[nodiscard]] std::optional<TokenRecord> currentFor(const Target &target) const;
    /// The current credential of the service that the target's Broker client uses; it may be shared.
    [[nodiscard]] std::optional<TokenRecord> currentCredentialFor(const Target &target) const;
    [[nodiscard]] std::optional<TokenRecord> findByFingerprint(const Fingerprint &fingerprint) const;

    /// Adds or replaces the record with this id. A current record of the same kind and target becomes
    /// `Replaced`; a credential that serves others as well only stops serving this target. In memory only
    /// once it is on disk; on failure nothing has changed. The note and the days of the record are brought
    /// within their bounds; what was stored is returned.
    [[nodiscard]] Result<TokenRecord, RecordError> put(TokenRecord record);
    /// The same for each of them, in this order: the file is written once and `changed` said once, or
    /// nothing has changed. What was stored is returned in the order given. Without records nothing happens.
    [[nodiscard]] Result<QList<TokenRecord>, RecordError> putAll(const QList<TokenRecord> &records);

    /// Takes the record with this id off the list; its secret is not touched. Off the list in memory
    /// only once it is off on disk; on failure nothing has changed. Returns whether there was one.
    [[nodiscard]] Result<bool, RecordError> remove(const RecordId &id);

Q_SIGNALS:
    void changed();

private:
    /// What `load` found wrong, kept as the answer to every `put`.
    [[nodiscard]] Failure<RecordError> refuse(RecordErrorKind kind, const QString &detail);
    [[nodiscard]] Result<LoadReport, RecordError> setAsideDamaged();
    using Lock = std::unique_ptr<QLockFile>;
    /// Call before the list is changed and keep what it returns until it has been saved.
    [[nodiscard]] Result<Lock, RecordError> beginWriting();
    [[nodiscard]] std::optional<RecordError> takeOverFromOthers();
    [[nodiscard]] Result<bool, RecordError> save(
        const QList<TokenRecord> &records, const QJsonArray &unreadable);

    QString m_path;
    const Clock &m_clock;
    QList<TokenRecord> m_records;
    /// Entries that could not be understood, as they were.
    QJsonArray m_unreadable;
    QJsonObject m_unknownTopLevel;
    /// Of the file as it was last read or written by this object.
    QByteArray m_digest;
    std::optional<RecordError> m_refusal;
    /// Whether `load` was called.
    bool m_isAsked = false;
};

} // namespace broker::records
