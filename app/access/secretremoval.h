// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "core/await.h"
#include "records/recorderror.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
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
/// back proved it and the list on disk has forgotten it, and is noted in the audit journal for each of them.
/// The list is written once for the first, which shows whether it can be, and then once for all that have
/// gone within a second. Nobody waits for the disk. Nothing is asked of Snyk or of another
/// service: what was removed stays valid there. The credential that signs in to Snyk goes with the one before
/// it, which may be kept still, and out of every session.
///
/// One that is not removed stays on the list, and the next is gone on with; but where the keychain itself
/// does not answer or is closed, those behind it are not tried; nor where the list cannot be written. Borrows
/// the workspace's parts. When this goes, the secrets that are gone already leave the list all the same.
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
    /// could not be; those behind it are left alone. Those that have gone leave the list yet.
    void stop();

    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }
    /// Asked to stop, or by itself: it comes to its end.
    [[nodiscard]] bool isStopping() const noexcept { return m_isStopping; }
    /// How many have been tried.
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
    void goOn();
    void takeNext();
    [[nodiscard]] QFuture<vault::RemoveResult> take(const records::TokenRecord &record, std::stop_token stop);
    void onTaken(const vault::RemoveResult &taken);
    /// Off the list, those whose secrets are gone.
    void strikeOff();
    void onStruckOff(
        const QList<records::TokenRecord> &records, const records::RecordStore::Removed &removed);
    void endSession(const records::TokenRecord &credential) const;

    Workspace m_workspace;
    TokenMemory m_memory;
    QList<records::TokenRecord> m_wanted;
    qsizetype m_next = 0;
    /// Gone from where they were kept, and on the list still; for how long the first of them has been.
    QList<records::TokenRecord> m_taken;
    QElapsedTimer m_sinceTaken;
    /// It has been, for one of these at least.
    bool m_isListWritable = false;
    QList<records::TokenRecord> m_removed;
    QList<Kept> m_kept;
    bool m_isRunning = false;
    bool m_isStopping = false;
    Await m_taking;
    Await m_striking{Await::Abandoned::LetRun};
};

} // namespace broker::access
