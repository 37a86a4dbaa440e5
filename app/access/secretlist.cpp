// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/secretlist.h"

#include "core/settle.h"
#include "workspace/auditnote.h"

namespace broker::access {

using records::RecordError;
using records::TokenRecord;

SecretList::SecretList(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_records(workspace.records)
    , m_credential(workspace)
{
    connect(&m_records, &records::RecordStore::changed, this, &SecretList::changed);
    connect(&m_credential, &CredentialRecord::changed, this, &SecretList::changed);
}

QList<TokenRecord> SecretList::all() const
{
    return m_records.records() + m_credential.all();
}

std::optional<TokenRecord> SecretList::find(const RecordId &id) const
{
    const QList<TokenRecord> credentials = m_credential.all();
    for (const TokenRecord &credential : credentials) {
        if (credential.id == id)
            return credential;
    }
    return m_records.find(id);
}

Result<TokenRecord, RecordError> SecretList::put(const TokenRecord &record)
{
    return isApiCredential(record) ? m_credential.put(record) : m_records.put(record);
}

QFuture<records::RecordStore::Stored> SecretList::putAllNoted(
    const QList<TokenRecord> &records, audit::Action action)
{
    QList<TokenRecord> listed;
    QList<TokenRecord> credentials;
    for (const TokenRecord &record : records) {
        if (!isApiCredential(record)) {
            listed.append(record);
            continue;
        }
        const auto put = m_credential.put(record);
        if (!put)
            return settledFuture<QList<TokenRecord>, RecordError>(Failure(put.error()));
        noteAudit(m_workspace, action, *put);
        credentials.append(*put);
    }
    return m_records.putAllSoon(listed).then(&m_records,
        [workspace = m_workspace, action, credentials](
            const records::RecordStore::Stored &stored) -> records::RecordStore::Stored {
            if (!stored)
                return stored;
            QList<audit::Entry> entries;
            for (const TokenRecord &record : *stored)
                entries.append(auditEntryFor(action, record));
            if (!entries.isEmpty())
                noteAudit(workspace, entries);
            return *stored + credentials;
        });
}

Result<QList<TokenRecord>, RecordError> SecretList::putAll(const QList<TokenRecord> &records)
{
    QList<TokenRecord> listed;
    QList<TokenRecord> credentials;
    for (const TokenRecord &record : records)
        (isApiCredential(record) ? credentials : listed).append(record);
    auto stored = m_records.putAll(listed);
    if (!stored)
        return stored;
    for (const TokenRecord &record : std::as_const(credentials)) {
        const auto put = m_credential.put(record);
        if (!put)
            return Failure(put.error());
        stored->append(*put);
    }
    return stored;
}

} // namespace broker::access
