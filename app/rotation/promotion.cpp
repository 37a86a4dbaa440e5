// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/promotion.h"

#include "core/log.h"
#include "core/settle.h"
#include "reminders/duepolicy.h"
#include "rotation/blastradius.h"
#include "workspace/auditnote.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace broker::rotation {

using records::RecordState;
using records::Storage;
using records::TokenRecord;

namespace {

KeepingError vaultFault(const vault::VaultError &error)
{
    return {error, std::nullopt};
}

KeepingError listFault(const records::RecordError &error)
{
    return {std::nullopt, error};
}

bool isRetired(const TokenRecord &record, const Rotation &rotation)
{
    return record.state == RecordState::Replaced && record.fingerprint == rotation.oldToken
        && record.target.regionId == rotation.target.regionId;
}

/// One promotion: a record after the other.
class PromotionRun final : public std::enable_shared_from_this<PromotionRun>
{
public:
    PromotionRun(QObject &context, const RotationContext &around, Rotation rotation, std::stop_token stop)
        : m_context(context)
        , m_around(around)
        , m_rotation(std::move(rotation))
        , m_stop(std::move(stop))
    { }

    QFuture<Result<QDateTime, KeepingError>> start()
    {
        const QFuture<Result<QDateTime, KeepingError>> future = m_settle.future();
        vault::Vault *holder = m_around.vaultOf(m_rotation.holder);
        if (!holder) {
            m_settle(Failure(vaultFault({vault::VaultErrorKind::NotFound, {}})));
            return future;
        }
        holder->read(m_rotation.newKey, m_stop)
            .then(
                &m_context, [run = shared_from_this()](const vault::ReadResult &read) { run->onRead(read); })
            .onCanceled(&m_context, [run = shared_from_this()] { run->onCancelled(); });
        return future;
    }

private:
    void onCancelled() { m_settle(Failure(vaultFault({vault::VaultErrorKind::Other, {}}))); }

    void onRead(const vault::ReadResult &read)
    {
        if (!read) {
            m_settle(Failure(vaultFault(read.error())));
            return;
        }
        m_token = BrokerToken::parse(*read);
        if (!m_token || !(m_token->fingerprint() == m_rotation.newToken)) {
            m_settle(Failure(vaultFault({vault::VaultErrorKind::Unreadable, {}})));
            return;
        }
        m_left = sharingRecords(m_around.workspace.records.records(), m_rotation);
        next();
    }

    void next()
    {
        if (m_left.isEmpty()) {
            ensureTarget();
            return;
        }
        write(m_left.takeFirst());
    }

    [[nodiscard]] vault::VaultKey keyFor(const RecordId &record) const
    {
        return m_around.workspace.keys.key(vault::SecretKind::BrokerToken, m_rotation.target.regionId,
            m_rotation.id.toString() + QLatin1Char('.') + record.toString());
    }

    void write(const TokenRecord &record)
    {
        // Where the new token was put, wherever the old one was.
        const Storage storage = m_rotation.holder == Holder::Memory ? Storage::Memory : Storage::Keychain;
        const vault::VaultKey key = keyFor(record.id);
        m_around.workspace.vaultFor(storage)
            .write(key, m_token->secret(), m_stop)
            .then(&m_context,
                [run = shared_from_this(), record, key, storage](const vault::WriteResult &written) {
                    if (!written)
                        run->m_settle(Failure(vaultFault(written.error())));
                    else
                        run->follow(record, key, storage);
                })
            .onCanceled(&m_context, [run = shared_from_this()] { run->onCancelled(); });
    }

    /// As it is now: its note, or whom it serves, may have been changed while the keychain was asking the
    /// user.
    [[nodiscard]] TokenRecord latestOf(const TokenRecord &record) const
    {
        const auto latest = m_around.workspace.records.find(record.id);
        const bool isTheSame = latest && latest->fingerprint == record.fingerprint
            && latest->key == record.key && latest->state == record.state;
        return isTheSame ? *latest : record;
    }

    /// The new token is stored; now the list.
    void follow(const TokenRecord &before, const vault::VaultKey &key, Storage storage)
    {
        const TokenRecord record = latestOf(before);
        const QList<TokenRecord> all = m_around.workspace.records.records();
        const bool isKept = std::any_of(all.cbegin(), all.cend(), [&](const TokenRecord &other) {
            return isRetired(other, m_rotation) && other.key == record.key;
        });
        const bool hasOld = record.fingerprint == m_rotation.oldToken;
        // Together, so that no moment has the old token without a record.
        QList<TokenRecord> put;
        if (hasOld && !isKept)
            put.append(records::replacedCopyOf(record));
        put.append(followed(record, key, storage));
        m_around.workspace.records.putAllSoon(put)
            .then(&m_context,
                [run = shared_from_this()](const records::RecordStore::Stored &stored) {
                    if (stored)
                        run->onListed(stored->constLast());
                    else
                        run->m_settle(Failure(listFault(stored.error())));
                })
            .onCanceled(&m_context, [run = shared_from_this()] { run->onUnwritten(); });
    }

    void onListed(const TokenRecord &record)
    {
        noteAuditSoon(m_around.workspace, {auditEntryFor(audit::Action::TokenRotated, record)})
            .then(
                &m_context, [run = shared_from_this()](const audit::AuditJournal::Written &) { run->next(); })
            .onCanceled(&m_context, [run = shared_from_this()] { run->onUnwritten(); });
    }

    void onUnwritten() { m_settle(Failure(listFault(records::RecordError::cancelled()))); }

    [[nodiscard]] TokenRecord followed(
        const TokenRecord &record, const vault::VaultKey &key, Storage storage) const
    {
        const QDateTime now = m_around.workspace.clock.nowUtc();
        const reminders::DuePolicy policy = reminders::policyFrom(m_around.workspace.settings);
        TokenRecord following = record;
        following.fingerprint = m_token->fingerprint();
        following.key = key;
        following.storage = storage;
        following.state = RecordState::Current;
        following.rotated = now;
        following.due = now.addDays(record.ownDays.value_or(policy.daysFor(vault::SecretKind::BrokerToken)));
        following.dueByHand = false;
        following.expires.reset();
        following.lastCheck.reset();
        records::forgetDoubt(following);
        // The client that runs with the new token has been seen: the list need not ask for it again.
        if (m_rotation.proven)
            following.lastCheck = records::LastCheck{*m_rotation.proven, records::CheckOutcome::Accepted};
        following.reminders.reset();
        if (following.target.sameAs(m_rotation.target) && !following.target.integration)
            following.target.integration = m_rotation.target.integration;
        return following;
    }

    /// The record that started all this may have been removed or replaced in the meantime; the token gets
    /// one all the same.
    void ensureTarget()
    {
        const auto current = m_around.workspace.records.currentFor(m_rotation.target);
        if (current && current->fingerprint == m_token->fingerprint()) {
            m_settle(m_around.workspace.clock.nowUtc().addDays(m_rotation.keepDays));
            return;
        }
        if (m_isTargetTried) {
            m_settle(Failure(listFault({records::RecordErrorKind::CannotWrite, {}, {}})));
            return;
        }
        m_isTargetTried = true;
        const QDateTime now = m_around.workspace.clock.nowUtc();
        const RecordId id = RecordId::create();
        write({id, m_rotation.target, m_token->fingerprint(), keyFor(id), records::Origin::Generated,
            Storage::Keychain, RecordState::Current, m_rotation.practice, now, records::defaultDueDate(now),
            {}});
    }

    QObject &m_context;
    RotationContext m_around;
    Rotation m_rotation;
    std::stop_token m_stop;
    std::optional<BrokerToken> m_token;
    QList<TokenRecord> m_left;
    bool m_isTargetTried = false;
    Settle<QDateTime, KeepingError> m_settle;
};

/// One removal after the other.
class RemovalRun final : public std::enable_shared_from_this<RemovalRun>
{
public:
    RemovalRun(
        QObject &context, const RotationContext &around, const Rotation &rotation, std::stop_token stop)
        : m_context(context)
        , m_around(around)
        , m_stop(std::move(stop))
    {
        const QList<TokenRecord> all = around.workspace.records.records();
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_left),
            [&rotation](const TokenRecord &record) { return isRetired(record, rotation); });
    }

    QFuture<Result<bool, KeepingError>> start()
    {
        const QFuture<Result<bool, KeepingError>> future = m_settle.future();
        next();
        return future;
    }

private:
    void next()
    {
        if (m_left.isEmpty()) {
            m_settle(true);
            return;
        }
        const TokenRecord record = m_left.takeFirst();
        const QList<TokenRecord> all = m_around.workspace.records.records();
        const bool isInUse = std::any_of(all.cbegin(), all.cend(),
            [&record](const TokenRecord &other) { return !isHistory(other) && other.key == record.key; });
        if (isInUse) {
            offTheList(record);
            return;
        }
        m_around.workspace.vaultFor(record.storage)
            .remove(record.key, m_stop)
            .then(&m_context,
                [run = shared_from_this(), record](const vault::RemoveResult &removed) {
                    if (!removed) {
                        run->m_settle(Failure(vaultFault(removed.error())));
                        return;
                    }
                    run->onRemoved(record);
                })
            .onCanceled(&m_context, [run = shared_from_this()] {
                run->m_settle(Failure(vaultFault({vault::VaultErrorKind::Other, {}})));
            });
    }

    void onRemoved(const TokenRecord &record)
    {
        noteAuditSoon(m_around.workspace, {auditEntryFor(audit::Action::SecretDeleted, record)})
            .then(&m_context,
                [run = shared_from_this(), record](
                    const audit::AuditJournal::Written &) { run->offTheList(record); })
            .onCanceled(&m_context, [run = shared_from_this()] {
                run->m_settle(Failure(listFault(records::RecordError::cancelled())));
            });
    }

    void offTheList(const TokenRecord &record)
    {
        m_around.workspace.records.removeAllSoon({record.id})
            .then(&m_context,
                [run = shared_from_this()](const records::RecordStore::Removed &removed) {
                    if (!removed) {
                        run->m_settle(Failure(listFault(removed.error())));
                        return;
                    }
                    run->next();
                })
            .onCanceled(&m_context, [run = shared_from_this()] {
                run->m_settle(Failure(listFault(records::RecordError::cancelled())));
            });
    }

    QObject &m_context;
    RotationContext m_around;
    std::stop_token m_stop;
    QList<TokenRecord> m_left;
    Settle<bool, KeepingError> m_settle;
};

} // namespace

QFuture<Result<QDateTime, KeepingError>> promoteToken(
    QObject &context, const RotationContext &around, const Rotation &rotation, std::stop_token stop)
{
    return std::make_shared<PromotionRun>(context, around, rotation, std::move(stop))->start();
}

QFuture<Result<bool, KeepingError>> removeOldToken(
    QObject &context, const RotationContext &around, const Rotation &rotation, std::stop_token stop)
{
    return std::make_shared<RemovalRun>(context, around, rotation, std::move(stop))->start();
}

void removeProvisionalCopy(const RotationContext &around, const Rotation &rotation)
{
    for (vault::Vault *vault : {&around.workspace.keychain, &around.workspace.memory}) {
        vault->remove(rotation.newKey, std::stop_token())
            .then(&around.workspace.records,
                [workspace = around.workspace, rotation](const vault::RemoveResult &removed) {
                    if (removed)
                        return;
                    audit::Entry entry = auditEntryFor(audit::Action::SecretDeleted, rotation.target);
                    entry.record = rotation.record;
                    entry.fingerprint = rotation.newToken;
                    noteLeftCopy(workspace, entry, rotation.newKey);
                });
    }
}

} // namespace broker::rotation
