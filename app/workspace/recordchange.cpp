// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/recordchange.h"

#include "core/settle.h"
#include "workspace/auditnote.h"

#include <utility>

namespace broker {

QFuture<records::RecordStore::Stored> putAllNoted(const Workspace &workspace,
    const QList<records::TokenRecord> &records,
    std::function<QList<audit::Entry>(const QList<records::TokenRecord> &)> entriesOf)
{
    return workspace.records.putAllSoon(records).then(&workspace.records,
        [workspace, entriesOf = std::move(entriesOf)](const records::RecordStore::Stored &stored) {
            if (stored)
                noteAudit(workspace, entriesOf(*stored));
            return stored;
        });
}

QFuture<RecordChanged> putNoted(const Workspace &workspace, const records::TokenRecord &record,
    std::function<audit::Entry(const records::TokenRecord &)> entryOf)
{
    return putAllNoted(workspace, {record},
        [entryOf = std::move(entryOf)](const QList<records::TokenRecord> &stored) {
            return QList<audit::Entry>{entryOf(stored.constFirst())};
        })
        .then([](const records::RecordStore::Stored &stored) {
            return stored.map([](const QList<records::TokenRecord> &all) { return all.constFirst(); });
        });
}

QFuture<records::RecordStore::Removed> removeNoted(
    const Workspace &workspace, const QList<records::TokenRecord> &records)
{
    using records::RecordStore;
    QList<RecordId> ids;
    for (const records::TokenRecord &record : records)
        ids.append(record.id);
    const Settle<bool, records::RecordError> settle;
    workspace.records.removeAllSoon(ids).then(
        &workspace.records, [workspace, records, settle](const RecordStore::Removed &removed) {
            if (!removed) {
                settle(removed);
                return;
            }
            QList<audit::Entry> entries;
            for (const records::TokenRecord &record : records)
                entries.append(auditEntryFor(audit::Action::RecordRemoved, record));
            // What cannot be noted is off the list all the same.
            noteAuditSoon(workspace, entries)
                .then(&workspace.records,
                    [settle, removed](const audit::AuditJournal::Written &) { settle(removed); });
        });
    return settle.future();
}

QFuture<RecordChanged> putNoted(
    const Workspace &workspace, const records::TokenRecord &record, audit::Action action)
{
    return putNoted(workspace, record,
        [action](const records::TokenRecord &stored) { return auditEntryFor(action, stored); });
}

} // namespace broker
