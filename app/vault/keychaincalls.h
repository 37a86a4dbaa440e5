// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "vault/keychainjobs.h"
#include "vault/keychainprobe.h"
#include "vault/servicewatch.h"
#include "vault/vault.h"

#include <functional>
#include <utility>

namespace broker::vault {

/// What a call works with. `ended` is called once, when nothing that the call started is under way any more;
/// it must not destroy the call before returning.
struct CallDeps
{
    KeychainJobs &jobs;
    KeychainProbe &probe;
    ServiceWatch &service;
    std::function<void()> ended;
};

/// One call of the vault from its turn in the queue to its end. The end comes after the last job
/// even when the call was given up long before: that is how a job which hangs in the system's own
/// dialog keeps its place instead of being overtaken.
class KeychainCall
{
public:
    virtual ~KeychainCall() = default;
    virtual void start() = 0;
    /// Settles as `StoppedWaiting` if nothing settled before.
    virtual void giveUp() = 0;
};

/// Adds the promise. What is settled first counts; later verdicts are dropped.
template <class T>
class KeychainCallFor : public KeychainCall
{
public:
    explicit KeychainCallFor(CallDeps deps)
        : m_deps(std::move(deps))
    { }
    Q_DISABLE_COPY_MOVE(KeychainCallFor)

    [[nodiscard]] QFuture<Result<T, VaultError>> future() const { return m_settle.future(); }
    void giveUp() final
    {
        const auto settle = m_settle;
        settle(Failure<VaultError>({VaultErrorKind::StoppedWaiting, {}}));
    }

protected:
    using Job = std::function<void(KeychainJobs &, KeychainJobs::Answer)>;

    /// Runs the job with the service that answers now, and once more when another one has taken its place in
    /// the meantime: what was written or removed there may not be here. `answer` comes last.
    void run(Job job, KeychainJobs::Answer answer)
    {
        m_deps.service.look([this, job = std::move(job), answer = std::move(answer)](bool) {
            if (isGivenUp())
                return end();
            job(m_deps.jobs, [this, job, answer](JobResult result) {
                if (result || isGivenUp())
                    return answer(std::move(result));
                m_deps.service.look([this, job, answer, result = std::move(result)](bool isAnother) {
                    if (isAnother && !isGivenUp())
                        job(m_deps.jobs, answer);
                    else
                        answer(result);
                });
            });
        });
    }
    [[nodiscard]] KeychainProbe &probe() const { return m_deps.probe; }
    [[nodiscard]] bool isGivenUp() const { return m_settle.isSettled(); }
    /// Always the last statement: the receiver of the result may destroy the vault, and this with it.
    void finish(Result<T, VaultError> result)
    {
        const auto settle = m_settle;
        m_deps.ended();
        settle(std::move(result));
    }
    void finish(VaultErrorKind kind, const QString &detail)
    {
        constexpr qsizetype longestDetail = 400;
        finish(Failure<VaultError>({kind, detail.left(longestDetail)}));
    }
    /// Ends a call that nobody waits for.
    void end() { m_deps.ended(); }

    /// True when a job would never answer; the call is finished then.
    [[nodiscard]] bool refuseIfImpossible()
    {
        const auto obstacle = probe().obstacle();
        if (obstacle)
            finish(VaultErrorKind::NoService, *obstacle);
        return obstacle.has_value();
    }
    /// Finishes with what a failed job really means, which is asked of the probe where the job's own
    /// code does not tell. `ifMissing` holds where there is no keyring at all.
    void explain(const JobError &error, VaultErrorKind ifMissing);

private:
    CallDeps m_deps;
    Settle<T, VaultError> m_settle;
};

class WriteCall final : public KeychainCallFor<Stored>
{
public:
    /// `envelope` holds `secret`.
    WriteCall(CallDeps deps, VaultKey key, Secret envelope, Secret secret);
    void start() override;

private:
    void written(const JobResult &result);
    void readBack(const JobResult &result);

    VaultKey m_key;
    Secret m_envelope;
    Secret m_secret;
};

class ReadCall final : public KeychainCallFor<Secret>
{
public:
    ReadCall(CallDeps deps, VaultKey key);
    void start() override;

private:
    void answered(const JobResult &result);
    void notFound(const Result<ItemState, ProbeError> &item);

    VaultKey m_key;
};

class RemoveCall final : public KeychainCallFor<Stored>
{
public:
    RemoveCall(CallDeps deps, VaultKey key);
    void start() override;

private:
    void removed(const JobResult &result);
    void searched(const Result<ItemState, ProbeError> &item);
    void readBack(const JobResult &result);

    VaultKey m_key;
};

class PresenceCall final : public KeychainCallFor<Presence>
{
public:
    PresenceCall(CallDeps deps, VaultKey key);
    void start() override;

private:
    void answered(const Result<ItemState, ProbeError> &item);

    VaultKey m_key;
};

} // namespace broker::vault
