// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace broker::presence {

/// What the keychain was last seen to hold.
using Presences = QHash<RecordId, vault::Presence>;

/// One quiet pass over the keychain: is every recorded token still there? Asks one question after the other,
/// never prompts, and never reads or writes a secret. A token that is missing is said to be missing; no new
/// one is made. Borrows the vault.
class KeychainPass final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainPass)

public:
    explicit KeychainPass(vault::Vault &keychain, QObject *parent = nullptr);

    /// Looks for those that are kept in the keychain; a pass under way is given up for it. What was found
    /// before stays until it is found again.
    void start(const QList<records::TokenRecord> &records);
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }
    [[nodiscard]] const Presences &presences() const noexcept { return m_presences; }
    /// What another call has just proved.
    void learn(const RecordId &id, vault::Presence presence);

Q_SIGNALS:
    void found(const broker::RecordId &id);
    /// The pass is over: every record was asked for, or the keychain does not say.
    void finished();

private:
    void askNext();
    void finish();

    vault::Vault &m_keychain;
    QList<records::TokenRecord> m_left;
    Presences m_presences;
    Await m_call;
    bool m_running = false;
};

} // namespace broker::presence
