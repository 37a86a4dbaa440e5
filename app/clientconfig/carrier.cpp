// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/carrier.h"

#include "clientconfig/agent.h"
#include "clientconfig/expansion.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

#include <QUtf8StringView>

#include <algorithm>

namespace broker::clientconfig {

namespace {

const Renderer &rendererOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::DockerEnvFile:
        return dockerEnvFile();
    case Carrier::Compose:
        return composeFile();
    case Carrier::Kubernetes:
        return kubernetes();
    case Carrier::Helm:
        return helm();
    case Carrier::NpmDotEnv:
        return npmDotEnv();
    case Carrier::DockerShell:
        return dockerShell();
    case Carrier::DockerPowerShell:
        break;
    }
    return dockerPowerShell();
}

/// Clients before 4.166 read another variable, and not Node.js's own.
QLatin1String caVariableOf(const ClientSetup &setup)
{
    const QStringList parts = setup.imageVersion.split(u'.');
    constexpr int major = 4;
    constexpr int minor = 166;
    const bool isOld = parts.size() > 1
        && (parts[0].toInt() < major || (parts[0].toInt() == major && parts[1].toInt() < minor));
    return isOld ? QLatin1String("CA_CERT") : QLatin1String("NODE_EXTRA_CA_CERTS");
}

bool isText(const Secret &value)
{
    return value.reveal([](QByteArrayView bytes) {
        return !bytes.contains('\0') && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
    });
}

QList<Entry> entriesOf(const QList<Variable> &variables, bool isMasked)
{
    QList<Entry> entries;
    for (const Variable &variable : variables) {
        const bool hide = isMasked && variable.isSecret;
        // The same length for all: not even the length of a secret is shown.
        Secret value = hide ? Secret::take(QStringLiteral("••••••••")) : variable.value;
        entries.append({variable.name, value, variable.isSecret, hide});
    }
    return entries;
}

} // namespace

const QList<Carrier> &carriers()
{
    static const QList<Carrier> all{Carrier::DockerEnvFile, Carrier::Compose, Carrier::Kubernetes,
        Carrier::Helm, Carrier::NpmDotEnv, Carrier::DockerShell, Carrier::DockerPowerShell};
    return all;
}

bool runsContainers(Carrier carrier, const ClientType &type)
{
    switch (carrier) {
    case Carrier::Kubernetes:
    case Carrier::Helm:
        return false;
    case Carrier::NpmDotEnv:
        return type.agent.has_value();
    case Carrier::DockerEnvFile:
    case Carrier::Compose:
    case Carrier::DockerShell:
    case Carrier::DockerPowerShell:
        break;
    }
    return true;
}

Result<Rendered, Refusal> render(Carrier carrier, const ClientSetup &setup)
{
    const Renderer &renderer = rendererOf(carrier);
    const QList<Variable> variables = renderer.variables(setup);
    for (const Variable &variable : variables) {
        if (!isText(variable.value))
            return Failure(Refusal{RefusalReason::NotText, variable.name});
    }
    const Sheet sheet{setup, entriesOf(variables, false)};
    if (const auto refusal = renderer.refuse(sheet))
        return Failure(*refusal);

    Rendered rendered;
    rendered.carrier = carrier;
    rendered.fileName = renderer.fileName(setup);
    SecretText text;
    renderer.write(sheet, text);
    rendered.text = text.take();
    SecretText masked;
    renderer.write({setup, entriesOf(variables, true)}, masked);
    rendered.masked = masked.take().reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
    rendered.commands = renderer.commands(setup);
    rendered.notes = renderer.notes(setup);
    return rendered;
}

Commands commandsOf(Carrier carrier, const ClientSetup &setup)
{
    return rendererOf(carrier).commands(setup);
}

QString fileNameOf(Carrier carrier, const ClientSetup &setup)
{
    return rendererOf(carrier).fileName(setup);
}

QList<Mounted> mountedFiles(const ClientSetup &setup)
{
    QList<Mounted> files{{setup.caFile, QStringLiteral("/home/node/company-ca/ca.pem"), caVariableOf(setup)},
        {setup.certificateFile, QStringLiteral("/home/node/tls/tls.crt"), QLatin1String("HTTPS_CERT")},
        {setup.keyFile, QStringLiteral("/home/node/tls/tls.key"), QLatin1String("HTTPS_KEY")}};
    files.removeIf([](const Mounted &file) { return file.onHost.isEmpty(); });
    return files;
}

QList<Variable> containerVariables(const ClientSetup &setup)
{
    QList<Variable> variables = environmentOf(setup);
    const QList<Mounted> files = mountedFiles(setup);
    for (const Mounted &file : files)
        variables.append(publicVariable(file.variable, file.inContainer));
    if (setup.type.agent)
        variables += meetingVariables(setup, meetingByName(setup));
    return variables;
}

Variable publicVariable(const QString &name, QString value)
{
    return {name, Secret::take(std::move(value)), false};
}

QString fileNameOf(const ClientSetup &setup, QLatin1String ending)
{
    return setup.savedAs.isEmpty() ? setup.name + ending : setup.savedAs;
}

QString fileWord(const QString &fileName)
{
    const bool isPlain = std::all_of(fileName.cbegin(), fileName.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("._-/").contains(c));
    });
    const QString path = fileName.startsWith(u'-') ? QStringLiteral("./") + fileName : fileName;
    return isPlain ? path : shellQuoted(path);
}

QString shellQuoted(const QString &text)
{
    SecretText quoted;
    putShellQuoted(quoted, text.toUtf8());
    return quoted.take().reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

QString curlCommand(const ClientSetup &setup)
{
    // The certificate is made out to the name by which others reach the client, and not to this one. No
    // secret goes over the connection, which does not leave the computer.
    return (setup.speaksTls()
            ? QStringLiteral("curl --silent --show-error --insecure https://localhost:%1%2\n")
            : QStringLiteral("curl --silent --show-error http://localhost:%1%2\n"))
        .arg(QString::number(setup.port), setup.healthPath);
}

QList<Note> commonNotes(const ClientSetup &setup)
{
    QList<Note> notes;
    if (setup.type.agent)
        notes.append(Note::AgentBeside);
    if (setup.type.agent && setup.type.signIn == ClientType::SignIn::Role)
        notes.append(Note::AgentRole);
    const auto &templates = setup.type.templateVariables;
    const auto corrects = [&templates](QLatin1String name) {
        return std::any_of(templates.cbegin(), templates.cend(),
            [name](const auto &one) { return one.isCorrection && one.name == name; });
    };
    if (corrects(QLatin1String("BROKER_CLIENT_VALIDATION_URL")))
        notes.append(Note::CheckAddressCorrected);
    else if (corrects(QLatin1String("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER")))
        notes.append(Note::BearerHeaderCorrected);
    const bool hasParts
        = std::any_of(setup.variables.cbegin(), setup.variables.cend(), [](const Variable &variable) {
              return variable.value.reveal(
                  [](QByteArrayView bytes) { return !lookedUpNames(bytes).isEmpty(); });
          });
    if (hasParts)
        notes.append(Note::PassedInParts);
    return notes;
}

std::optional<Refusal> refuseReplicas(const ClientSetup &setup)
{
    return setup.replicas ? std::optional(Refusal{RefusalReason::OneClientOnly, {}}) : std::nullopt;
}

} // namespace broker::clientconfig
