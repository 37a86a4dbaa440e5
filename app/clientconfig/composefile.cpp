// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/agent.h"
#include "clientconfig/dockerrun.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

namespace broker::clientconfig {

namespace {

QString composeFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".compose.yaml"));
}

std::optional<Refusal> refuseCompose(const Sheet &sheet)
{
    return refuseReplicas(sheet.setup);
}

/// Compose replaces $NAME in every string of the file, so each "$" is doubled.
void putComposeValue(SecretText &out, const QString &text)
{
    putYamlQuoted(out, text.toUtf8(), Dollar::Double);
}

void putComposeHead(SecretText &out, const QString &name, const QString &image)
{
    out << QByteArrayView("  ") << name << QByteArrayView(":\n    image: ");
    putComposeValue(out, image);
    out << QByteArrayView("\n    container_name: ");
    putComposeValue(out, name);
    out << QByteArrayView("\n    init: true\n    restart: unless-stopped\n");
}

void putComposeVariable(SecretText &out, const QString &name, const Secret &value)
{
    out << QByteArrayView("      ");
    putYamlName(out, name);
    out << QByteArrayView(": ");
    value.reveal([&out](QByteArrayView bytes) { putYamlQuoted(out, bytes, Dollar::Double); });
    out << '\n';
}

void putComposeVolumes(SecretText &out, const QList<Mounted> &files)
{
    if (!files.isEmpty())
        out << QByteArrayView("    volumes:\n");
    for (const Mounted &file : files) {
        out << QByteArrayView("      - type: bind\n        source: ");
        putComposeValue(out, file.onHost);
        out << QByteArrayView("\n        target: ");
        putComposeValue(out, file.inContainer);
        out << QByteArrayView("\n        read_only: true\n");
    }
}

/// In the network that Compose makes for the file, where services find each other by name.
void putComposeAgent(const ClientSetup &setup, SecretText &out)
{
    putComposeHead(out, agentName(setup), imageFor(setup.engine, setup.type.agent->image));
    out << QByteArrayView("    environment:\n");
    const QList<Variable> variables = agentVariables(setup);
    for (const Variable &variable : variables)
        putComposeVariable(out, variable.name, variable.value);
    putComposeVolumes(out, agentFiles(setup));
}

void writeCompose(const Sheet &sheet, SecretText &out)
{
    const ClientSetup &setup = sheet.setup;
    const QString port = QString::number(setup.port);
    out << QByteArrayView("services:\n");
    putComposeHead(out, setup.name, imageFor(setup.engine, setup.image));
    if (setup.type.agent)
        out << QByteArrayView("    depends_on:\n      - ") << agentName(setup) << '\n';
    out << QByteArrayView("    ports:\n      - ");
    putComposeValue(out, port + u':' + port);
    out << QByteArrayView("\n    environment:\n");
    for (const Entry &entry : sheet.entries)
        putComposeVariable(out, entry.name, entry.value);
    putComposeVolumes(out, mountedFiles(setup));
    if (setup.type.agent)
        putComposeAgent(setup, out);
}

Commands composeCommands(const ClientSetup &setup)
{
    // With a project of its own a second client does not take the first for a leftover.
    const QString base = QStringLiteral("%1 compose --project-name %2 --file %3 ")
                             .arg(nameOf(setup.engine), setup.name, fileWord(composeFileName(setup)));
    return {base + QLatin1String("up --detach\n"), curlCommand(setup), base + QLatin1String("down\n")};
}

QList<Note> composeNotes(const ClientSetup &setup)
{
    QList<Note> notes = dockerNotes(setup);
    if (setup.engine == Engine::Podman)
        notes.append(Note::PodmanCompose);
    return notes;
}

} // namespace

const Renderer &composeFile()
{
    static constexpr Renderer renderer{
        composeFileName, containerVariables, refuseCompose, writeCompose, composeCommands, composeNotes};
    return renderer;
}

} // namespace broker::clientconfig
