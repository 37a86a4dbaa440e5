// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/diskthread.h"
#include "core/result.h"
#include "records/recorderror.h"
#include "records/recordfile.h"
#include "records/tokenrecord.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace broker::records {

/// The list of records in one JSON file (schema version, mode 0600, written atomically). Holds no secret.
/// Unknown fields and entries survive. A damaged file is set aside under a dated name and reported, never
/// overwritten.
///
/// What is changed "soon" is written by a thread of the store, in the order in which it was given; everything
/// else returns when it is on disk, and waits for what was given before it. Where somebody changes a record
/// that is on its way to the disk, the later change keeps what the earlier one did to other fields; one that
/// is on its way off the list stays off it. When the store goes, what was given is written first.
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
    ~RecordStore() override;

    /// Call before anything else; again after a failure. Without a file the list is empty. Until it
    /// has succeeded nothing is written, so that no list is lost that could not be read.
    [[nodiscard]] Result<LoadReport, RecordError> load();

    /// The file.
    [[nodiscard]] const QString &path() const noexcept { return m_file.path(); }
    /// In the order of creation.
    [[nodiscard]] const QList<TokenRecord> &records() const noexcept { return m_known.records; }
    /// Entries of the file that this version does not understand; they stay in it.
    [[nodiscard]] int unreadableEntries() const noexcept
    {
        return static_cast<int>(m_known.unreadable.size());
    }
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
    using Stored = Result<QList<TokenRecord>, RecordError>;
    [[nodiscard]] Stored putAll(const QList<TokenRecord> &records);

    /// The same without waiting for the disk. Settles once it is there, or will not be; as long as it has
    /// not, the list is as it was.
    [[nodiscard]] QFuture<Stored> putAllSoon(const QList<TokenRecord> &records);
    /// The records as they will be once everything is on the disk that is on its way to it: for whoever goes
    /// on with what was chosen last.
    [[nodiscard]] QList<TokenRecord> expected() const;
    /// The same of records that were read in `seen`, which expected() has returned.
    [[nodiscard]] QFuture<Stored> putAllSoon(
        const QList<TokenRecord> &records, const QList<TokenRecord> &seen);

    /// Before the event loop ends: waits for what is on its way, but not for ever, and tells of it.
    void settle() { m_disk.settle(); }

    /// Takes the record with this id off the list; its secret is not touched. Off the list in memory
    /// only once it is off on disk; on failure nothing has changed. Returns whether there was one.
    using Removed = Result<bool, RecordError>;
    [[nodiscard]] Removed remove(const RecordId &id);
    /// The same for all of them, with one writing, `changed` said once, and without waiting for the disk:
    /// whether there was any. Without ids nothing happens.
    [[nodiscard]] QFuture<Removed> removeAllSoon(const QList<RecordId> &ids);

Q_SIGNALS:
    void changed();

private:
    /// One that is on its way to the disk, or has come there without anybody having heard of it.
    struct Writing;

    /// Gives the thread a change of the list, Result<T, RecordError>(KnownList &), and keeps what it is about
    /// for as long as it is on its way.
    template <class Change>
    [[nodiscard]] auto soon(const std::shared_ptr<Writing> &writing, Change change);
    /// Waits for what is on its way, and takes it over. Whether there is something to tell, which is for the
    /// end of the call: whoever hears of it may call again.
    [[nodiscard]] bool catchUp();

    RecordFile m_file;
    /// What is told; on disk, all of it.
    KnownList m_known;
    /// As the last writing will have left it. Of the thread as long as it writes.
    std::shared_ptr<KnownList> m_latest;
    QList<std::shared_ptr<Writing>> m_writings;
    DiskThread m_disk{QStringLiteral("the list of tokens")};
};

} // namespace broker::records
