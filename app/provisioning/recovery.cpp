// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recovery.h"

#include "core/log.h"
#include "core/settle.h"
#include "keeping/keeper.h"
#include "provisioning/recording.h"
#include "workspace/auditnote.h"

#include <QPromise>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>
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

/// The record whose secret has this name, in the keychain or in memory.
std::optional<TokenRecord> findNamed(const QList<TokenRecord> &records, const vault::VaultKey &key)
{
    const auto found = std::find_if(
        records.cbegin(), records.cend(), [&key](const TokenRecord &record) { return record.key == key; });
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

using Finished = Result<TokenRecord, RecoveryError>;

/// The entry is under a name that was made for it: what it holds is what was to be recorded.
Finished recordPlanned(const Workspace &workspace, TokenRecord planned)
{
    // One that was kept in memory after all takes the entry over.
    const std::optional<TokenRecord> named = findNamed(workspace.records.records(), planned.key);
    const std::optional<TokenRecord> before = named ? named : workspace.records.find(planned.id);
    if (before) {
        planned.id = before->id;
        planned.note = before->note;
    }
    return keeping::recordInPlaceOf(workspace, planned, before)
        .map_error([](const records::RecordError &error) {
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

/// As it would stand there had nothing come between; a secret that was on the list already is only stored.
audit::Entry auditEntryOf(const Operation &operation, const TokenRecord &recorded, bool isKnown, bool rotates)
{
    audit::Action action = audit::Action::SecretStored;
    if (!isKnown && operation.record && rotates)
        action = audit::Action::TokenRotated;
    else if (!isKnown && !operation.record)
        action = auditActionFor(operation.origin);
    audit::Entry entry = auditEntryFor(action, recorded);
    if (recorded.service)
        entry.detail = QUrl(recorded.service->address).host(QUrl::FullyEncoded);
    return entry;
}

/// Collects the findings in the order of the journal, whichever answer comes first.
struct Collection
{
    std::vector<std::optional<Finding>> findings;
    std::size_t missing = 0;
    QPromise<QList<Finding>> promise;

    void put(std::size_t index, std::optional<Finding> finding)
    {
        findings[index] = std::move(finding);
        if (--missing > 0)
            return;
        QList<Finding> all;
        for (std::optional<Finding> &found : findings) {
            if (found)
                all.append(*std::move(found));
        }
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
        // Kept in memory after all, and the keychain may have it, too: see keeping::Keeper.
        const auto named = findNamed(m_workspace.records.records(), operation.plannedKey);
        if (named && named->storage == records::Storage::Keychain)
            cleanUp(operation);
        else
            open.append(operation);
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
        const Operation &operation = open.at(static_cast<qsizetype>(i));
        m_workspace.keychain.presence(operation.plannedKey, std::stop_token())
            .then(this,
                [this, collection, i, operation](const vault::PresenceResult &presence) {
                    const bool isAbsent = presence && *presence == vault::Presence::Absent;
                    if (isAbsent && findNamed(m_workspace.records.records(), operation.plannedKey)) {
                        cleanUp(operation);
                        collection->put(i, std::nullopt);
                        return;
                    }
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

QFuture<Result<TokenRecord, RecoveryError>> Recovery::finish(const Operation &operation, std::stop_token stop)
{
    return m_workspace.keychain.read(operation.plannedKey, std::move(stop))
        .then(this, [this, operation](const vault::ReadResult &read) -> Finished {
            if (!read)
                return Failure(RecoveryError{read.error(), std::nullopt});
            const Fingerprint found
                = operation.record ? operation.record->fingerprint : Fingerprint::of(*read);
            const bool isKnown = m_workspace.records.findByFingerprint(found).has_value();
            const bool rotates = operation.record && m_workspace.records.find(operation.record->id);
            const Finished recorded = operation.record ? recordPlanned(m_workspace, *operation.record)
                                                       : recordFound(m_workspace, operation, *read);
            if (!recorded)
                return recorded;
            noteAudit(m_workspace, auditEntryOf(operation, *recorded, isKnown, rotates));
            cleanUp(operation);
            return recorded;
        });
}

void Recovery::cleanUp(const Operation &operation)
{
    if (!dismiss(operation))
        qCWarning(logProvisioning) << "Could not remove the journal entry" << operation.id.toString();
}

Result<bool, records::RecordError> Recovery::dismiss(const Operation &operation)
{
    return m_workspace.journal.finish(operation.id);
}

} // namespace broker::provisioning
