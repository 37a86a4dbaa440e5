// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/sessiontokens.h"

#include <QFuture>

#include <algorithm>

namespace broker::ui {

using records::TokenRecord;

SessionTokens::SessionTokens(const Workspace &workspace, QObject *parent)
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
        if (records::isHistory(record) || !m_ids.contains(record.id))
            continue;
        if (record.kind() == vault::SecretKind::ServiceCredential)
            ++counts.credentials;
        else
            ++counts.tokens;
    }
    if (m_rotations) {
        const QList<rotation::Rotation> &all = m_rotations->rotations();
        counts.tokens += static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [this](const rotation::Rotation &each) {
                return isAtStake(each) && m_newTokens.contains(each.newKey.toString());
            }));
    }
    return counts;
}

void SessionTokens::setRotations(rotation::OpenRotations &rotations)
{
    if (m_rotations)
        m_rotations->disconnect(this);
    m_rotations = &rotations;
    connect(m_rotations, &rotation::OpenRotations::changed, this, &SessionTokens::refreshRotations);
    refreshRotations();
}

bool SessionTokens::isAtStake(const rotation::Rotation &rotation)
{
    return rotation.holder == rotation::Holder::Memory && rotation.stage != rotation::Stage::Promoted;
}

void SessionTokens::refreshRotations()
{
    for (const rotation::Rotation &rotation : m_rotations->rotations()) {
        if (!isAtStake(rotation) || m_newTokens.contains(rotation.newKey.toString()))
            continue;
        m_workspace.memory.presence(rotation.newKey, std::stop_token())
            .then(this,
                [this, key = rotation.newKey](const vault::PresenceResult &presence) {
                    if (presence && *presence == vault::Presence::Present)
                        m_newTokens.insert(key.toString());
                })
            .onCanceled(this, [] {});
    }
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
