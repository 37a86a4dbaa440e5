// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "vault/envelope.h"
#include "vault/stophook.h"
#include "vault/vault.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace broker::test {

/// A vault that does as it is told. Untold, it keeps secrets like a keychain that is open: one call
/// after the other, each settling from the event loop, never inside the call.
///
/// `failNext` scripts errors, first come first served for each kind of call. `hold` keeps answers
/// back, as a keychain does that asks the user: the first held call is under way, so a stop settles
/// it and its effect still happens on release; a stop takes the ones behind it out of the queue.
class FakeVault final : public vault::Vault
{
public:
    enum class Call { Write, Read, Remove, Presence };
    struct Logged
    {
        Call call;
        vault::VaultKey key;
    };

    FakeVault() = default;
    Q_DISABLE_COPY_MOVE(FakeVault)

    /// The next call of this kind fails and changes nothing.
    void failNext(Call call, vault::VaultErrorKind kind, const QString &detail = {})
    {
        m_failures[call].push_back({kind, detail});
    }
    /// What `presence` says next, whatever is kept.
    void answerNextPresence(vault::Presence presence) { m_presences.push_back(presence); }
    void setPersistent(bool persistent) { m_persistent = persistent; }

    void hold() { m_holding = true; }
    /// Lets the first held call go on, now. False when none is held.
    bool releaseOne()
    {
        if (m_pending.empty())
            return false;
        serveFirst();
        return true;
    }
    /// Ends holding and lets all go on, in order, from the event loop.
    void release()
    {
        m_holding = false;
        for (std::size_t i = 0; i < m_pending.size(); ++i)
            serveLater();
    }
    /// Calls that wait, given-up ones that are under way included.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_pending.size()); }

    /// Every call in the order it was made, also those that failed or were given up.
    [[nodiscard]] const QList<Logged> &log() const { return m_log; }
    [[nodiscard]] int count(Call call) const
    {
        return static_cast<int>(
            std::count_if(m_log.cbegin(), m_log.cend(), [call](const Logged &l) { return l.call == call; }));
    }

    /// What is kept, past the queue and the log.
    void put(const vault::VaultKey &key, const Secret &secret) { m_kept.insert(key.toString(), secret); }
    [[nodiscard]] std::optional<Secret> kept(const vault::VaultKey &key) const
    {
        const auto found = m_kept.constFind(key.toString());
        return found == m_kept.cend() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] int keptCount() const { return static_cast<int>(m_kept.size()); }

    [[nodiscard]] QFuture<vault::WriteResult> write(
        vault::VaultKey key, Secret secret, std::stop_token stop) override
    {
        if (!vault::fitsEnvelope(key.kind(), secret)) {
            m_log.append({Call::Write, key});
            return refused<vault::Stored>(vault::VaultErrorKind::TooLarge);
        }
        return add<vault::Stored>(Call::Write, key, stop, [this, key, secret]() -> vault::WriteResult {
            m_kept.insert(key.toString(), secret);
            return vault::Stored{};
        });
    }

    [[nodiscard]] QFuture<vault::ReadResult> read(vault::VaultKey key, std::stop_token stop) override
    {
        return add<Secret>(Call::Read, key, stop, [this, key]() -> vault::ReadResult {
            const auto secret = kept(key);
            if (!secret)
                return Failure<vault::VaultError>({vault::VaultErrorKind::NotFound, {}});
            return *secret;
        });
    }

    [[nodiscard]] QFuture<vault::RemoveResult> remove(vault::VaultKey key, std::stop_token stop) override
    {
        return add<vault::Stored>(Call::Remove, key, stop, [this, key]() -> vault::RemoveResult {
            m_kept.remove(key.toString());
            return vault::Stored{};
        });
    }

    [[nodiscard]] QFuture<vault::PresenceResult> presence(vault::VaultKey key, std::stop_token stop) override
    {
        return add<vault::Presence>(Call::Presence, key, stop, [this, key]() -> vault::PresenceResult {
            if (!m_presences.isEmpty())
                return m_presences.takeFirst();
            return m_kept.contains(key.toString()) ? vault::Presence::Present : vault::Presence::Absent;
        });
    }

    [[nodiscard]] bool isPersistent() const override { return m_persistent; }

private:
    struct Pending
    {
        int id = 0;
        std::function<void()> serve;
        std::function<void()> giveUp;
        std::unique_ptr<vault::StopHook> stop;
    };

    template <class T>
    static QFuture<Result<T, vault::VaultError>> refused(vault::VaultErrorKind kind)
    {
        return settledFuture<T, vault::VaultError>(Failure<vault::VaultError>({kind, {}}));
    }

    template <class T>
    QFuture<Result<T, vault::VaultError>> add(Call call, const vault::VaultKey &key,
        const std::stop_token &stop, std::function<Result<T, vault::VaultError>()> effect)
    {
        m_log.append({call, key});
        if (stop.stop_requested())
            return refused<T>(vault::VaultErrorKind::StoppedWaiting);
        const Settle<T, vault::VaultError> settle;
        Pending pending;
        pending.id = m_nextId++;
        pending.serve = [this, call, settle, effect = std::move(effect)] {
            QList<vault::VaultError> &failures = m_failures[call];
            if (!failures.isEmpty())
                settle(Failure<vault::VaultError>(failures.takeFirst()));
            else
                settle(effect());
        };
        pending.giveUp = [settle] {
            settle(Failure<vault::VaultError>({vault::VaultErrorKind::StoppedWaiting, {}}));
        };
        pending.stop
            = std::make_unique<vault::StopHook>(stop, &m_context, [this, id = pending.id] { giveUp(id); });
        m_pending.push_back(std::move(pending));
        if (!m_holding)
            serveLater();
        return settle.future();
    }

    void serveLater()
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                if (!m_holding && !m_pending.empty())
                    serveFirst();
            },
            Qt::QueuedConnection);
    }

    void serveFirst()
    {
        const Pending first = std::move(m_pending.front());
        m_pending.pop_front();
        first.serve(); // last: the receiver may destroy this
    }

    void giveUp(int id)
    {
        const auto found = std::find_if(
            m_pending.begin(), m_pending.end(), [id](const Pending &pending) { return pending.id == id; });
        if (found == m_pending.end())
            return;
        const std::function<void()> giveUp = found->giveUp;
        if (found != m_pending.begin())
            m_pending.erase(found);
        giveUp();
    }

    QList<Logged> m_log;
    QHash<QString, Secret> m_kept;
    QHash<Call, QList<vault::VaultError>> m_failures;
    QList<vault::Presence> m_presences;
    std::deque<Pending> m_pending;
    bool m_holding = false;
    bool m_persistent = true;
    int m_nextId = 1;
    /// Receives what is queued, and drops it when the vault goes.
    QObject m_context;
};

} // namespace broker::test
