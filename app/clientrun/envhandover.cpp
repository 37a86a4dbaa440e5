// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/envhandover.h"

#include <QDir>
#include <QUuid>

#include <utility>

namespace broker::clientrun {

namespace {

constexpr QLatin1String standardInput("/dev/stdin");
constexpr QLatin1String envFileEnding(".env");

} // namespace

EnvHandover::EnvHandover(QString fileName, Secret input, bool isFile)
    : m_fileName(std::move(fileName))
    , m_input(std::move(input))
    , m_isFile(isFile)
{ }

EnvHandover::~EnvHandover()
{
    if (m_isFile)
        (void)removePrivateFile(m_fileName); // what cannot be removed is swept at the next start
}

Result<std::shared_ptr<const EnvHandover>, FileError> EnvHandover::make(
    const EngineHost &host, const Secret &variables)
{
    using Shared = std::shared_ptr<const EnvHandover>;
    if (host.secretsBy == SecretsBy::Descriptor)
        return Shared(new EnvHandover(standardInput, variables, false));
    const QString path
        = host.secretsFolder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + envFileEnding;
    // Before the first byte, so that a write that fails halfway leaves nothing.
    Shared handover(new EnvHandover(path, {}, true));
    const auto written = variables.reveal([&path](QByteArrayView bytes) {
        QByteArray content = bytes.toByteArray();
        auto result = writePrivateFile(path, content);
        wipe(content);
        return result;
    });
    if (!written)
        return Failure(written.error());
    return handover;
}

QString EnvHandover::fileNameShown(const EngineHost &host)
{
    return host.secretsBy == SecretsBy::Descriptor
        ? QString(standardInput)
        : QDir::toNativeSeparators(host.secretsFolder + QLatin1String("/…")) + envFileEnding;
}

void EnvHandover::sweep(const EngineHost &host)
{
    // What the atomic write leaves behind has another ending; the folder has nothing else in it.
    const QDir folder(host.secretsFolder);
    if (host.secretsFolder.isEmpty() || !folder.exists())
        return;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        (void)removePrivateFile(folder.filePath(name));
}

} // namespace broker::clientrun
