// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/chartvalue.h"
#include "clientconfig/expansion.h"
#include "clientconfig/formcheck.h"
#include "clientconfig/quoting.h"
#include "clientconfig/renderers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace broker::clientconfig {

namespace {

using L = QLatin1String;

/// The chart's template fails on what is no plain name, such as "[::1]", "10.0.0.0/8" or a "_".
bool isNoProxyOfChart(QByteArrayView bytes)
{
    static const QRegularExpression names(QStringLiteral("^[a-zA-Z0-9.-]+(?:,[a-zA-Z0-9.-]+)*$"));
    return isPlainYamlString(bytes) && names.match(QString::fromUtf8(bytes)).hasMatch();
}

/// Where the value goes in the chart; nothing for what goes under "env", which the chart passes as it is.
std::optional<ChartValue> chartValueOf(const ClientType &type, const Entry &entry)
{
    const auto value = clientconfig::chartValueOf(type, entry.name);
    if (value && value->key == L("noProxy") && !entry.value.reveal(isNoProxyOfChart))
        return std::nullopt;
    return value;
}

/// The chart has switches of its own for these, or a number.
bool isSwitch(const QString &variable)
{
    constexpr std::array names{L("PORT"), L("BROKER_HA_MODE_ENABLED")};
    return std::find(names.begin(), names.end(), variable) != names.end();
}

QString chartFileName(const ClientSetup &setup)
{
    return fileNameOf(setup, QLatin1String(".values.yaml"));
}

QString releaseOf(const ClientSetup &setup)
{
    return releaseName(setup.name, setup.type.key);
}

/// Of the names that the chart makes this is the longest for which Kubernetes has no more than 63
/// characters: the container's. The service's the chart shortens by itself.
bool isNameTooLong(const ClientSetup &setup)
{
    constexpr qsizetype longestLabel = 63;
    constexpr L infix("-broker-");
    const qsizetype release = releaseOf(setup).size();
    // Of the agent it is a label, which has the release twice.
    constexpr L agentInfix("-cr-");
    const bool isLabelTooLong = setup.type.agent && 2 * release + agentInfix.size() > longestLabel;
    return isLabelTooLong || setup.type.image().size() + infix.size() + release > longestLabel;
}

/// The chart has no value for it, and "env" would show it: it comes out of a Secret of its own.
bool isInOwnSecret(const ClientSetup &setup, const QString &variable)
{
    return setup.type.joint && setup.type.joint->isSecret && variable == setup.type.joint->name;
}

QString ownSecretOf(const ClientSetup &setup)
{
    return setup.name + L("-registry");
}

/// What the client's start script would make the joint variable of; with that there it looks at none of them.
bool isForStartScript(const ClientType &type, const QString &variable)
{
    return type.joint && std::any_of(type.ownFields.cbegin(), type.ownFields.cend(), [&](const auto &spec) {
        return spec.variable == variable;
    });
}

/// The chart wants a Secret with the credential, or the pod does not start. It knows the agent's address and
/// the client's, and what goes without a secret its start script puts together rightly.
QList<Variable> withAgent(const ClientSetup &setup)
{
    QList<Variable> all;
    for (const Variable &variable : setup.variables) {
        const bool isJoint = variable.name == setup.type.joint->name;
        if (isJoint && !variable.isSecret)
            continue;
        const bool isPlain = variable.value.reveal(isPlainYamlString);
        if (setup.type.joint->isSecret && !isPlain && isForStartScript(setup.type, variable.name))
            continue;
        all.append(variable);
        const QList<products::NamedSecret> parts
            = isJoint ? setup.type.joint->takenApart(variable.value) : QList<products::NamedSecret>();
        for (const products::NamedSecret &part : parts) {
            const auto value = clientconfig::chartValueOf(setup.type, part.name);
            if (value && value->isThroughSecret)
                all.append({part.name, part.value, true});
        }
    }
    return all;
}

/// The template's expression with the setup's values in it.
Variable evaluated(const ClientSetup &setup, const integrations::TemplateVariable &one)
{
    static const QRegularExpression reference(QStringLiteral("\\$([A-Z_]+)"));
    const QString expression = one.expression;
    SecretText text;
    bool isSecret = false;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(expression); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text << expression.mid(from, match.capturedStart() - from);
        if (const Variable *variable = setup.find(match.captured(1))) {
            text << variable->value;
            isSecret = isSecret || variable->isSecret;
        }
        from = match.capturedEnd();
    }
    text << expression.mid(from);
    return {one.name, text.take(), isSecret};
}

/// Values as they are, not in parts: parts would be in the Deployment in clear text.
QList<Variable> chartVariables(const ClientSetup &setup)
{
    QList<Variable> all = setup.type.joint ? withAgent(setup) : setup.variables;
    for (const integrations::TemplateVariable &one : setup.type.templateVariables) {
        if (one.isCorrection) {
            if (!setup.find(one.name))
                all.append(publicVariable(one.name, one.expression));
        }
        // The chart sets these even when they are empty, and then the template's value is lost.
        else if (clientconfig::chartValueOf(setup.type, one.name) && !setup.find(one.name))
            all.append(evaluated(setup, one));
    }
    return all;
}

/// What the chart's values.schema.json does not let through.
std::optional<RefusalReason> refusalOfSchema(const ChartValue &value, const QString &text)
{
    const auto hasForm
        = [&text](const QString &pattern) { return QRegularExpression(pattern).match(text).hasMatch(); };
    if (value.key == L("brokerServerUrl") && !hasForm(QStringLiteral("^https://broker(.*)snyk(gov)?.io")))
        return RefusalReason::ChartRefusesServer;
    if (value.key == L("brokerDispatcherUrl") && !hasForm(QStringLiteral("^https://api(.*)snyk(gov)?.io")))
        return RefusalReason::ChartRefusesServer;
    if (value.key == L("logLevel") && text != L("info") && text != L("debug"))
        return RefusalReason::ChartRefusesLogLevel;
    return std::nullopt;
}

std::optional<RefusalReason> refusalOf(const ClientType &type, const Entry &entry, QByteArrayView bytes)
{
    const auto value = chartValueOf(type, entry);
    if (entry.isSecret && !(value && value->isThroughSecret))
        return RefusalReason::ChartShowsSecret;
    if (value) {
        if (const auto refusal = refusalOfSchema(*value, QString::fromUtf8(bytes)))
            return refusal;
    }
    if (value && !value->isThroughSecret && !isPlainYamlString(bytes))
        return RefusalReason::ChartWritesUnquoted;
    // It writes a name that it does not know without quotes as well.
    if (!value && !isSwitch(entry.name) && !isPlainYamlString(entry.name.toUtf8()))
        return RefusalReason::ChartWritesUnquoted;
    if (!value && !isSwitch(entry.name) && (bytes.contains('\'') || needsEscapeInYaml(bytes)))
        return RefusalReason::ChartBreaksOnQuote;
    return std::nullopt;
}

std::optional<Refusal> refuseChart(const Sheet &sheet)
{
    if (isNameTooLong(sheet.setup))
        return Refusal{RefusalReason::ChartNameTooLong, {}};
    if (sheet.setup.speaksTls())
        return Refusal{RefusalReason::ChartTakesNoCertificate, QStringLiteral("HTTPS_CERT")};
    const auto isSet = [&sheet](const QString &name) {
        return existsInClient(name)
            || std::any_of(sheet.entries.cbegin(), sheet.entries.cend(),
                [&name](const Entry &entry) { return entry.name == name; });
    };
    for (const Entry &entry : sheet.entries) {
        if (isInOwnSecret(sheet.setup, entry.name))
            continue;
        const bool isCorrection
            = !sheet.setup.find(entry.name) && !clientconfig::chartValueOf(sheet.setup.type, entry.name);
        const auto reason = entry.value.reveal([&](QByteArrayView bytes) -> std::optional<RefusalReason> {
            const QStringList names = lookedUpNames(bytes);
            if (!isCorrection && !isForStartScript(sheet.setup.type, entry.name)
                && std::any_of(names.cbegin(), names.cend(), isSet))
                return RefusalReason::ClientWouldChange;
            return refusalOf(sheet.setup.type, entry, bytes);
        });
        if (reason)
            return Refusal{*reason, entry.name};
    }
    return std::nullopt;
}

void putChartValue(SecretText &out, L key, const Secret &value)
{
    out << QString(key) << QByteArrayView(": ");
    value.reveal([&out](QByteArrayView bytes) { putYamlQuoted(out, bytes); });
    out << '\n';
}

void putSwitches(const ClientSetup &setup, SecretText &out)
{
    out << QByteArrayView("brokerLivenessProbe:\n  path: ") << setup.healthPath
        << QByteArrayView("\nbrokerReadinessProbe:\n  path: ") << setup.healthPath
        << QByteArrayView("\ndeployment:\n  container:\n    containerPort: ") << QString::number(setup.port)
        << QByteArrayView("\nservice:\n  port: ") << QString::number(setup.port) << '\n';
    if (setup.isHighlyAvailable) {
        out << QByteArrayView("highAvailabilityMode:\n  enabled: true\nreplicaCount: ")
            << QString::number(setup.replicas.value_or(fewestReplicas)) << '\n';
    }
    if (!setup.imageVersion.isEmpty()) {
        out << QByteArrayView("image:\n  tag: ");
        putYamlQuoted(out, setup.imageVersion.toUtf8());
        out << '\n';
    }
    // Neither of these forbids anything: they only keep the chart from setting the switches a second time.
    // Each rule is allowed or not under "env". Every text in enableAppRisk is a yes, "false" too.
    out << QByteArrayView("disableAutoAcceptRules: true\nenableAppRisk: \"\"\n");
    if (setup.isOnOpenShift)
        out << QByteArrayView("openshift: true\n");
}

void putOwnSecret(const ClientSetup &setup, const Entry &entry, SecretText &out)
{
    out << QByteArrayView("extraContainerSpecs:\n  envFrom:\n    - secretRef:\n        name: ")
        << ownSecretOf(setup)
        << QByteArrayView(
               "\nextraObjects:\n  - apiVersion: v1\n    kind: Secret\n    metadata:\n      name: ")
        << ownSecretOf(setup) << QByteArrayView("\n    type: Opaque\n    stringData:\n      ") << entry.name
        << QByteArrayView(": ");
    entry.value.reveal([&out](QByteArrayView bytes) { putYamlQuoted(out, bytes); });
    out << '\n';
}

void writeChart(const Sheet &sheet, SecretText &out)
{
    putChartValue(out, L("scmType"), Secret::take(QByteArray(sheet.setup.type.image().data())));
    for (const Entry &entry : sheet.entries) {
        if (const auto value = chartValueOf(sheet.setup.type, entry))
            putChartValue(out, value->key, entry.value);
    }
    putSwitches(sheet.setup, out);
    bool isFirst = true;
    for (const Entry &entry : sheet.entries) {
        if (chartValueOf(sheet.setup.type, entry) || isSwitch(entry.name)
            || isInOwnSecret(sheet.setup, entry.name))
            continue;
        out << QByteArrayView(isFirst ? "env:\n" : "") << QByteArrayView("  - name: ");
        putYamlName(out, entry.name);
        out << '\n';
        putChartValue(out, L("    value"), entry.value);
        isFirst = false;
    }
    for (const Entry &entry : sheet.entries) {
        if (isInOwnSecret(sheet.setup, entry.name))
            putOwnSecret(sheet.setup, entry, out);
    }
}

/// What installs the chart. Given as a text, the chart hands the company's certificates to the client alone;
/// an agent, which is the one that asks the registry, has them only from a file in the chart's own folder
/// (snyk/snyk-broker-helm, templates/cra_deployment.yaml).
QString upgradeCommand(const ClientSetup &setup)
{
    const bool isCaOfAgent = !setup.caFile.isEmpty() && setup.type.agent;
    const L chart(isCaOfAgent ? "./snyk-broker" : "snyk-broker/snyk-broker");
    QString upgrade = QStringLiteral("helm upgrade --install %1 %2 --values %3")
                          .arg(releaseOf(setup), chart, fileWord(chartFileName(setup)));
    if (isCaOfAgent) {
        return QStringLiteral(
            "helm pull snyk-broker/snyk-broker --untar\ncp %1 snyk-broker/company-ca.pem\n%2 "
            "--set caCert=company-ca.pem")
            .arg(shellQuoted(setup.caFile), upgrade);
    }
    if (!setup.caFile.isEmpty())
        upgrade += L(" --set-file ") + shellQuoted(L("caCertFile=") + setup.caFile);
    return upgrade;
}

Commands chartCommands(const ClientSetup &setup)
{
    const QString deployment
        = QStringLiteral("deployment/%1-broker-%2").arg(setup.type.image(), releaseOf(setup));
    return {QStringLiteral("helm repo add snyk-broker https://snyk.github.io/snyk-broker-helm/\n%1\n"
                           "kubectl rollout restart %2\n")
                .arg(upgradeCommand(setup), deployment),
        QStringLiteral("kubectl port-forward %1 %2:%2\n").arg(deployment, QString::number(setup.port))
            + curlCommand(setup),
        QStringLiteral("helm uninstall %1\n").arg(releaseOf(setup))};
}

QList<Note> chartNotes(const ClientSetup &setup)
{
    QList<Note> notes = commonNotes(setup);
    notes.removeAll(Note::PassedInParts);
    notes << Note::RestartByHand << Note::ChartExistingSecrets;
    if (setup.type.isSourceControl)
        notes << Note::ChartRuleSwitches;
    if (!setup.caFile.isEmpty())
        notes << Note::ChartCaByCommand;
    return notes;
}

} // namespace

const Renderer &helm()
{
    static constexpr Renderer renderer{
        chartFileName, chartVariables, refuseChart, writeChart, chartCommands, chartNotes};
    return renderer;
}

} // namespace broker::clientconfig
