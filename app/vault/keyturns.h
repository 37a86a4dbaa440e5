// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "vault/stophook.h"
#include "vault/vault.h"

#include <QObject>
#include <QString>

#include <algorithm>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace broker::vault {

/// Lets what consists of several calls for one key be done as a whole: the next one for that key begins when
/// the one before has ended. Those of different keys do not wait for each other.
///
/// Made and used in one thread. With `home` go those that wait; their futures are cancelled.
class KeyTurns final
{
    Q_DISABLE_COPY_MOVE(KeyTurns)

public:
    explicit KeyTurns(QObject &home)
        : m_home(home)
    { }

    /// `act` is called now or when its turn has come; the future settles with what it returns. A stop while
    /// it waits settles `StoppedWaiting`, and it is never called.
    template <class T>
    [[nodiscard]] QFuture<Result<T, VaultError>> take(
        const VaultKey &key, const std::stop_token &stop, std::function<QFuture<Result<T, VaultError>>()> act)
    {
        const auto settle = std::make_shared<const Settle<T, VaultError>>();
        const QString name = key.toString();
        Turn turn{m_nextId++,
            [this, name, settle, act = std::move(act)] {
                // Held here alone, so that it goes with this, whatever becomes of the call.
                m_queues[name].current = settle;
                act()
                    .then(&m_home,
                        [this, name, weak = std::weak_ptr(settle)](const Result<T, VaultError> &result) {
                            const auto current = weak.lock();
                            beginNext(name);
                            if (current)
                                (*current)(result);
                        })
                    .onCanceled(&m_home, [this, name] { beginNext(name); });
            },
            [settle] {
                (*settle)(Failure(VaultError{VaultErrorKind::StoppedWaiting, {}}));
            },
            nullptr};
        const auto future = settle->future();
        const auto [queue, isFirst] = m_queues.try_emplace(name);
        if (isFirst) {
            turn.begin();
        } else {
            turn.stop
                = std::make_unique<StopHook>(stop, &m_home, [this, name, id = turn.id] { giveUp(name, id); });
            queue->second.waiting.push_back(std::move(turn));
        }
        return future;
    }

    /// What waits is never begun. To be called before what the calls need goes.
    void cancelWaiting()
    {
        std::vector<Turn> waiting;
        for (auto &[name, queue] : m_queues) {
            std::move(queue.waiting.begin(), queue.waiting.end(), std::back_inserter(waiting));
            queue.waiting.clear();
        }
    }

private:
    struct Turn
    {
        int id = 0;
        std::function<void()> begin;
        std::function<void()> giveUp;
        std::unique_ptr<StopHook> stop;
    };
    struct Queue
    {
        /// What settles the one whose turn it is.
        std::shared_ptr<const void> current;
        std::deque<Turn> waiting;
    };

    void beginNext(const QString &name)
    {
        const auto queue = m_queues.find(name);
        if (queue->second.waiting.empty()) {
            m_queues.erase(queue);
            return;
        }
        const Turn turn = std::move(queue->second.waiting.front());
        queue->second.waiting.pop_front();
        turn.begin();
    }

    void giveUp(const QString &name, int id)
    {
        const auto queue = m_queues.find(name);
        if (queue == m_queues.end())
            return;
        std::deque<Turn> &turns = queue->second.waiting;
        const auto found
            = std::find_if(turns.begin(), turns.end(), [id](const Turn &turn) { return turn.id == id; });
        if (found == turns.end())
            return;
        const Turn turn = std::move(*found);
        turns.erase(found);
        // The last statement, as whoever waits may destroy this.
        turn.giveUp();
    }

    QObject &m_home;
    /// By key; one that is there has a call whose turn it is.
    std::map<QString, Queue> m_queues;
    int m_nextId = 1;
};

} // namespace broker::vault
