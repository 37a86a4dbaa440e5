// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// In this executable the system calls by which a file takes effect or goes are these, for Qt as well:
// the program has no seam there, and should have none only to be tested.

#include "effects.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using broker::test::around;
using broker::test::presentCut;

std::optional<QString> nameOfFile(const char *path, const char *contentPath)
{
    return broker::test::nameOfFile(QFile::decodeName(path), QFile::decodeName(contentPath));
}

} // namespace

extern "C" {

[[gnu::visibility("default")]] int rename(const char *from, const char *to) noexcept
{
    return around(QStringLiteral("writing"), presentCut() ? nameOfFile(to, from) : std::nullopt,
        [from, to] { return ::renameat(AT_FDCWD, from, AT_FDCWD, to); });
}

/// Qt's way for a new file: it has no name until it is complete. Tried for an existing one as well.
[[gnu::visibility("default")]] int linkat(
    int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    const bool isNew = presentCut() && ::faccessat(toFolder, to, F_OK, 0) != 0;
    return around(QStringLiteral("writing"), isNew ? nameOfFile(to, from) : std::nullopt,
        [&] { return static_cast<int>(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags)); });
}

[[gnu::visibility("default")]] int unlink(const char *path) noexcept
{
    return around(QStringLiteral("removing"), presentCut() ? nameOfFile(path, path) : std::nullopt,
        [path] { return ::unlinkat(AT_FDCWD, path, 0); });
}

} // extern "C"
