// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "core/await.h"
#include "records/recorderror.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <optional>

namespace broker::access {

/// Which of the two could not be done. With `vault` the secret is, or may be, still where it is kept, and its
/// record was kept; with `record` the secret is gone and only the list still shows it.
struct RemovalError
{
    std::optional<vault::VaultError> vault;
    std::optional<records::RecordError> record;
};

/// Removes secrets, one after the other, from where they are kept and then from the list, in this order: a
/// record without a secret is seen, a secret without a record is not. "Removed" is said only after reading
/// back proved it, and is noted in the audit journal for each of them. Nothing is asked of Snyk or of another
/// service: what was removed stays valid there. The credential that signs in to Snyk goes with the one before
/// it, which may be kept still, and out of every session.
///
/// One that is not removed stays on the list, and the next is gone on with; but where the keychain itself
/// does not answer or is closed, those behind it are not tried. Borrows the workspace's parts. When this
/// goes, the secrets that are gone already leave the list first.
class SecretRemoval final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretRemoval)

public:
    struct Kept
    {
        records::TokenRecord record;
        RemovalError error;
    };

    explicit SecretRemoval(const Workspace &workspace, QObject *parent = nullptr);
    ~SecretRemoval() override;

    /// Not while it is running.
    void start(const QList<records::TokenRecord> &records);
    /// Ends the waiting: the one that is waited for may be removed yet, and stays on the list as one that
    /// could not be; those behind it are left alone.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// How many have come to their end, whatever it was.
    [[nodiscard]] int over() const noexcept { return static_cast<int>(m_next); }
    /// Off the list, too.
    [[nodiscard]] const QList<records::TokenRecord> &removed() const noexcept { return m_removed; }
    /// Those that were tried in vain.
    [[nodiscard]] const QList<Kept> &kept() const noexcept { return m_kept; }
    /// All that were wanted and are on the list still, tried or not, in their order.
    [[nodiscard]] QList<records::TokenRecord> stayed() const;

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void takeNext();
    [[nodiscard]] QFuture<vault::RemoveResult> take(const records::TokenRecord &record, std::stop_token stop);
    void onTaken(const vault::RemoveResult &taken);
    /// Off the list, where its secret is gone.
    [[nodiscard]] Result<bool, records::RecordError> strikeOff(const records::TokenRecord &record);
    void endSession(const records::TokenRecord &credential) const;

    Workspace m_workspace;
    TokenMemory m_memory;
    QList<records::TokenRecord> m_wanted;
    qsizetype m_next = 0;
    QList<records::TokenRecord> m_removed;
    QList<Kept> m_kept;
    bool m_isRunning = false;
    bool m_isStopping = false;
    Await m_taking;
};

} // namespace broker::access
