// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// In this executable the system calls by which a file takes effect or goes are these, for Qt as well:
// the program has no seam there, and should have none only to be tested.

#include "powercut.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using broker::test::presentCut;

/// What the file at `path` is, or will be with the content of the one at `contentPath`; nothing for
/// files that are none of the rotation's.
std::optional<QString> nameOfFile(const char *path, const char *contentPath)
{
    const QFileInfo info(QFile::decodeName(path));
    if (info.fileName() == QLatin1String("tokens.json"))
        return QStringLiteral("the list");
    const bool isJournal
        = info.dir().dirName() == QLatin1String("rotations") && info.suffix() == QLatin1String("json");
    if (!isJournal)
        return std::nullopt;
    QFile content(QFile::decodeName(contentPath));
    if (!content.open(QIODevice::ReadOnly))
        return QStringLiteral("the journal");
    const QJsonObject rotation = QJsonDocument::fromJson(content.readAll()).object();
    return QStringLiteral("the journal at ") + rotation[QStringLiteral("stage")].toString();
}

template <class Call>
int around(const QString &verb, const std::optional<QString> &file, Call call)
{
    broker::test::PowerCut *cut = presentCut();
    if (!cut || !file)
        return call();
    cut->reach(QStringLiteral("before %1 %2").arg(verb, *file));
    const int result = call();
    cut->reach(QStringLiteral("after %1 %2").arg(verb, *file));
    return result;
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
