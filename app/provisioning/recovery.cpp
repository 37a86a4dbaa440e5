// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recovery.h"

#include "core/log.h"
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

/// What is to stand on the list, in this order; the operation's own record comes last.
struct ToRecord
{
    QList<TokenRecord> records;
    std::optional<TokenRecord> duplicate = {};
};

/// The entry is under a name that was made for it: what it holds is what was to be recorded.
ToRecord plannedToRecord(const Workspace &workspace, TokenRecord record)
{
    // One that was kept in memory after all takes the entry over.
    const std::optional<TokenRecord> named = findNamed(workspace.records.records(), record.key);
    const std::optional<TokenRecord> before = named ? named : workspace.records.find(record.id);
    if (before) {
        record.id = before->id;
        record.note = before->note;
    }
    return {keeping::recordsInPlaceOf(record, before), keeping::duplicateIn(record, before)};
}

Result<ToRecord, RecoveryError> foundToRecord(
    const Workspace &workspace, const Operation &operation, const Secret &secret)
{
    if (operation.record)
        return plannedToRecord(workspace, *operation.record);
    const std::optional<BrokerToken> token = BrokerToken::parse(secret);
    if (!token) {
        const vault::VaultError unreadable{vault::VaultErrorKind::Unreadable, {}};
        return Failure(RecoveryError{unreadable, std::nullopt});
    }
    const PlannedRecord record = recordFor(workspace,
        {operation.target, operation.plannedRecord, operation.plannedKey, operation.origin,
            records::Storage::Keychain, token->fingerprint()});
    return ToRecord{{record.record}, record.duplicate};
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
    const Settle<TokenRecord, RecoveryError> settle;
    m_workspace.keychain.read(operation.plannedKey, std::move(stop))
        .then(this, [this, operation, settle](const vault::ReadResult &read) {
            if (read)
                record(operation, *read, settle);
            else
                settle(Failure(RecoveryError{read.error(), std::nullopt}));
        });
    return settle.future();
}

void Recovery::record(const Operation &operation, const Secret &secret, const Finishing &settle)
{
    const auto toRecord = foundToRecord(m_workspace, operation, secret);
    if (!toRecord) {
        settle(Failure(toRecord.error()));
        return;
    }
    const Fingerprint fingerprint
        = operation.record ? operation.record->fingerprint : Fingerprint::of(secret);
    const bool isKnown = m_workspace.records.findByFingerprint(fingerprint).has_value();
    const bool rotates = operation.record && m_workspace.records.find(operation.record->id);
    m_workspace.records.putAllSoon(toRecord->records)
        .then(this,
            [this, operation, isKnown, rotates, settle, duplicate = toRecord->duplicate](
                const records::RecordStore::Stored &stored) {
                if (!stored) {
                    settle(Failure(RecoveryError{std::nullopt, stored.error()}));
                    return;
                }
                if (duplicate)
                    keeping::removeDuplicate(m_workspace, *duplicate);
                note(operation, auditEntryOf(operation, stored->constLast(), isKnown, rotates),
                    stored->constLast(), settle);
            })
        .onCanceled(this, [settle] {
            settle(Failure(RecoveryError{std::nullopt, records::RecordError::cancelled()}));
        });
}

/// Before the operation is forgotten.
void Recovery::note(const Operation &operation, const audit::Entry &entry, const TokenRecord &recorded,
    const Finishing &settle)
{
    const auto end = [this, operation, recorded, settle] {
        cleanUp(operation);
        settle(recorded);
    };
    noteAuditSoon(m_workspace, {entry})
        .then(this, [end](const audit::AuditJournal::Written &) { end(); })
        .onCanceled(this, end);
}

void Recovery::cleanUp(const Operation &operation)
{
    keeping::finishLater(m_workspace.journal, operation.id);
}

QFuture<records::Journal::Noted> Recovery::dismiss(const Operation &operation)
{
    return m_workspace.journal.finishSoon(operation.id);
}

} // namespace broker::provisioning
