// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/readinesswatch.h"

#include <QFuture>

#include <stop_token>
#include <utility>

namespace broker::ui {

ReadinessWatch::ReadinessWatch(QObject *parent)
    : QObject(parent)
{ }

void ReadinessWatch::follow(const RecordId &token, const Workspace &workspace)
{
    if (m_records != &workspace.records) {
        if (m_records)
            m_records->disconnect(this);
        m_records = &workspace.records;
        m_memory = &workspace.memory;
        m_keptInSession.clear();
        connect(&workspace.records, &records::RecordStore::changed, this, &ReadinessWatch::refresh);
    }
    m_token = token;
    refresh();
}

void ReadinessWatch::clear()
{
    m_token.reset();
    show();
}

void ReadinessWatch::refresh()
{
    if (const auto record = m_records && m_token ? m_records->find(*m_token) : std::nullopt) {
        askFor(*record);
        if (const auto credential = m_records->currentCredentialFor(record->target))
            askFor(*credential);
    }
    show();
}

void ReadinessWatch::askFor(const records::TokenRecord &record)
{
    if (record.storage != records::Storage::Memory || m_keptInSession.contains(record.id))
        return;
    m_memory->presence(record.key, std::stop_token())
        .then(this,
            [this, id = record.id](const vault::PresenceResult &presence) {
                if (!presence || *presence != vault::Presence::Present)
                    return;
                m_keptInSession.insert(id);
                show();
            })
        .onCanceled(this, [] {});
}

void ReadinessWatch::show()
{
    const auto record = m_records && m_token ? m_records->find(*m_token) : std::nullopt;
    auto readiness = record ? credentials::readinessOf(*record, *m_records, m_keptInSession) : std::nullopt;
    if (readiness == m_readiness)
        return;
    m_readiness = std::move(readiness);
    Q_EMIT changed();
}

} // namespace broker::ui
