// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace broker::test {

/// A disk that takes its time: as long as one of these lives and is not open, whoever flushes a file with
/// `part` in its path waits, at most `patience`. In this executable the system call is ours. One at a
/// time.
class ClosedDisk final
{
    Q_DISABLE_COPY_MOVE(ClosedDisk)

public:
    static constexpr std::chrono::seconds patience{3};

    explicit ClosedDisk(const QString &part);
    ~ClosedDisk();

    /// The part for what is to become `path`, or any file of it where that ends with a slash: it has no name
    /// before it is whole, or on Windows another one that begins with it.
    [[nodiscard]] static QString newFile(const QString &path);

    void open();
    /// Whether somebody waits.
    [[nodiscard]] bool isAwaited() const;
};

} // namespace broker::test
