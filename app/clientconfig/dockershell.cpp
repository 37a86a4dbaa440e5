// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/dockerrun.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

namespace broker::clientconfig {

namespace {

QString shellFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".sh"));
}

std::optional<Refusal> refuseShell(const Sheet &sheet)
{
    return refuseReplicas(sheet.setup);
}

void putRun(SecretText &out, Engine engine, const QStringList &arguments)
{
    out << QString(nameOf(engine));
    for (const QString &argument : arguments) {
        out << ' ';
        putShellQuoted(out, argument.toUtf8());
    }
}

void writeShell(const Sheet &sheet, SecretText &out)
{
    out << QByteArrayView("#!/bin/sh\n"
                          "# Secrets go through the environment: the list of processes shows arguments to "
                          "everybody.\n");
    for (const Entry &entry : sheet.entries) {
        if (!entry.isSecret)
            continue;
        out << entry.name << '=';
        entry.value.reveal([&out](QByteArrayView bytes) { putShellQuoted(out, bytes); });
        out << QByteArrayView("\nexport ") << entry.name << '\n';
    }
    const QList<QStringList> first = dockerBeforeClient(sheet.setup);
    for (const QStringList &arguments : first) {
        putRun(out, sheet.setup.engine, arguments);
        out << QByteArrayView(" || exit\n");
    }
    out << QByteArrayView("exec ");
    putRun(out, sheet.setup.engine, dockerRunArguments(sheet.setup));
    for (const Entry &entry : sheet.entries) {
        out << QByteArrayView(" \\\n    --env ");
        if (entry.isSecret) {
            out << entry.name;
            continue;
        }
        SecretText pair;
        pair << entry.name << '=' << entry.value;
        pair.take().reveal([&out](QByteArrayView bytes) { putShellQuoted(out, bytes); });
    }
    out << QByteArrayView(" \\\n    ");
    putShellQuoted(out, imageFor(sheet.setup.engine, sheet.setup.image).toUtf8());
    out << '\n';
}

Commands shellCommands(const ClientSetup &setup)
{
    return {QStringLiteral("sh %1\n").arg(fileWord(QLatin1String("./") + shellFileName(setup))),
        curlCommand(setup), dockerRemoveCommand(setup)};
}

} // namespace

const Renderer &dockerShell()
{
    static constexpr Renderer renderer{
        shellFileName, containerVariables, refuseShell, writeShell, shellCommands, dockerNotes};
    return renderer;
}

} // namespace broker::clientconfig
