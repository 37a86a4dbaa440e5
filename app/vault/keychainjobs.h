// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <functional>
#include <memory>

namespace broker::vault {

/// What a keychain backend's own verdict can mean. It is not to be trusted further than that:
/// "not found" may be a locked entry, and success of a removal may be none.
enum class JobFailure {
    NotFound,
    DeniedByUser,
    Refused,
    NoBackend,
    Unclear,
};

struct JobError
{
    JobFailure failure = JobFailure::Unclear;
    QString detail;

    friend bool operator==(const JobError &, const JobError &) = default;
};

/// Holds what was read; empty for the other jobs.
using JobResult = Result<Secret, JobError>;

/// The plain jobs of the OS keychain. One at a time: the next may start when the last one answered.
///
/// A job cannot be called back and may take any time, because the system may be asking the user.
/// Answers arrive once, on the caller's thread, from the event loop. When this object is destroyed
/// first, the answer never comes and the job goes on by itself.
class KeychainJobs
{
public:
    using Answer = std::function<void(JobResult)>;

    virtual ~KeychainJobs() = default;
    virtual void read(const QString &key, Answer answer) = 0;
    virtual void write(const QString &key, const Secret &bytes, Answer answer) = 0;
    virtual void remove(const QString &key, Answer answer) = 0;
    /// Forgets the service that has answered so far, so that the next job meets the one that answers now. A
    /// backend keeps its connection for good: a service that was restarted does not know it, and refuses
    /// everything that is asked through it. Between two jobs.
    virtual void reconnect() = 0;
};

/// The real ones: of Windows' Credential Manager, and by QtKeychain elsewhere.
[[nodiscard]] std::unique_ptr<KeychainJobs> makeKeychainJobs();

} // namespace broker::vault
