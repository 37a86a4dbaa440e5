// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialrecord.h"
#include "records/recordstore.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace broker::access {

/// All that the user is reminded of: the credentials for Snyk's API, and the recorded tokens and service
/// credentials. For those who show, count and date secrets; who works with integrations
/// takes the records alone. The one place that knows where each entry is kept. Borrows the workspace.
class SecretList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretList)

public:
    explicit SecretList(const Workspace &workspace, QObject *parent = nullptr);

    /// The records in their order, and behind them the credentials, so that rows stay where they are when
    /// those come and go.
    [[nodiscard]] QList<records::TokenRecord> all() const;
    [[nodiscard]] std::optional<records::TokenRecord> find(const RecordId &id) const;
    /// See CredentialRecord::record.
    [[nodiscard]] const std::optional<records::TokenRecord> &credential() const noexcept
    {
        return m_credential.record();
    }

    /// See RecordStore::put and CredentialRecord::put.
    [[nodiscard]] Result<records::TokenRecord, records::RecordError> put(const records::TokenRecord &record);
    /// The same of all of them with one writing, without waiting for the disk, and noted in the audit
    /// journal, also when whoever asked has gone by then. The credential's own small file is written at once.
    [[nodiscard]] QFuture<records::RecordStore::Stored> putAllNoted(
        const QList<records::TokenRecord> &records, audit::Action action);
    /// The records with one writing; what was stored is returned, the records first.
    [[nodiscard]] Result<QList<records::TokenRecord>, records::RecordError> putAll(
        const QList<records::TokenRecord> &records);

Q_SIGNALS:
    void changed();

private:
    Workspace m_workspace;
    records::RecordStore &m_records;
    CredentialRecord m_credential;
};

} // namespace broker::access
