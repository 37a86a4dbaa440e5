// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "core/secret.h"

#include <QFuture>

#include <atomic>
#include <chrono>
#include <memory>

namespace broker {

/// Why there is nothing of a file.
struct UnreadFile
{
    FileError error{};
    /// False when its drive does not answer.
    bool isInTime = true;
};

/// Reads files that may be on another computer, where nothing ends the wait for one that is gone: each in a
/// thread of its own, for which neither a pool nor the owner of this waits, and which keeps nothing but what
/// it was given. Made and used in one thread with an event loop.
class PatientRead final
{
    Q_DISABLE_COPY_MOVE(PatientRead)

public:
    /// How long somebody waits for a file that was just chosen.
    static constexpr std::chrono::seconds usualPatience{8};

    PatientRead() = default;

    /// As readFile() does. Settles once, from another thread or the event loop; too late after `patience`,
    /// and at once while too many wait for drives already.
    [[nodiscard]] QFuture<Result<QByteArray, UnreadFile>> read(
        const QString &path, qint64 most, std::chrono::milliseconds patience = usualPatience) const;
    /// The same of a file that may have a secret in it: nothing of what was read is left in memory beside it.
    [[nodiscard]] QFuture<Result<Secret, UnreadFile>> readSecret(
        const QString &path, qint64 most, std::chrono::milliseconds patience = usualPatience) const;

private:
    /// How many are being read.
    std::shared_ptr<std::atomic_int> m_readers = std::make_shared<std::atomic_int>(0);
};

} // namespace broker
