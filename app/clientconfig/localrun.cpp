// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/localrun.h"

#include "clientconfig/agent.h"
#include "clientconfig/dockerrun.h"
#include "clientconfig/renderers.h"
#include "integrations/clienttype.h"

namespace broker::clientconfig {

namespace {

QSet<QString> secretsOfAnyClient()
{
    QSet<QString> names;
    for (const integrations::ClientType &type : integrations::clientTypes()) {
        const QList<integrations::ClientFieldSpec> fields = integrations::fieldsOf(type);
        for (const integrations::ClientFieldSpec &spec : fields) {
            if (spec.isSecret())
                names.insert(spec.variable);
        }
        if (type.joint && type.joint->isSecret)
            names.insert(type.joint->name);
    }
    return names;
}

} // namespace

QStringList LocalRun::runFrom(const QString &envFile) const
{
    return run + QStringList{QStringLiteral("--env-file"), envFile, images.constLast()};
}

QString LocalRun::shown(const QString &envFile) const
{
    QString text;
    for (const QString &image : images)
        text += dockerCommand(engine, {QStringLiteral("pull"), image}) + u'\n';
    for (const QStringList &arguments : before)
        text += dockerCommand(engine, arguments) + u'\n';
    return text + dockerCommand(engine, runFrom(envFile)) + u'\n';
}

LocalRun localRunOf(const Draft &draft)
{
    const ClientSetup setup = setupOf(Carrier::DockerEnvFile, draft);
    LocalRun run{setup.engine, setup.name, {imageFor(setup.engine, setup.image)}, dockerBeforeClient(setup),
        dockerRunArguments(setup), {setup.name}, {}, {}, secretsOfAnyClient()};
    const QList<Variable> variables = containerVariables(setup);
    for (const Variable &variable : variables) {
        (variable.isSecret ? run.secretVariables : run.openVariables).insert(variable.name);
    }
    if (setup.type.agent) {
        run.images.prepend(imageFor(setup.engine, setup.type.agent->image));
        run.containers.append(agentName(setup));
        run.network = agentNetwork(setup);
    }
    return run;
}

} // namespace broker::clientconfig
