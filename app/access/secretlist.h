// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialrecord.h"
#include "records/recordstore.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>
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

    /// See CredentialRecord::all.
    [[nodiscard]] QList<records::TokenRecord> credentials() const { return m_credential.all(); }

    /// See RecordStore::putAllSoon and CredentialRecord::putAllSoon, whose two files do not wait for each
    /// other. Settles when the disk has all of them; what was stored is returned, the records first.
    [[nodiscard]] QFuture<records::RecordStore::Stored> putAllSoon(
        const QList<records::TokenRecord> &records);
    /// The same, and noted in the audit journal, also when whoever asked has gone by then.
    [[nodiscard]] QFuture<records::RecordStore::Stored> putAllNoted(
        const QList<records::TokenRecord> &records, audit::Action action);

    /// Before the event loop ends: waits for what is on its way, but not for ever, and tells of it.
    void settle();

Q_SIGNALS:
    void changed();

private:
    /// `told` hears of what was stored in either file, also when this has gone by then.
    [[nodiscard]] QFuture<records::RecordStore::Stored> putEach(const QList<records::TokenRecord> &records,
        const std::function<void(const QList<records::TokenRecord> &)> &told);

    Workspace m_workspace;
    records::RecordStore &m_records;
    CredentialRecord m_credential;
};

} // namespace broker::access
