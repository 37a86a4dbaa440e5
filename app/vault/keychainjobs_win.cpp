// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/credentialmanager_win.h"
#include "vault/keychainjobs.h"

#include <QMetaObject>
#include <QObject>

namespace broker::vault {

namespace {

JobFailure failureOf(DWORD error)
{
    switch (error) {
    case ERROR_NOT_FOUND:
        return JobFailure::NotFound;
    case ERROR_ACCESS_DENIED:
        return JobFailure::Refused;
    case ERROR_NO_SUCH_LOGON_SESSION: // no profile, or forbidden by the company
    case ERROR_NOT_SUPPORTED:
        return JobFailure::NoBackend;
    default:
        return JobFailure::Unclear;
    }
}

JobError errorOf(DWORD error)
{
    return {failureOf(error), qt_error_string(int(error))};
}

JobResult without(const credentials::Outcome<bool> &outcome)
{
    return outcome ? JobResult(Secret()) : Failure<JobError>(errorOf(outcome.error()));
}

class CredentialJobs final : public KeychainJobs
{
public:
    void read(const QString &key, Answer answer) override
    {
        run(std::move(answer), [key]() -> JobResult {
            const auto found = credentials::read(key);
            return found ? JobResult(*found) : Failure<JobError>(errorOf(found.error()));
        });
    }

    void write(const QString &key, const Secret &bytes, Answer answer) override
    {
        run(std::move(answer), [key, bytes] { return without(credentials::write(key, bytes)); });
    }

    void remove(const QString &key, Answer answer) override
    {
        run(std::move(answer), [key] { return without(credentials::remove(key)); });
    }

    /// Every call is one of its own.
    void reconnect() override { }

private:
    /// Windows answers at once and without asking the user.
    template <class Job>
    void run(Answer answer, Job job)
    {
        QMetaObject::invokeMethod(
            &m_receiver, [answer = std::move(answer), job] { answer(job()); }, Qt::QueuedConnection);
    }

    QObject m_receiver;
};

} // namespace

std::unique_ptr<KeychainJobs> makeKeychainJobs()
{
    return std::make_unique<CredentialJobs>();
}

} // namespace broker::vault
