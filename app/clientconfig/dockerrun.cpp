// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/dockerrun.h"

#include "clientconfig/agent.h"
#include "clientconfig/renderers.h"

#include <algorithm>

namespace broker::clientconfig {

QStringList dockerRunArguments(const ClientSetup &setup)
{
    const QString port = QString::number(setup.port);
    // --init: as process 1 the client ignores SIGTERM. Not "on-failure": a client that lacks something
    // ends with code 0.
    QStringList arguments{QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--init"),
        QStringLiteral("--restart"), QStringLiteral("unless-stopped"), QStringLiteral("--name"), setup.name,
        QStringLiteral("--publish"), port + u':' + port};
    if (setup.type.agent)
        arguments << QStringLiteral("--network") << agentNetwork(setup);
    const QList<Mounted> files = mountedFiles(setup);
    for (const Mounted &file : files) {
        arguments
            << QStringLiteral("--mount")
            << QStringLiteral("type=bind,source=%1,target=%2,readonly").arg(file.onHost, file.inContainer);
    }
    return arguments;
}

QString dockerRemoveCommand(const ClientSetup &setup)
{
    const QString program = nameOf(setup.engine);
    if (!setup.type.agent)
        return QStringLiteral("%1 rm --force %2\n").arg(program, setup.name);
    return QStringLiteral("%1 rm --force %2 %3\n%1 network rm %4\n")
        .arg(program, setup.name, agentName(setup), agentNetwork(setup));
}

QString dockerCommand(Engine engine, const QStringList &arguments)
{
    QStringList words{nameOf(engine)};
    for (const QString &argument : arguments) {
        const bool isPlain = std::all_of(argument.cbegin(), argument.cend(), [](QChar c) {
            return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringView(u"-:./_").contains(c);
        });
        words << (isPlain ? argument : shellQuoted(argument));
    }
    return words.join(u' ');
}

QList<QStringList> dockerBeforeClient(const ClientSetup &setup)
{
    if (!setup.type.agent)
        return {};
    // Only in a network of one's own do containers find each other by name.
    return {{QStringLiteral("network"), QStringLiteral("create"), agentNetwork(setup)},
        agentRunArguments(setup, {QStringLiteral("--network"), agentNetwork(setup)})};
}

QList<Note> dockerNotes(const ClientSetup &setup)
{
    QList<Note> notes = commonNotes(setup) + QList<Note>{Note::InitProcess, Note::RestartPolicy};
    if (setup.engine == Engine::Podman)
        notes.append(Note::PodmanAfterBoot);
    return notes;
}

} // namespace broker::clientconfig
