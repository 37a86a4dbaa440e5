// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/chartvalue.h"
#include "clientconfig/furthercheck.h"
#include "existing/budget.h"
#include "existing/secretparts.h"
#include "existing/yamlforms.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>

namespace broker::existing {

namespace {

using L = QLatin1String;

constexpr L tokenOfClient("BROKER_TOKEN");

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

/// As this program writes it into every file of values.
bool isAsWritten(const ChartEntry &entry)
{
    // Each client has a path of its own for the probes.
    return entry.path == L("brokerLivenessProbe.path") || entry.path == L("brokerReadinessProbe.path")
        || (entry.path == L("disableAutoAcceptRules") && is(entry.value, "true"))
        || (entry.path == L("crType") && !entry.value.isEmpty());
}

/// Lists, of which no answer comes: hosts, volumes, tolerations.
void noteLists(const NodePtr &node, const QString &prefix, QList<Ignored> &ignored, int depth)
{
    constexpr int deepest = 3;
    const QList<Member> members = membersOf(node);
    for (const Member &member : members) {
        if (!Budget::spend(stepsOfEntry))
            return;
        const QString path = prefix + member.key;
        // Of these two the Secrets are read that the client gets as a whole.
        const bool isRead
            = path == L("env") || path == L("extraObjects") || path == L("extraContainerSpecs.envFrom");
        const bool isTooDeep = isMap(member.value) && depth >= deepest && !membersOf(member.value).isEmpty();
        const bool isForAllCharts = path == L("global") && !isNothing(member.value);
        if (!isRead && (!itemsOf(member.value).isEmpty() || isTooDeep || isForAllCharts))
            ignored.append({IgnoredReason::ValueOfChart, shownName(path), member.spot});
        else if (isMap(member.value) && !isTooDeep)
            noteLists(member.value, path + u'.', ignored, depth + 1);
    }
}

class Values
{
public:
    explicit Values(const QList<ChartEntry> &entries)
    {
        // Those further down go first.
        for (const ChartEntry &entry : entries) {
            const auto before = m_entries.constFind(entry.path);
            if (before != m_entries.constEnd() && !(before->value == entry.value))
                m_repeated.append(*before);
            m_entries.insert(entry.path, entry);
        }
    }

    /// What is given again further down.
    [[nodiscard]] const QList<ChartEntry> &repeated() const noexcept { return m_repeated; }
    /// Whether a value is named that is somewhere else.
    [[nodiscard]] const ChartEntry *elsewhere(const QString &path) const
    {
        const auto found = m_entries.constFind(path);
        return found != m_entries.constEnd() && found->isElsewhere ? &*found : nullptr;
    }
    [[nodiscard]] QList<ChartEntry> allElsewhere() const
    {
        return sorted([](const ChartEntry &entry) { return entry.isElsewhere; });
    }

    [[nodiscard]] const ChartEntry *find(const QString &path)
    {
        const auto found = m_entries.constFind(path);
        if (found == m_entries.constEnd() || found->value.isEmpty())
            return nullptr;
        m_used.insert(path);
        return &*found;
    }
    /// Whether it is the one that counts, and has a value.
    [[nodiscard]] bool isLast(const ChartEntry &entry)
    {
        const ChartEntry *found = find(entry.path);
        return found && found->spot == entry.spot && found->value == entry.value;
    }
    [[nodiscard]] QString text(const char *path)
    {
        const ChartEntry *entry = find(QString::fromLatin1(path));
        return entry ? plainText(entry->value) : QString();
    }
    [[nodiscard]] bool isOn(const char *path) { return text(path) == L("true"); }

    [[nodiscard]] QList<ChartEntry> unused() const
    {
        return sorted([this](const ChartEntry &entry) {
            return !m_used.contains(entry.path) && !entry.value.isEmpty();
        });
    }

private:
    template <class Wanted>
    [[nodiscard]] QList<ChartEntry> sorted(const Wanted &isWanted) const
    {
        QList<ChartEntry> some;
        std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(some), isWanted);
        std::sort(some.begin(), some.end(), [](const ChartEntry &a, const ChartEntry &b) {
            return std::tuple(a.spot.source, a.spot.line, a.path)
                < std::tuple(b.spot.source, b.spot.line, b.path);
        });
        return some;
    }

    QHash<QString, ChartEntry> m_entries;
    QList<ChartEntry> m_repeated;
    QSet<QString> m_used;
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
        if (!Budget::spend(stepsOfEntry))
            return;
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

/// How the variable is called that a value becomes; the value's own name where it becomes none.
QString variableOrPath(const std::optional<clientconfig::ClientType> &type, const QString &path)
{
    QString variable = type ? clientconfig::variableOfChart(*type, path) : QString();
    // The chart calls what is in it after each type.
    if (variable.isEmpty() && path == L("scmToken") && type)
        variable = credentialVariableOf(*type);
    if (path == L("brokerToken"))
        variable = tokenOfClient;
    return variable.isEmpty() ? path : variable;
}

/// What the values leave to a Secret of the cluster.
void noteSecretsElsewhere(
    Values &values, const std::optional<clientconfig::ClientType> &type, RawClient &client)
{
    for (const SecretOfChart &one : secretsOfChart) {
        const ChartEntry *named = values.find(one.path);
        if (named && !values.find(one.key)) {
            client.ignored.append({IgnoredReason::ValueNotGiven, variableOrPath(type, one.key), named->spot});
        }
    }
}

/// "a=b" whose b nobody here knows.
void noteValuesElsewhere(
    const Values &values, const std::optional<clientconfig::ClientType> &type, RawClient &client)
{
    const QList<ChartEntry> all = values.allElsewhere();
    for (const ChartEntry &entry : all) {
        client.ignored.append(
            {IgnoredReason::ValueNotGiven, shownName(variableOrPath(type, entry.path)), entry.spot});
    }
    for (const ChartEntry &entry : values.repeated())
        client.ignored.append({IgnoredReason::Repeated, shownName(entry.path), entry.spot});
}

} // namespace

RawClient clientOfChart(
    const QList<ChartEntry> &entries, const ChartEnvironment &environment, const Spot &spot)
{
    RawClient client;
    client.form = Form::HelmValues;
    client.spot = spot;
    Values values(entries);
    client.type = values.text("scmType");
    // The chart's own default, which is none for a type that is only named elsewhere.
    const bool isTypeElsewhere = values.elsewhere(QStringLiteral("scmType"));
    if (client.type.isEmpty() && !isTypeElsewhere)
        client.type = L("github-com");
    const QString image = client.type;
    // One type of the chart for all registries.
    if (integrations::clientTypesOfImage(image).size() > 1 && !values.text("crType").isEmpty())
        client.type = values.text("crType");
    const auto type = integrations::clientTypeByKey(client.type);

    const QString tag = values.text("image.tag");
    const QString repository = values.text("image.repository");
    client.image = (repository.isEmpty() ? QStringLiteral("snyk/broker") : repository) + u':'
        + (tag.isEmpty() || image.isEmpty() || tag == image || tag.endsWith(u'-' + image)
                ? tag
                : tag + u'-' + image);
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
    // This program writes the same port for both.
    const ChartEntry *service = values.find(QStringLiteral("service.port"));
    if (service && !(service->value == port->value))
        client.ignored.append({IgnoredReason::ValueOfChart, service->path, service->spot});

    for (const ChartEntry &entry : entries) {
        const QString ofType = type ? clientconfig::variableOfChart(*type, entry.path) : QString();
        const QString variable = entry.path == L("brokerToken") ? QString(tokenOfClient) : ofType;
        if (!variable.isEmpty() && values.isLast(entry))
            client.variables.append({variable, entry.value, entry.spot});
    }
    noteSecretsElsewhere(values, type, client);
    noteValuesElsewhere(values, type, client);
    client.variables += environment.variables;
    client.ignored += environment.ignored;
    const QList<ChartEntry> rest = values.unused();
    for (const ChartEntry &entry : rest) {
        const bool isText = entry.path == L("caCertFile");
        if (!isAsWritten(entry)) {
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
void addOwnSecrets(const NodePtr &values, ChartEnvironment &environment)
{
    QHash<QString, Spot> wanted;
    const QList<NodePtr> references = itemsOf(descendantOf(values, "extraContainerSpecs.envFrom"));
    for (const NodePtr &reference : references) {
        const QString secret = textOf(descendantOf(reference, "secretRef.name"));
        if (!secret.isEmpty())
            wanted.insert(secret, spotOf(reference));
        else
            environment.ignored.append({IgnoredReason::FileNotGiven,
                shownName(textOf(descendantOf(reference, "configMapRef.name"))), spotOf(reference)});
    }
    const QList<NodePtr> objects = itemsOf(childOf(values, "extraObjects"));
    for (const NodePtr &object : objects) {
        const QString kind = textOf(childOf(object, "kind"));
        const QString name = textOf(descendantOf(object, "metadata.name"));
        if (kind != L("Secret") || wanted.remove(name) == 0) {
            environment.ignored.append(
                {IgnoredReason::OtherObject, shownName(kind + u' ' + name), spotOf(object)});
            continue;
        }
        const QList<Member> strings = membersOf(childOf(object, "stringData"));
        for (const Member &member : strings) {
            if (clientconfig::isVariableName(member.key))
                environment.variables.append({member.key, secretOf(member.value), member.spot});
        }
    }
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
        environment.ignored.append({IgnoredReason::FileNotGiven, shownName(one.key()), one.value()});
}

} // namespace

ChartEnvironment chartEnvironmentIn(const NodePtr &values)
{
    ChartEnvironment environment;
    addOwnSecrets(values, environment);
    noteLists(values, {}, environment.ignored, 0);
    const QList<NodePtr> items = itemsOf(childOf(values, "env"));
    for (const NodePtr &item : items) {
        const QString name = textOf(childOf(item, "name"));
        if (!clientconfig::isVariableName(name))
            environment.ignored.append({IgnoredReason::NotUnderstood, {}, item->spot});
        else if (childOf(item, "valueFrom"))
            environment.ignored.append({IgnoredReason::ValueNotGiven, name, item->spot});
        else
            environment.variables.append({name, secretOf(childOf(item, "value")), item->spot});
    }
    return environment;
}

namespace {

/// What hands values on to the chart: the document, or the object of Flux.
NodePtr chartParentOf(const NodePtr &document)
{
    const NodePtr ofFlux = descendantOf(document, "spec.values");
    return isMap(ofFlux) ? ofFlux : document;
}

} // namespace

QList<ChartValues> chartValuesIn(const NodePtr &document)
{
    const NodePtr parent = chartParentOf(document);
    if (hasChartValues(parent))
        return {{parent}};
    QList<ChartValues> all;
    const QList<Member> members = membersOf(parent);
    for (const Member &member : members) {
        if (isMap(member.value) && hasChartValues(member.value))
            all.append({member.value, member.key});
    }
    return all;
}

RawReading readHelm(const NodePtr &document)
{
    RawReading reading;
    const NodePtr parent = chartParentOf(document);
    // Flux calls the release after the object.
    const QString name = parent == document ? QString() : textOf(descendantOf(document, "metadata.name"));
    const QList<ChartValues> all = chartValuesIn(document);
    for (const ChartValues &one : all) {
        RawClient client
            = clientOfChart(chartEntriesIn(one.values), chartEnvironmentIn(one.values), spotOf(one.values));
        client.name = all.size() > 1 ? one.alias : name;
        reading.clients.append(client);
    }
    // What it hands on to others.
    const QList<Member> members = all.constFirst().alias.isEmpty() ? QList<Member>() : membersOf(parent);
    for (const Member &member : members) {
        const bool isRead = std::any_of(all.cbegin(), all.cend(),
            [&member](const ChartValues &one) { return one.values == member.value; });
        if (!isRead)
            reading.ignored.append({IgnoredReason::ValueOfChart, shownName(member.key), member.spot});
    }
    return reading;
}

} // namespace broker::existing
