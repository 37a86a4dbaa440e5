// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/chartvalue.h"
#include "clientconfig/furthercheck.h"
#include "existing/secretparts.h"
#include "existing/yamlforms.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// How the chart is told of a Secret that somebody else made, and the variable that is in it.
struct SecretOfChart
{
    L path;
    L key;
};
constexpr std::array secretsOfChart{SecretOfChart{L("brokerTokenSecret.name"), L("brokerToken")},
    SecretOfChart{L("externalCredentialSecret.name"), L("scmToken")},
    SecretOfChart{L("artifactoryUrlSecret.name"), L("artifactoryUrl")},
    SecretOfChart{L("baseNexusUrlSecret.name"), L("baseNexusUrl")}};

/// How the chart and its Deployment are arranged, and what this program writes into every file of values.
bool isArrangement(const QString &path)
{
    constexpr std::array prefixes{L("brokerLivenessProbe"), L("brokerReadinessProbe"), L("service."),
        L("deployment."), L("image."), L("crType"), L("disableAutoAcceptRules"), L("enableAppRisk"),
        L("systemCheckPath"), L("preflightChecks")};
    return std::any_of(
        prefixes.begin(), prefixes.end(), [&path](L prefix) { return path.startsWith(prefix); });
}

class Values
{
public:
    explicit Values(const QList<ChartEntry> &entries)
    {
        // Those further down go first.
        for (const ChartEntry &entry : entries)
            m_entries.insert(entry.path, entry);
    }

    [[nodiscard]] const ChartEntry *find(const QString &path)
    {
        const auto found = m_entries.constFind(path);
        if (found == m_entries.constEnd() || found->value.isEmpty())
            return nullptr;
        m_used.append(path);
        return &*found;
    }
    [[nodiscard]] QString text(const char *path)
    {
        const ChartEntry *entry = find(QString::fromLatin1(path));
        return entry ? plainText(entry->value) : QString();
    }
    [[nodiscard]] bool isOn(const char *path) { return text(path) == L("true"); }

    [[nodiscard]] QList<ChartEntry> unused() const
    {
        QList<ChartEntry> rest;
        for (const ChartEntry &entry : m_entries) {
            if (!m_used.contains(entry.path) && !entry.value.isEmpty())
                rest.append(entry);
        }
        std::sort(rest.begin(), rest.end(),
            [](const ChartEntry &a, const ChartEntry &b) { return a.spot.line < b.spot.line; });
        return rest;
    }

private:
    QHash<QString, ChartEntry> m_entries;
    QStringList m_used;
};

QString credentialVariableOf(const integrations::ClientType &type)
{
    const auto found = std::find_if(
        type.ownFields.cbegin(), type.ownFields.cend(), [](const integrations::ClientFieldSpec &spec) {
            return spec.role == integrations::FieldRole::Secret;
        });
    return found == type.ownFields.cend() ? QString() : QString(found->variable);
}

void addEntries(const NodePtr &node, const QString &prefix, QList<ChartEntry> &entries, int depth)
{
    constexpr int deepest = 3;
    const QList<Member> members = membersOf(node);
    for (const Member &member : members) {
        const QString path = prefix + member.key;
        if (depth == 0 && (path == L("env") || path == L("global")))
            continue;
        if (isScalar(member.value))
            entries.append({path, secretOf(member.value), member.spot});
        else if (isMap(member.value) && depth < deepest)
            addEntries(member.value, path + u'.', entries, depth + 1);
    }
}

bool hasChartValues(const NodePtr &node)
{
    return childOf(node, "brokerToken") || childOf(node, "scmType") || childOf(node, "brokerTokenSecret");
}

/// What the values leave to a Secret of the cluster.
void noteSecretsElsewhere(
    Values &values, const std::optional<clientconfig::ClientType> &type, RawClient &client)
{
    for (const SecretOfChart &one : secretsOfChart) {
        const ChartEntry *named = values.find(one.path);
        QString variable = type ? clientconfig::variableOfChart(*type, one.key) : QString();
        // The chart calls what is in it after each type.
        if (variable.isEmpty() && one.key == L("scmToken") && type)
            variable = credentialVariableOf(*type);
        if (named && !values.find(one.key)) {
            client.ignored.append({IgnoredReason::ValueNotGiven,
                variable.isEmpty() ? QString(one.path) : variable, named->spot});
        }
    }
}

} // namespace

RawClient clientOfChart(
    const QList<ChartEntry> &entries, const QList<RawVariable> &environment, const Spot &spot)
{
    RawClient client;
    client.form = Form::HelmValues;
    client.spot = spot;
    Values values(entries);
    // The chart's own default.
    client.type = values.text("scmType");
    if (client.type.isEmpty())
        client.type = L("github-com");
    const QString image = client.type;
    // One type of the chart for all registries.
    if (integrations::clientTypesOfImage(image).size() > 1 && !values.text("crType").isEmpty())
        client.type = values.text("crType");
    const auto type = integrations::clientTypeByKey(client.type);

    const QString tag = values.text("image.tag");
    const QString repository = values.text("image.repository");
    client.image = (repository.isEmpty() ? QStringLiteral("snyk/broker") : repository) + u':'
        + (tag.isEmpty() || tag == image || tag.endsWith(u'-' + image) ? tag : tag + u'-' + image);
    if (tag.isEmpty())
        client.image += image;
    client.isOnOpenShift = values.isOn("openshift");

    const auto add = [&client](L name, const Secret &value, const Spot &at) {
        client.variables.append({name, value, at});
    };
    if (values.isOn("highAvailabilityMode.enabled")) {
        add(L("BROKER_HA_MODE_ENABLED"), secretFrom("true"), spot);
        bool isNumber = false;
        const int replicas = values.text("replicaCount").toInt(&isNumber);
        client.replicas = isNumber ? std::optional(replicas) : std::nullopt;
    }
    const ChartEntry *port = values.find(QStringLiteral("deployment.container.containerPort"));
    if (!port)
        port = values.find(QStringLiteral("service.port"));
    if (port)
        add(L("PORT"), port->value, port->spot);

    for (const ChartEntry &entry : entries) {
        const QString variable = type ? clientconfig::variableOfChart(*type, entry.path) : QString();
        if (!variable.isEmpty() && values.find(entry.path))
            client.variables.append({variable, entry.value, entry.spot});
    }
    noteSecretsElsewhere(values, type, client);
    client.variables += environment;
    const QList<ChartEntry> rest = values.unused();
    for (const ChartEntry &entry : rest) {
        const bool isText = entry.path == L("caCertFile");
        if (!isArrangement(entry.path)) {
            client.ignored.append({isText        ? IgnoredReason::TextOfFile
                    : entry.path == rulesOfChart ? IgnoredReason::OwnRules
                                                 : IgnoredReason::ValueOfChart,
                shownName(entry.path), entry.spot});
        }
    }
    return client;
}

QList<ChartEntry> chartEntriesIn(const NodePtr &values)
{
    QList<ChartEntry> entries;
    addEntries(values, {}, entries, 0);
    return entries;
}

namespace {

/// Out of a Secret that the chart makes because the values say so, and that the client gets as a whole.
void addOwnSecrets(const NodePtr &values, QList<RawVariable> &variables)
{
    QStringList wanted;
    const QList<NodePtr> references = itemsOf(descendantOf(values, "extraContainerSpecs.envFrom"));
    for (const NodePtr &reference : references)
        wanted.append(textOf(descendantOf(reference, "secretRef.name")));
    const QList<NodePtr> objects = itemsOf(childOf(values, "extraObjects"));
    for (const NodePtr &object : objects) {
        if (textOf(childOf(object, "kind")) != L("Secret")
            || !wanted.contains(textOf(descendantOf(object, "metadata.name"))))
            continue;
        const QList<Member> strings = membersOf(childOf(object, "stringData"));
        for (const Member &member : strings) {
            if (clientconfig::isVariableName(member.key))
                variables.append({member.key, secretOf(member.value), member.spot});
        }
    }
}

} // namespace

QList<RawVariable> chartEnvironmentIn(const NodePtr &values)
{
    QList<RawVariable> variables;
    addOwnSecrets(values, variables);
    const QList<NodePtr> items = itemsOf(childOf(values, "env"));
    for (const NodePtr &item : items) {
        const QString name = textOf(childOf(item, "name"));
        if (clientconfig::isVariableName(name))
            variables.append({name, secretOf(childOf(item, "value")), item->spot});
    }
    return variables;
}

NodePtr chartValuesIn(const NodePtr &document)
{
    if (hasChartValues(document))
        return document;
    // Flux has them under "spec.values", a chart that brings this one along under its name.
    const NodePtr ofFlux = descendantOf(document, "spec.values");
    if (hasChartValues(ofFlux))
        return ofFlux;
    const QList<Member> members = membersOf(document);
    for (const Member &member : members) {
        if (hasChartValues(member.value))
            return member.value;
    }
    return {};
}

Read readHelm(const NodePtr &document)
{
    const NodePtr values = chartValuesIn(document);
    RawClient client = clientOfChart(chartEntriesIn(values), chartEnvironmentIn(values), spotOf(values));
    // Flux calls the release after the object.
    if (values != document)
        client.name = textOf(descendantOf(document, "metadata.name"));
    return RawReading{{client}, {}};
}

} // namespace broker::existing
