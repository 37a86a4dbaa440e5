// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/keychainpass.h"

namespace broker::presence {

using vault::Presence;

KeychainPass::KeychainPass(vault::Vault &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{ }

void KeychainPass::start(const QList<records::TokenRecord> &records)
{
    stop();
    m_left.clear();
    for (const records::TokenRecord &record : records) {
        if (record.storage == records::Storage::Keychain)
            m_left.append(record);
    }
    m_running = true;
    askNext();
}

void KeychainPass::stop()
{
    m_call.drop();
    m_running = false;
}

void KeychainPass::learn(const RecordId &id, Presence presence)
{
    if (m_presences.contains(id) && m_presences.value(id) == presence)
        return;
    m_presences.insert(id, presence);
    Q_EMIT found(id);
}

void KeychainPass::askNext()
{
    if (m_left.isEmpty()) {
        finish();
        return;
    }
    // One at a time, so that a copy the user asks for does not wait behind thousands.
    const records::TokenRecord record = m_left.takeFirst();
    m_call.start(
        this, [&](std::stop_token stop) { return m_keychain.presence(record.key, std::move(stop)); },
        [this, id = record.id](const vault::PresenceResult &presence) {
            if (!presence && presence.error().kind == vault::VaultErrorKind::NoService) {
                finish();
                return;
            }
            learn(id, presence.value_or(Presence::Unknown));
            // Whoever heard of it may have stopped the pass, or begun another.
            if (m_running && !m_call.isRunning())
                askNext();
        },
        // Whoever would answer the next is gone as well.
        vault::VaultError{vault::VaultErrorKind::NoService, {}});
}

void KeychainPass::finish()
{
    m_left.clear();
    m_running = false;
    Q_EMIT finished();
}

} // namespace broker::presence
