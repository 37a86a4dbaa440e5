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

QFuture<records::RecordStore::Stored> SecretList::putEach(
    const QList<TokenRecord> &records, const std::function<void(const QList<TokenRecord> &)> &told)
{
    using records::RecordStore;
    QList<TokenRecord> listed;
    QList<TokenRecord> credentials;
    for (const TokenRecord &record : records)
        (isApiCredential(record) ? credentials : listed).append(record);
    const auto tell = [told](const RecordStore::Stored &put) {
        if (put && !put->isEmpty())
            told(*put);
        return put;
    };
    auto stored = m_records.putAllSoon(listed).then(tell);
    if (credentials.isEmpty())
        return stored;
    auto noted = m_credential.putAllSoon(credentials).then(tell);
    const Settle<QList<TokenRecord>, RecordError> settle;
    stored.then([settle, noted](const RecordStore::Stored &first) mutable {
        noted.then([settle, first](const RecordStore::Stored &second) {
            if (!first || !second)
                settle(Failure(first ? second.error() : first.error()));
            else
                settle(*first + *second);
        });
    });
    return settle.future();
}

QFuture<records::RecordStore::Stored> SecretList::putAllSoon(const QList<TokenRecord> &records)
{
    return putEach(records, [](const QList<TokenRecord> &) {});
}

QFuture<records::RecordStore::Stored> SecretList::putAllNoted(
    const QList<TokenRecord> &records, audit::Action action)
{
    return putEach(records, [workspace = m_workspace, action](const QList<TokenRecord> &stored) {
        QList<audit::Entry> entries;
        for (const TokenRecord &record : stored)
            entries.append(auditEntryFor(action, record));
        noteAudit(workspace, entries);
    });
}

void SecretList::settle()
{
    m_records.settle();
    m_credential.settle();
}

} // namespace broker::access
