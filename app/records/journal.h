// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/diskthread.h"
#include "core/result.h"
#include "records/jsonfolder.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::records {

/// What is about to be done.
enum class OperationKind {
    AddIntegration, ///< POST with Broker enabled
    EnableBroker, ///< PUT with Broker enabled, integration not brokered as far as known
    RepeatEnable, ///< PUT on an integration that is brokered already
    StoreToken, ///< no call: a retrieved or pasted token is put into the keychain
    StoreCredential, ///< no call: a service's credential is put into the keychain
};

/// Whether Snyk is asked to change something: its outcome can be unknown.
[[nodiscard]] bool isCall(OperationKind kind);

/// How far an operation got, as far as the disk knows.
enum class OperationStage {
    Prepared, ///< written before the call; what Snyk did is unknown
    Unknown, ///< the call was made and nobody knows how it ended
    Stored, ///< the token is in the keychain under `plannedKey`, the record is not yet written
};

/// One unfinished operation. Holds no secret.
struct Operation
{
    OperationId id;
    OperationKind kind = OperationKind::StoreToken;
    OperationStage stage = OperationStage::Prepared;
    Target target;
    RecordId plannedRecord;
    vault::VaultKey plannedKey;
    Origin origin = Origin::Generated;
    bool practice = false;
    /// UTC.
    QDateTime started;
    /// For StoreCredential: what is to be on the list once the keychain has it. `target`, `plannedRecord`,
    /// `plannedKey` and `origin` are its own.
    std::optional<TokenRecord> record = {};

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// Unfinished operations, one small file each, on disk (flushed) before the call that they announce.
/// What cannot be understood is kept, see JsonFolder.
///
/// What is done "soon" is done by a thread of the journal, in the order in which it was given; all else
/// returns when it is done, and waits for what was given before it. When the journal goes, that is done
/// first.
class Journal final
{
    Q_DISABLE_COPY_MOVE(Journal)

public:
    explicit Journal(QString folder);
    ~Journal() = default;

    using Noted = Result<bool, RecordError>;
    /// Returns once it is on disk.
    [[nodiscard]] Noted begin(const Operation &operation);
    [[nodiscard]] Noted advance(const OperationId &id, OperationStage stage);
    /// The operation is over and its outcome known; the file goes.
    [[nodiscard]] Noted finish(const OperationId &id);

    /// The same without waiting for the disk. Settles once it is there, or will not be.
    [[nodiscard]] QFuture<Noted> beginSoon(const Operation &operation);
    [[nodiscard]] QFuture<Noted> advanceSoon(const OperationId &id, OperationStage stage);
    [[nodiscard]] QFuture<Noted> finishSoon(const OperationId &id);

    struct Pending
    {
        QList<Operation> operations;
        /// As in JsonFolder::Contents.
        int unreadable = 0;
        QStringList setAside = {};
    };
    /// What an earlier run left behind, oldest first. Reads the folder.
    [[nodiscard]] Pending pending();
    /// The same as of the last reading, with what was changed "soon" since and is on disk; the folder is read
    /// only if it never was, or changed otherwise by this object since.
    [[nodiscard]] const Pending &known();
    /// Where damaged notes were set aside since the start.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_files.setAside(); }

private:
    /// Before the folder is looked at by this thread.
    void catchUp();
    /// Does `work`, and `change` to what is known once that is done.
    template <class Work, class Change>
    [[nodiscard]] QFuture<Noted> soon(Work work, Change change);

    JsonFolder m_files;
    /// Nothing when the folder may say something else by now.
    std::optional<Pending> m_known;
    /// How often this thread has caught up: what was given before the last time is known from the folder.
    int m_caughtUp = 0;
    QObject m_home{};
    /// Goes first, and waits for what it was given.
    DiskThread m_disk{QStringLiteral("the journal of operations")};
};

} // namespace broker::records
