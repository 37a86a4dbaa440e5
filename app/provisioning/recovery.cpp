// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recovery.h"

#include "core/log.h"
#include "core/settle.h"
#include "provisioning/recording.h"

#include <QPromise>

#include <algorithm>
#include <memory>
#include <vector>

namespace broker::provisioning {

using records::Operation;
using records::TokenRecord;

namespace {

FindingKind kindOf(const Operation &operation, const vault::PresenceResult &presence)
{
    if (!presence)
        return FindingKind::CannotTell;
    switch (*presence) {
    case vault::Presence::Present:
        return FindingKind::TokenSaved;
    case vault::Presence::Absent:
        return isCall(operation.kind) ? FindingKind::OutcomeUnknown : FindingKind::NothingSaved;
    case vault::Presence::Locked:
    case vault::Presence::Unknown:
        return FindingKind::CannotTell;
    }
    return FindingKind::CannotTell;
}

bool isRecorded(const Operation &operation, const QList<TokenRecord> &records)
{
    return std::any_of(records.cbegin(), records.cend(),
        [&operation](const TokenRecord &record) { return record.key == operation.plannedKey; });
}

using Finished = Result<TokenRecord, RecoveryError>;

/// The entry is under a name that was made for it: what it holds is what was to be recorded.
Finished recordPlanned(const Workspace &workspace, TokenRecord planned)
{
    const std::optional<TokenRecord> before = workspace.records.find(planned.id);
    if (before)
        planned.note = before->note;
    return recordInPlaceOf(workspace, planned, before).map_error([](const records::RecordError &error) {
        return RecoveryError{std::nullopt, error};
    });
}

Finished recordFound(const Workspace &workspace, const Operation &operation, const Secret &secret)
{
    const std::optional<BrokerToken> token = BrokerToken::parse(secret);
    if (!token) {
        const vault::VaultError unreadable{vault::VaultErrorKind::Unreadable, {}};
        return Failure(RecoveryError{unreadable, std::nullopt});
    }
    const auto recorded = recordToken(workspace,
        {operation.target, operation.plannedRecord, operation.plannedKey, operation.origin,
            records::Storage::Keychain, token->fingerprint()});
    if (!recorded)
        return Failure(RecoveryError{std::nullopt, recorded.error()});
    if (recorded->duplicate)
        removeDuplicate(workspace, *recorded->duplicate);
    return recorded->record;
}

/// Collects the findings in the order of the journal, whichever answer comes first.
struct Collection
{
    std::vector<std::optional<Finding>> findings;
    std::size_t missing = 0;
    QPromise<QList<Finding>> promise;

    void put(std::size_t index, Finding finding)
    {
        findings[index] = std::move(finding);
        if (--missing > 0)
            return;
        QList<Finding> all;
        for (std::optional<Finding> &found : findings)
            all.append(*std::move(found));
        promise.addResult(all);
        promise.finish();
    }
};

} // namespace

Recovery::Recovery(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

QFuture<QList<Finding>> Recovery::inspect()
{
    QList<Operation> open;
    const records::Journal::Pending pending = m_workspace.journal.pending();
    for (const Operation &operation : pending.operations) {
        if (!isRecorded(operation, m_workspace.records.records()))
            open.append(operation);
        else if (!dismiss(operation))
            qCWarning(logProvisioning) << "Could not remove the journal entry" << operation.id.toString();
    }

    auto collection = std::make_shared<Collection>();
    collection->promise.start();
    const QFuture<QList<Finding>> all = collection->promise.future();
    if (open.isEmpty()) {
        collection->promise.addResult(QList<Finding>());
        collection->promise.finish();
        return all;
    }
    collection->findings.resize(static_cast<std::size_t>(open.size()));
    collection->missing = collection->findings.size();
    for (std::size_t i = 0; i < collection->findings.size(); ++i) {
        const Operation operation = open.at(static_cast<qsizetype>(i));
        m_workspace.keychain.presence(operation.plannedKey, std::stop_token())
            .then(this,
                [collection, i, operation](const vault::PresenceResult &presence) {
                    std::optional<vault::VaultError> error;
                    if (!presence)
                        error = presence.error();
                    collection->put(i, Finding{operation, kindOf(operation, presence), error});
                })
            .onCanceled(this, [collection, i, operation] {
                collection->put(i, Finding{operation, FindingKind::CannotTell, std::nullopt});
            });
    }
    return all;
}

QFuture<Result<TokenRecord, RecoveryError>> Recovery::finish(Operation operation, std::stop_token stop)
{
    return m_workspace.keychain.read(operation.plannedKey, stop)
        .then(this, [this, operation](const vault::ReadResult &read) -> Finished {
            if (!read)
                return Failure(RecoveryError{read.error(), std::nullopt});
            const Finished recorded = operation.record ? recordPlanned(m_workspace, *operation.record)
                                                       : recordFound(m_workspace, operation, *read);
            if (recorded && !dismiss(operation))
                qCWarning(logProvisioning) << "Could not remove the journal entry" << operation.id.toString();
            return recorded;
        });
}

Result<bool, records::RecordError> Recovery::dismiss(const Operation &operation)
{
    return m_workspace.journal.finish(operation.id);
}

} // namespace broker::provisioning
