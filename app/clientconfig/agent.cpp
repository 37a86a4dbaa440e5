// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/agent.h"

namespace broker::clientconfig {

QString agentName(const ClientSetup &setup)
{
    return setup.name + QLatin1String("-agent");
}

QList<Variable> agentVariables(const ClientSetup &setup)
{
    QList<Variable> variables{
        publicVariable(setup.type.agent->portVariable, QString::number(setup.type.agent->port))};
    const QList<Mounted> files = agentFiles(setup);
    for (const Mounted &file : files)
        variables.append(publicVariable(file.variable, file.inContainer));
    return variables;
}

QList<Mounted> agentFiles(const ClientSetup &setup)
{
    if (setup.caFile.isEmpty())
        return {};
    return {
        {setup.caFile, QStringLiteral("/home/node/company-ca/ca.pem"), QLatin1String("NODE_EXTRA_CA_CERTS")}};
}

Meeting meetingByName(const ClientSetup &setup)
{
    return {QStringLiteral("http://%1:%2").arg(agentName(setup), QString::number(setup.type.agent->port)),
        QStringLiteral("%1://%2:%3")
            .arg(setup.speaksTls() ? QStringLiteral("https") : QStringLiteral("http"), setup.name,
                QString::number(setup.port))};
}

QList<Variable> meetingVariables(const ClientSetup &setup, const Meeting &meeting)
{
    QList<Variable> variables;
    const auto add = [&](const QString &name, const QString &value) {
        if (!setup.find(name))
            variables.append(publicVariable(name, value));
    };
    add(setup.type.agent->addressVariable, meeting.agent);
    add(QStringLiteral("BROKER_CLIENT_URL"), meeting.client);
    // Without it the client's system check asks nobody (Snyk docs, Container Registry Agent: systemcheck).
    add(QStringLiteral("BROKER_CLIENT_VALIDATION_URL"), meeting.agent + QLatin1String("/systemcheck"));
    return variables;
}

QString agentNetwork(const ClientSetup &setup)
{
    return setup.name;
}

QStringList agentRunArguments(const ClientSetup &setup, const QStringList &network)
{
    QStringList arguments{QStringLiteral("run"), QStringLiteral("--detach"), QStringLiteral("--init"),
        QStringLiteral("--restart"), QStringLiteral("unless-stopped"), QStringLiteral("--name"),
        agentName(setup)};
    arguments += network;
    const QList<Mounted> files = agentFiles(setup);
    for (const Mounted &file : files) {
        arguments
            << QStringLiteral("--mount")
            << QStringLiteral("type=bind,source=%1,target=%2,readonly").arg(file.onHost, file.inContainer);
    }
    const QList<Variable> variables = agentVariables(setup);
    for (const Variable &variable : variables) {
        arguments << QStringLiteral("--env")
                  << variable.name + u'='
                + variable.value.reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    }
    arguments << imageFor(setup.engine, setup.type.agent->image);
    return arguments;
}

} // namespace broker::clientconfig
