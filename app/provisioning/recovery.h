// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/secret.h"
#include "core/settle.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace broker::provisioning {

/// What an interrupted operation left behind.
enum class FindingKind {
    TokenSaved, ///< the keychain has the token or credential, only the record is missing
    OutcomeUnknown, ///< Snyk was about to be asked, or was asked; nothing is in the keychain
    NothingSaved, ///< what was retrieved or pasted did not reach the keychain; it is where it was
    CannotTell, ///< the keychain is locked or does not answer
    AlreadyRecorded, ///< all is well, only the journal entry was left
};

struct Finding
{
    records::Operation operation;
    FindingKind kind = FindingKind::CannotTell;
    std::optional<vault::VaultError> error;
};

/// Why an interrupted operation could not be finished: the keychain or the list, one of the two.
struct RecoveryError
{
    std::optional<vault::VaultError> vault;
    std::optional<records::RecordError> record;
};

/// Looks at the journal of an earlier run. Asks the keychain only for presence, which never prompts.
class Recovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recovery)

public:
    explicit Recovery(const Workspace &workspace, QObject *parent = nullptr);

    /// One finding per journal entry; `AlreadyRecorded` ones are cleaned up and left out.
    [[nodiscard]] QFuture<QList<Finding>> inspect();
    /// For `TokenSaved` (and `CannotTell`, where it may prompt): reads the token, writes its record
    /// and the entry of the audit journal, and ends the operation.
    [[nodiscard]] QFuture<Result<records::TokenRecord, RecoveryError>> finish(
        const records::Operation &operation, std::stop_token stop);
    /// The user has seen it: ends the operation. Settles when the disk has forgotten it, or will not.
    [[nodiscard]] QFuture<records::Journal::Noted> dismiss(const records::Operation &operation);

private:
    using Finishing = Settle<records::TokenRecord, RecoveryError>;
    void record(const records::Operation &operation, const Secret &secret, const Finishing &settle);
    void note(const records::Operation &operation, const audit::Entry &entry,
        const records::TokenRecord &recorded, const Finishing &settle);
    void cleanUp(const records::Operation &operation);

    Workspace m_workspace;
};

} // namespace broker::provisioning
