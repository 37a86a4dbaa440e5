// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/agent.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

#include <algorithm>
#include <array>

namespace broker::clientconfig {

namespace {

constexpr QLatin1String defaultConfiguration(
    "{\"REMOTE_WORKLOAD_NAME\": \"BrokerWorkload\", "
    "\"REMOTE_WORKLOAD_MODULE_PATH\": \"../broker-workload/websocketRequests\", "
    "\"CLIENT_WORKLOAD_NAME\": \"BrokerClientRequestWorkload\", "
    "\"CLIENT_WORKLOAD_MODULE_PATH\": \"../broker-workload/clientLocalRequests\", "
    "\"SUPPORTED_BROKER_TYPES\": []}");

/// Node.js or a module of the client looks at these before the client reads .env.
bool isReadAtStart(const QString &name)
{
    constexpr std::array names{QLatin1String("LOG_LEVEL"), QLatin1String("HTTP_PROXY"),
        QLatin1String("HTTPS_PROXY"), QLatin1String("NO_PROXY"), QLatin1String("TZ")};
    return name.startsWith(QLatin1String("NODE_"))
        || std::find(names.begin(), names.end(), name) != names.end();
}

/// The agent comes as an image only. Beside the client's port, so that two of them get along.
int agentPortOnHost(const ClientSetup &setup)
{
    constexpr int apart = 81;
    constexpr int last = 65535;
    return setup.port + apart > last ? setup.port - apart : setup.port + apart;
}

Meeting meetingOnHost(const ClientSetup &setup)
{
    return {QStringLiteral("http://localhost:%1").arg(agentPortOnHost(setup)),
        QStringLiteral("%1://host.docker.internal:%2")
            .arg(setup.speaksTls() ? QStringLiteral("https") : QStringLiteral("http"),
                QString::number(setup.port))};
}

QString agentCommand(const ClientSetup &setup)
{
    if (!setup.type.agent)
        return {};
    const QString ports
        = QStringLiteral("127.0.0.1:%1:%2")
              .arg(QString::number(agentPortOnHost(setup)), QString::number(setup.type.agent->port));
    const QStringList arguments = agentRunArguments(setup,
        {QStringLiteral("--publish"), ports, QStringLiteral("--add-host"),
            QStringLiteral("host.docker.internal:host-gateway")});
    QStringList words{nameOf(setup.engine)};
    for (const QString &argument : arguments)
        words << (argument.startsWith(u'-') ? argument : fileWord(argument));
    return words.join(u' ') + u'\n';
}

QString npmFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".dotenv"));
}

/// All that the client needs: there is no image here that has the template in it.
QList<Variable> npmVariables(const ClientSetup &setup)
{
    QList<Variable> all = environmentOf(setup);
    const auto addUnlessSet = [&all](const QString &name, const QString &value) {
        const bool isSet = std::any_of(
            all.cbegin(), all.cend(), [&name](const Variable &one) { return one.name == name; });
        if (!isSet)
            all.append(publicVariable(name, value));
    };
    if (setup.speaksTls()) {
        addUnlessSet(QStringLiteral("HTTPS_CERT"), setup.certificateFile);
        addUnlessSet(QStringLiteral("HTTPS_KEY"), setup.keyFile);
    }
    if (setup.type.agent)
        all += meetingVariables(setup, meetingOnHost(setup));
    addUnlessSet(QStringLiteral("BROKER_SERVER_URL"), QStringLiteral("https://broker.snyk.io"));
    addUnlessSet(QStringLiteral("ACCEPT"), QStringLiteral("accept.json"));
    for (const integrations::TemplateVariable &one : setup.type.templateVariables)
        addUnlessSet(one.name, referringToParts(setup, one.expression));
    return all;
}

std::optional<Refusal> refuseNpm(const Sheet &sheet)
{
    if (auto refusal = refuseReplicas(sheet.setup))
        return refusal;
    for (const Entry &entry : sheet.entries) {
        if (entry.isSecret && isReadAtStart(entry.name))
            return Refusal{RefusalReason::ReadTooLate, entry.name};
        const bool needsFileOfImage = entry.name == QLatin1String("ACCEPT_ESSENTIALS")
            || entry.name == QLatin1String("ACCEPT_CUSTOM_PR_TEMPLATES");
        if (needsFileOfImage && !(entry.value == Secret::take(QByteArray("false"))))
            return Refusal{RefusalReason::RulesNotInPackage, entry.name};
        SecretText line;
        if (!entry.value.reveal([&line](QByteArrayView bytes) { return putDotenv(line, bytes); }))
            return Refusal{RefusalReason::NoQuotesLeft, entry.name};
    }
    return std::nullopt;
}

void writeNpm(const Sheet &sheet, SecretText &out)
{
    for (const Entry &entry : sheet.entries) {
        if (isReadAtStart(entry.name))
            continue;
        out << entry.name << '=';
        // refuse() has seen that each can be written.
        (void)entry.value.reveal([&out](QByteArrayView bytes) { return putDotenv(out, bytes); });
        out << '\n';
    }
}

Commands npmCommands(const ClientSetup &setup)
{
    QString start;
    for (const Variable &variable : setup.variables) {
        if (isReadAtStart(variable.name) && !variable.isSecret) {
            start += variable.name + u'=' + variable.value.reveal([](QByteArrayView bytes) {
                return shellQuoted(QString::fromUtf8(bytes));
            }) + u' ';
        }
    }
    if (!setup.caFile.isEmpty())
        start += QLatin1String("NODE_EXTRA_CA_CERTS=") + shellQuoted(setup.caFile) + u' ';
    // The package has neither config.default.json nor, until it is asked, accept.json; both have to be
    // in the folder that node_modules is in. Without its four directives the client connects, and then
    // answers nothing.
    Commands commands;
    commands.apply = agentCommand(setup)
        + QStringLiteral("mkdir %1 && cd %1\n"
                         "npm install --prefix . snyk-broker\n"
                         "npx --no-install broker init %2\n"
                         "echo '%5' > config.default.json\n"
                         "mv %3 .env\n"
                         "%4npx --no-install broker client\n")
              .arg(setup.name, setup.type.image(), fileWord(QLatin1String("../") + npmFileName(setup)), start,
                  QString(defaultConfiguration));
    commands.check = curlCommand(setup);
    commands.remove = QStringLiteral("rm -r %1\n").arg(setup.name);
    if (setup.type.agent)
        commands.remove += QStringLiteral("%1 rm --force %2\n").arg(nameOf(setup.engine), agentName(setup));
    return commands;
}

QList<Note> npmNotes(const ClientSetup &setup)
{
    QList<Note> notes = commonNotes(setup);
    if (setup.type.agent)
        notes << Note::AgentInDocker;
    notes << Note::NpmLayout << Note::NpmRunsWithYourEnvironment;
    const bool hasStartVariables = !setup.caFile.isEmpty()
        || std::any_of(setup.variables.cbegin(), setup.variables.cend(),
            [](const Variable &variable) { return isReadAtStart(variable.name); });
    if (hasStartVariables)
        notes << Note::NpmStartVariables;
    return notes;
}

} // namespace

const Renderer &npmDotEnv()
{
    static constexpr Renderer renderer{npmFileName, npmVariables, refuseNpm, writeNpm, npmCommands, npmNotes};
    return renderer;
}

} // namespace broker::clientconfig
