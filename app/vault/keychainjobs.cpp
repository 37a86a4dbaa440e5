// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/keychainjobs.h"

#include "vault/vaultkey.h"
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "vault/libsecret.h"
#endif

#include <QObject>

#include <qt6keychain/keychain.h>

namespace broker::vault {

namespace {

JobFailure failureOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return JobFailure::NotFound;
    case QKeychain::AccessDeniedByUser:
        return JobFailure::DeniedByUser;
    case QKeychain::AccessDenied:
        return JobFailure::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return JobFailure::NoBackend;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return JobFailure::Unclear;
}

class QtKeychainJobs final : public KeychainJobs
{
public:
    void read(const QString &key, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(KeySpace::serviceName());
        run(job, key, std::move(answer), [job] { return Secret::take(job->binaryData()); });
    }

    void write(const QString &key, const Secret &bytes, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(KeySpace::serviceName());
        // Binary always: text mode cuts at a NUL, and an entry of either mode hides one of the other.
        bytes.reveal([job](QByteArrayView view) { job->setBinaryData(view.toByteArray()); });
        run(job, key, std::move(answer), [] { return Secret(); });
    }

    void remove(const QString &key, Answer answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(KeySpace::serviceName());
        run(job, key, std::move(answer), [] { return Secret(); });
    }

    void reconnect() override
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        disconnectLibsecret();
#endif
    }

private:
    /// The only place where a job is started and listened to. The job belongs to nobody and deletes
    /// itself: libsecret keeps a bare pointer to it, so deleting a running one crashes, and
    /// disconnecting all its receivers would stop QtKeychain's queue for good (0.13.2).
    template <class Payload>
    void run(QKeychain::Job *job, const QString &key, Answer answer, Payload payload)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, &m_receiver,
            [answer = std::move(answer), payload](QKeychain::Job *finished) {
                if (finished->error() == QKeychain::NoError)
                    answer(payload());
                else
                    answer(Failure<JobError>({failureOf(finished->error()), finished->errorString()}));
            });
        job->start();
    }

    QObject m_receiver;
};

} // namespace

std::unique_ptr<KeychainJobs> makeKeychainJobs()
{
    return std::make_unique<QtKeychainJobs>();
}

} // namespace broker::vault
