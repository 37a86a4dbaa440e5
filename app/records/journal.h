// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "records/jsonfolder.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QList>
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
class Journal final
{
public:
    explicit Journal(QString folder);

    /// Returns once it is on disk.
    [[nodiscard]] Result<bool, RecordError> begin(const Operation &operation);
    [[nodiscard]] Result<bool, RecordError> advance(const OperationId &id, OperationStage stage);
    /// The operation is over and its outcome known; the file goes.
    [[nodiscard]] Result<bool, RecordError> finish(const OperationId &id);

    struct Pending
    {
        QList<Operation> operations;
        /// As in JsonFolder::Contents.
        int unreadable = 0;
        QStringList setAside = {};
    };
    /// What an earlier run left behind, oldest first. Reads the folder.
    [[nodiscard]] Pending pending();
    /// The same as of the last reading; the folder is read only if it never was, or changed by this object
    /// since.
    [[nodiscard]] const Pending &known();
    /// Where damaged notes were set aside since the start.
    [[nodiscard]] const QStringList &setAside() const noexcept { return m_files.setAside(); }

private:
    JsonFolder m_files;
    /// Nothing when the folder may say something else by now.
    std::optional<Pending> m_known;
};

} // namespace broker::records
