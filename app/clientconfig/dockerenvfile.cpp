// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/dockerrun.h"
#include "clientconfig/renderers.h"

namespace broker::clientconfig {

namespace {

QString envFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".env"));
}

/// docker takes everything behind "=" as it is, up to the end of the line: no quotes, no escapes.
std::optional<Refusal> refuseEnvFile(const Sheet &sheet)
{
    if (auto refusal = refuseReplicas(sheet.setup))
        return refusal;
    constexpr qsizetype longestLine = 64 * 1024;
    for (const Entry &entry : sheet.entries) {
        const bool hasLineBreak = entry.value.reveal(
            [](QByteArrayView bytes) { return bytes.contains('\n') || bytes.contains('\r'); });
        if (hasLineBreak)
            return Refusal{RefusalReason::LineBreak, entry.name};
        if (entry.name.size() + 1 + entry.value.size() + 1 >= longestLine)
            return Refusal{RefusalReason::TooLong, entry.name};
    }
    return std::nullopt;
}

void writeEnvFile(const Sheet &sheet, SecretText &out)
{
    for (const Entry &entry : sheet.entries)
        out << entry.name << '=' << entry.value << '\n';
}

Commands envFileCommands(const ClientSetup &setup)
{
    QString apply;
    const QList<QStringList> first = dockerBeforeClient(setup);
    for (const QStringList &arguments : first)
        apply += dockerCommand(setup.engine, arguments) + u'\n';
    apply += dockerCommand(setup.engine, dockerRunArguments(setup)) + QLatin1String(" --env-file ")
        + fileWord(envFileName(setup)) + u' ' + imageFor(setup.engine, setup.image) + u'\n';
    return {apply, curlCommand(setup), dockerRemoveCommand(setup)};
}

} // namespace

const Renderer &dockerEnvFile()
{
    static constexpr Renderer renderer{
        envFileName, containerVariables, refuseEnvFile, writeEnvFile, envFileCommands, dockerNotes};
    return renderer;
}

} // namespace broker::clientconfig
