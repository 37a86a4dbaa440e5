// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/keychainvault.h"

#include "core/log.h"
#include "vault/envelope.h"
#include "vault/keychaincalls.h"
#include "vault/stophook.h"

#include <QObject>

#include <algorithm>
#include <deque>

namespace broker::vault {

namespace {

/// For one question to the Secret Service. Starting the service may be part of the answer.
constexpr std::chrono::seconds probePatience{5};

template <class T>
QFuture<Result<T, VaultError>> refusedByKeychain(VaultErrorKind kind)
{
    return settledFuture<T, VaultError>(Failure<VaultError>({kind, {}}));
}

} // namespace

/// Serves the calls one after the other. QtKeychain has a queue as well, but nothing can be taken
/// out of it; here a call that waits for its turn can still be given up without leaving a trace.
class KeychainVault::Queue final : public QObject
{
public:
    Queue(std::unique_ptr<KeychainJobs> jobs, std::unique_ptr<KeychainProbe> probe)
        : m_jobs(std::move(jobs))
        , m_probe(std::move(probe))
        , m_service(*m_jobs, *m_probe)
    { }
    Q_DISABLE_COPY_MOVE(Queue)

    template <class Call, class... Args>
    [[nodiscard]] auto add(const std::stop_token &stop, Args &&...args)
    {
        const CallDeps deps{*m_jobs, *m_probe, m_service, [this] { endTurn(); }};
        auto call = std::make_shared<Call>(deps, std::forward<Args>(args)...);
        const int id = m_nextId++;
        const auto future = call->future();
        m_waiting.push_back(
            {id, std::move(call), std::make_unique<StopHook>(stop, this, [this, id] { giveUp(id); })});
        later([this] { startNext(); });
        return future;
    }

private:
    struct Turn
    {
        int id = 0;
        std::shared_ptr<KeychainCall> call;
        std::unique_ptr<StopHook> stop;
    };

    void later(std::function<void()> action)
    {
        QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
    }

    void startNext()
    {
        if (m_active.call || m_waiting.empty())
            return;
        m_active = std::move(m_waiting.front());
        m_waiting.pop_front();
        // May settle before it returns, and with that destroy this.
        m_active.call->start();
    }

    /// The call is still on the stack, so it is released in the next turn of the event loop.
    void endTurn()
    {
        later([this] {
            m_active = {};
            startNext();
        });
    }

    void giveUp(int id)
    {
        std::shared_ptr<KeychainCall> call;
        if (m_active.id == id) {
            call = m_active.call;
            qCDebug(logVault, "Stopped waiting for the keychain; its job goes on by itself.");
        } else {
            const auto turn = std::find_if(
                m_waiting.begin(), m_waiting.end(), [id](const Turn &waiting) { return waiting.id == id; });
            if (turn == m_waiting.end())
                return;
            call = std::move(turn->call);
            m_waiting.erase(turn);
        }
        // The last statement, as whoever waits may destroy this.
        if (call)
            call->giveUp();
    }

    std::unique_ptr<KeychainJobs> m_jobs;
    std::unique_ptr<KeychainProbe> m_probe;
    ServiceWatch m_service;
    std::deque<Turn> m_waiting;
    Turn m_active;
    int m_nextId = 1;
};

KeychainVault::KeychainVault(const Clock &clock)
    : KeychainVault(clock, makeKeychainJobs(), makeKeychainProbe(probePatience))
{ }

KeychainVault::KeychainVault(
    const Clock &clock, std::unique_ptr<KeychainJobs> jobs, std::unique_ptr<KeychainProbe> probe)
    : m_clock(clock)
    , m_queue(std::make_unique<Queue>(std::move(jobs), std::move(probe)))
{ }

KeychainVault::~KeychainVault() = default;

QFuture<WriteResult> KeychainVault::write(VaultKey key, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedByKeychain<Stored>(VaultErrorKind::StoppedWaiting);
    const auto envelope = encodeEnvelope({key.kind(), m_clock.nowUtc(), secret});
    if (!envelope)
        return refusedByKeychain<Stored>(VaultErrorKind::TooLarge);
    return m_queue->add<WriteCall>(stop, std::move(key), *envelope, std::move(secret));
}

QFuture<ReadResult> KeychainVault::read(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedByKeychain<Secret>(VaultErrorKind::StoppedWaiting);
    return m_queue->add<ReadCall>(stop, std::move(key));
}

QFuture<RemoveResult> KeychainVault::remove(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedByKeychain<Stored>(VaultErrorKind::StoppedWaiting);
    return m_queue->add<RemoveCall>(stop, std::move(key));
}

QFuture<PresenceResult> KeychainVault::presence(VaultKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        return refusedByKeychain<Presence>(VaultErrorKind::StoppedWaiting);
    return m_queue->add<PresenceCall>(stop, std::move(key));
}

} // namespace broker::vault
