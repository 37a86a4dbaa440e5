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
    return setup.type.key.size() + infix.size() + releaseOf(setup).size() > longestLabel;
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
    QList<Variable> all = setup.variables;
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
        const bool isCorrection
            = !sheet.setup.find(entry.name) && !clientconfig::chartValueOf(sheet.setup.type, entry.name);
        const auto reason = entry.value.reveal([&](QByteArrayView bytes) -> std::optional<RefusalReason> {
            const QStringList names = lookedUpNames(bytes);
            if (!isCorrection && std::any_of(names.cbegin(), names.cend(), isSet))
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

void writeChart(const Sheet &sheet, SecretText &out)
{
    putChartValue(out, L("scmType"), Secret::take(QByteArray(sheet.setup.type.key.data())));
    for (const Entry &entry : sheet.entries) {
        if (const auto value = chartValueOf(sheet.setup.type, entry))
            putChartValue(out, value->key, entry.value);
    }
    putSwitches(sheet.setup, out);
    bool isFirst = true;
    for (const Entry &entry : sheet.entries) {
        if (chartValueOf(sheet.setup.type, entry) || isSwitch(entry.name))
            continue;
        out << QByteArrayView(isFirst ? "env:\n" : "") << QByteArrayView("  - name: ");
        putYamlName(out, entry.name);
        out << '\n';
        putChartValue(out, L("    value"), entry.value);
        isFirst = false;
    }
}

Commands chartCommands(const ClientSetup &setup)
{
    QString upgrade = QStringLiteral("helm upgrade --install %1 snyk-broker/snyk-broker --values %2")
                          .arg(releaseOf(setup), fileWord(chartFileName(setup)));
    if (!setup.caFile.isEmpty())
        upgrade += L(" --set-file ") + shellQuoted(L("caCertFile=") + setup.caFile);
    const QString deployment
        = QStringLiteral("deployment/%1-broker-%2").arg(setup.type.key, releaseOf(setup));
    return {QStringLiteral("helm repo add snyk-broker https://snyk.github.io/snyk-broker-helm/\n%1\n"
                           "kubectl rollout restart %2\n")
                .arg(upgrade, deployment),
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
