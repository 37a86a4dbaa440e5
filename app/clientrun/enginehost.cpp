// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/enginehost.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>

namespace broker::clientrun {

namespace {

QString programNameOf(Engine engine)
{
#ifdef Q_OS_WIN
    // A script would be found as well, and what it is given read once more by the shell that runs it.
    return clientconfig::nameOf(engine) + QLatin1String(".exe");
#else
    return clientconfig::nameOf(engine);
#endif
}

} // namespace

EngineHost EngineHost::ofThisComputer(const QString &secretsFolder)
{
    const QString path = QProcessEnvironment::systemEnvironment().value(QStringLiteral("PATH"));
    EngineHost host{
        path.split(QDir::listSeparator(), Qt::SkipEmptyParts), SecretsBy::Descriptor, secretsFolder};
#ifdef Q_OS_WIN
    host.secretsBy = SecretsBy::File;
#endif
#ifdef Q_OS_MACOS
    // A program that is started from the Dock gets a shorter path than a shell does.
    host.searchPath << QStringLiteral("/usr/local/bin") << QStringLiteral("/opt/homebrew/bin")
                    << QStringLiteral("/opt/podman/bin");
#endif
    return host;
}

std::optional<QString> EngineHost::programOf(Engine engine) const
{
    QStringList folders = searchPath;
    // "." and the like depend on where this program was started.
    folders.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    if (folders.isEmpty())
        return std::nullopt;
    const QString found = QStandardPaths::findExecutable(programNameOf(engine), folders);
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<Engine> EngineHost::firstEngine() const
{
    const auto *const found = std::find_if(clientconfig::engines.begin(), clientconfig::engines.end(),
        [this](Engine one) { return programOf(one).has_value(); });
    return found == clientconfig::engines.end() ? std::nullopt : std::optional(*found);
}

} // namespace broker::clientrun
