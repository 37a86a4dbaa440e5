// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

// Files of which several processes write one take turns by another, which stands for the right to write.
namespace broker {

/// Why it was not locked.
enum class LockProblem {
    HeldByAnother, ///< by a process that lives
    NotAFile, ///< as FileProblem::NotAFile
    Impossible, ///< the folder is missing or cannot be written
};

/// Unlocks when it goes.
using FileLock = std::unique_ptr<QLockFile>;

/// Waits as long as `patience` for other processes that hold it, and never for what is no file. Made when
/// needed. A lock that a crash left behind is taken over.
[[nodiscard]] Result<FileLock, LockProblem> lockFile(const QString &path, std::chrono::milliseconds patience);

} // namespace broker
