// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

// Where several processes write one file, they take turns by a second one, which stands for the right to
// write.
namespace broker {

/// Why it was not locked.
enum class LockProblem {
    HeldByAnother, ///< by a running process
    NotAFile, ///< as FileProblem::NotAFile
    Impossible, ///< the folder is missing or cannot be written
};

/// Unlocks when it goes.
using FileLock = std::unique_ptr<QLockFile>;

/// Waits up to `patience` for other processes that hold it, and never for something that is not a file. Made
/// when needed. A lock that a crash left behind is taken over.
[[nodiscard]] Result<FileLock, LockProblem> lockFile(const QString &path, std::chrono::milliseconds patience);

} // namespace broker
