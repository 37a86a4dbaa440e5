// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/filelock.h"

#include "core/privatefile.h"

namespace broker {

Result<FileLock, LockProblem> lockFile(const QString &path, std::chrono::milliseconds patience)
{
    // QLockFile would look into it, and a pipe lets it wait forever.
    if (obstacleAt(path))
        return Failure(LockProblem::NotAFile);
    auto lock = std::make_unique<QLockFile>(path);
    if (lock->tryLock(static_cast<int>(patience.count())))
        return lock;
    return Failure(
        lock->error() == QLockFile::LockFailedError ? LockProblem::HeldByAnother : LockProblem::Impossible);
}

} // namespace broker
