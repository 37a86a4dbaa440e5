// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/sessiontokens.h"

#include <QFuture>

namespace broker::ui {

using records::TokenRecord;

SessionTokens::SessionTokens(const provisioning::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace.records, &records::RecordStore::changed, this, &SessionTokens::refresh);
    refresh();
}

SessionTokens::Counts SessionTokens::currentCounts() const
{
    Counts counts;
    for (const TokenRecord &record : m_workspace.records.records()) {
        if (record.state != records::RecordState::Current || !m_ids.contains(record.id))
            continue;
        if (record.kind() == vault::SecretKind::ServiceCredential)
            ++counts.credentials;
        else
            ++counts.tokens;
    }
    return counts;
}

void SessionTokens::refresh()
{
    // Nothing is ever taken out of the memory of a session, so what was found stays.
    for (const TokenRecord &record : m_workspace.records.records()) {
        if (record.storage != records::Storage::Memory || m_ids.contains(record.id))
            continue;
        m_workspace.memory.presence(record.key, std::stop_token())
            .then(this,
                [this, id = record.id](const vault::PresenceResult &presence) {
                    if (!presence || *presence != vault::Presence::Present || m_ids.contains(id))
                        return;
                    m_ids.insert(id);
                    Q_EMIT changed();
                })
            .onCanceled(this, [] {});
    }
}

} // namespace broker::ui
