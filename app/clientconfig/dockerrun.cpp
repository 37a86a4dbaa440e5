// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/dockerrun.h"

#include "clientconfig/agent.h"
#include "clientconfig/renderers.h"

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
    if (!setup.type.agent)
        return QStringLiteral("docker rm --force %1\n").arg(setup.name);
    return QStringLiteral("docker rm --force %1 %2\ndocker network rm %3\n")
        .arg(setup.name, agentName(setup), agentNetwork(setup));
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
    return commonNotes(setup) + QList<Note>{Note::InitProcess, Note::RestartPolicy};
}

} // namespace broker::clientconfig
