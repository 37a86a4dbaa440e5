// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"
#include "existing/budget.h"
#include "existing/envfile.h"
#include "existing/imagename.h"
#include "existing/secretparts.h"
#include "existing/settings.h"
#include "existing/substitution.h"
#include "existing/yamlforms.h"

#include <algorithm>
#include <utility>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// What Compose looks references up in: the ".env" beside the file.
QList<RawVariable> projectVariables(const QList<Source> &sources, std::optional<qsizetype> at)
{
    if (!at || *at == 0)
        return {};
    const auto lines = readEnvLines(sources[*at].text, *at, EnvReader::Compose);
    return lines ? lines->variables : QList<RawVariable>();
}

/// `isUsed` becomes true when something is found.
Lookup lookupIn(const QList<RawVariable> &variables, bool &isUsed)
{
    return [&variables, &isUsed](const QString &name) -> std::optional<Secret> {
        if (!Budget::spend(variables.size()))
            return std::nullopt;
        const auto found = std::find_if(variables.crbegin(), variables.crend(),
            [&name](const RawVariable &one) { return one.name == name; });
        isUsed = isUsed || found != variables.crend();
        return found == variables.crend() ? std::nullopt : std::optional(found->value);
    };
}

/// The file that Compose is run with, and what is beside it.
struct ComposeProject
{
    NodePtr services;
    /// What references are looked up in.
    Lookup lookup;
    bool hasDotEnv = false;
};

class Service
{
public:
    Service(const Member &member, const QList<Source> &sources, const ComposeProject &project)
        : m_sources(sources)
        , m_project(project)
    {
        m_client.form = Form::Compose;
        m_client.name = member.key;
        m_client.spot = member.spot;
        m_nodes.append(member.value);
    }

    RawClient read()
    {
        addExtended();
        for (const NodePtr &node : std::as_const(m_nodes)) {
            if (const NodePtr image = childOf(node, "image"))
                m_client.image = plain(image);
        }
        noteHole("image");
        const QString container = plain(childOf(m_nodes.constLast(), "container_name"));
        if (!container.isEmpty() && !noteHole("container_name"))
            m_client.name = container;
        // Of all that it extends: a file never counts more than what is written in a service.
        for (const NodePtr &node : std::as_const(m_nodes))
            readEnvFiles(childOf(node, "env_file"));
        for (const NodePtr &node : std::as_const(m_nodes))
            readEnvironment(childOf(node, "environment"));
        for (const NodePtr &node : std::as_const(m_nodes)) {
            readVolumes(childOf(node, "volumes"));
            readPorts(childOf(node, "ports"));
            readDependencies(childOf(node, "depends_on"));
            noteRest(node);
        }
        return m_client;
    }

    /// Services that it is made of, by their names.
    [[nodiscard]] const QStringList &extended() const noexcept { return m_extended; }
    /// Services that it waits for.
    [[nodiscard]] const QStringList &dependencies() const noexcept { return m_dependencies; }

private:
    void ignore(IgnoredReason reason, const QString &name, const Spot &spot)
    {
        if (Budget::spend(stepsOfEntry))
            m_client.ignored.append({reason, shownName(name), spot});
    }

    /// "extends: base", "extends: {service: base, file: common.yaml}". What is extended goes to the front.
    void addExtended()
    {
        constexpr qsizetype deepestExtension = 8;
        NodePtr services = m_project.services;
        NodePtr extension = childOf(m_nodes.constFirst(), "extends");
        while (extension) {
            const QString file = plain(childOf(extension, "file"));
            const QString name = isMap(extension) ? plain(childOf(extension, "service")) : plain(extension);
            if (!file.isEmpty()) {
                const auto at = sourceNamed(m_sources, file);
                const auto documents = at ? parseYaml(m_sources[*at].text, *at) : QList<NodePtr>();
                services = documents && !documents->isEmpty() ? childOf(documents->constFirst(), "services")
                                                              : NodePtr();
                if (at)
                    m_client.lookedUp.insert(*at);
            } else {
                m_extended.append(name);
            }
            const NodePtr base = childOf(services, name.toUtf8());
            if (!base || m_nodes.contains(base) || m_nodes.size() > deepestExtension) {
                ignore(IgnoredReason::FileNotGiven, file.isEmpty() ? name : file, spotOf(extension));
                return;
            }
            m_nodes.prepend(base);
            extension = childOf(base, "extends");
        }
    }

    [[nodiscard]] Substituted substituted(const Secret &text) const
    {
        return text.reveal(
            [this](QByteArrayView bytes) { return substitute(bytes, Dialect::Compose, m_project.lookup); });
    }
    /// Of what is no secret.
    [[nodiscard]] QString plain(const NodePtr &node) const
    {
        return plainText(substituted(secretOf(node)).value);
    }
    [[nodiscard]] bool isWhole(const NodePtr &node) const
    {
        return substituted(secretOf(node)).missing.isEmpty();
    }

    /// Whether something is missing from the value of the service, which is said then.
    bool noteHole(const char *key)
    {
        const NodePtr node = childOf(m_nodes.constLast(), key);
        if (isWhole(node))
            return false;
        ignore(IgnoredReason::ValueNotGiven, QString::fromLatin1(key), spotOf(node));
        return true;
    }

    void set(const QString &name, const Secret &written, const Spot &spot)
    {
        if (!clientconfig::isVariableName(name)) {
            ignore(IgnoredReason::NotUnderstood, {}, spot);
            return;
        }
        const Substituted value = substituted(written);
        if (!value.missing.isEmpty()) {
            ignore(IgnoredReason::ValueNotGiven, name, spot);
            return;
        }
        // The ".env" that says otherwise may only not have been given.
        if (!value.defaulted.isEmpty() && !m_project.hasDotEnv)
            ignore(IgnoredReason::DefaultTaken, name, spot);
        m_client.variables.append({name, value.value, spot});
    }

    /// Without a value of its own it comes from where docker compose is run.
    void inherit(const QString &name, const Spot &spot)
    {
        // Who forgot the space behind a colon has the value in it.
        if (!clientconfig::isVariableName(name))
            ignore(IgnoredReason::NotUnderstood, {}, spot);
        else if (const auto value = m_project.lookup(name))
            m_client.variables.append({name, *value, spot});
        else
            ignore(IgnoredReason::ValueNotGiven, name, spot);
    }

    void readEnvironment(const NodePtr &environment)
    {
        const QList<Member> members = membersOf(environment);
        for (const Member &member : members) {
            if (isNothing(member.value))
                inherit(member.key, member.spot);
            else
                set(member.key, secretOf(member.value), member.spot);
        }
        const QList<NodePtr> items = itemsOf(environment);
        for (const NodePtr &item : items) {
            const Assignment assignment = assignmentIn(secretOf(item));
            if (assignment.value)
                set(assignment.name, *assignment.value, item->spot);
            else
                inherit(assignment.name, item->spot);
        }
    }

    /// A text, a list of texts, or a list of maps with "path" and "format".
    void readEnvFiles(const NodePtr &node)
    {
        if (!node)
            return;
        QList<NodePtr> files = itemsOf(node);
        if (files.isEmpty())
            files = {node};
        for (const NodePtr &file : std::as_const(files)) {
            const NodePtr path = isMap(file) ? childOf(file, "path") : file;
            const bool isRaw = textOf(childOf(file, "format")) == L("raw");
            const auto at = sourceNamed(m_sources, plain(path));
            if (!at) {
                ignore(IgnoredReason::FileNotGiven, plain(path), spotOf(path));
                continue;
            }
            const auto lines = readEnvLines(
                m_sources[*at].text, *at, isRaw ? EnvReader::Docker : EnvReader::Compose, m_project.lookup);
            if (!lines) {
                m_client.flaw = lines.error();
                return;
            }
            m_client.variables += lines->variables;
            for (const Ignored &one : lines->ignored) {
                if (one.reason != IgnoredReason::DefaultTaken || !m_project.hasDotEnv)
                    m_client.ignored.append(one);
            }
        }
    }

    void readVolumes(const NodePtr &volumes)
    {
        const QList<NodePtr> items = itemsOf(volumes);
        for (const NodePtr &item : items) {
            if (isMap(item)) {
                const NodePtr source = childOf(item, "source");
                m_client.mounts.append(mountOf(
                    isWhole(source) ? plain(source) : QString(), plain(childOf(item, "target")), item->spot));
            } else if (const auto mount = isWhole(item) ? mountIn(plain(item), item->spot)
                                                        : mountFromElsewhere(plain(item), item->spot)) {
                m_client.mounts.append(*mount);
            }
        }
    }

    /// "8001:8000", or a map with the same parts.
    void readPorts(const NodePtr &ports)
    {
        const QString name = QStringLiteral("ports");
        const QList<NodePtr> items = itemsOf(ports);
        for (const NodePtr &item : items) {
            QString text = textOf(item);
            if (isMap(item)) {
                const auto part = [&item](const char *key) { return textOf(childOf(item, key)); };
                const QString address = part("host_ip");
                const QString protocol = part("protocol");
                text = (address.isEmpty() ? QString() : address + u':') + part("published") + u':'
                    + part("target") + (protocol.isEmpty() ? QString() : u'/' + protocol);
            }
            const Substituted port = substituted(secretFrom(text.toUtf8()));
            if (!port.missing.isEmpty()) {
                ignore(IgnoredReason::ValueNotGiven, name, item->spot);
                continue;
            }
            if (!port.defaulted.isEmpty() && !m_project.hasDotEnv)
                ignore(IgnoredReason::DefaultTaken, name, item->spot);
            m_client.ports.append(portIn(plainText(port.value), name, item->spot));
        }
    }

    /// A list of names, or a map of them.
    void readDependencies(const NodePtr &node)
    {
        const QList<NodePtr> items = itemsOf(node);
        for (const NodePtr &item : items)
            m_dependencies.append(textOf(item));
        const QList<Member> members = membersOf(node);
        for (const Member &member : members)
            m_dependencies.append(member.key);
    }

    /// Of the container, not of the client.
    void noteRest(const NodePtr &node)
    {
        constexpr std::array read{L("image"), L("container_name"), L("env_file"), L("environment"),
            L("volumes"), L("ports"), L("extends")};
        const UsualSettings usual{{L("init"), L("true")}, {L("restart"), L("unless-stopped")}};
        const QList<Member> members = membersOf(node);
        for (const Member &member : members) {
            if (std::find(read.begin(), read.end(), member.key) == read.end()
                && !(isScalar(member.value) && isUsual(member.value, member.key, usual)))
                ignore(IgnoredReason::OptionOfDocker, member.key, member.spot);
        }
    }

    /// What it extends, and then itself.
    QList<NodePtr> m_nodes;
    QStringList m_extended;
    QStringList m_dependencies;
    const QList<Source> &m_sources;
    const ComposeProject &m_project;
    RawClient m_client;
};

/// How the services are joined. Compose itself passes over its version and what begins with "x-".
QList<Ignored> unreadOf(const NodePtr &document)
{
    constexpr std::array read{L("services"), L("include"), L("version")};
    QList<Ignored> unread;
    const QList<Member> members = membersOf(document);
    for (const Member &member : members) {
        if (std::find(read.begin(), read.end(), member.key) == read.end() && !isNothing(member.value)
            && !member.key.startsWith(L("x-")) && Budget::spend(stepsOfEntry))
            unread.append({IgnoredReason::OptionOfDocker, shownName(member.key), member.spot});
    }
    return unread;
}

/// This program has a client wait for its agent as well.
void passOverAgents(RawClient &client, const QStringList &dependencies, const QSet<QString> &agents)
{
    if (std::all_of(dependencies.cbegin(), dependencies.cend(),
            [&agents](const QString &one) { return agents.contains(one); }))
        client.ignored.removeIf([](const Ignored &one) { return one.name == L("depends_on"); });
}

bool hasToken(const RawClient &client)
{
    return std::any_of(client.variables.cbegin(), client.variables.cend(),
        [](const RawVariable &one) { return one.name == L("BROKER_TOKEN"); });
}

} // namespace

RawReading readCompose(const NodePtr &document, const QList<Source> &sources)
{
    const auto beside = sourceNamed(sources, QStringLiteral(".env"));
    const QList<RawVariable> variables = projectVariables(sources, beside);
    bool isLookedUp = false;
    const NodePtr services = childOf(document, "services");
    // Before version 2 the services stood at the top.
    const ComposeProject project{
        services ? services : document, lookupIn(variables, isLookedUp), beside && *beside != 0};
    RawReading reading;
    QList<std::pair<QString, RawClient>> clients;
    QList<QStringList> dependencies;
    QStringList extended;
    QSet<QString> agents;
    const QList<Member> members = membersOf(project.services);
    for (const Member &member : members) {
        if (!isMap(member.value))
            continue;
        Service service(member, sources, project);
        const RawClient client = service.read();
        extended += service.extended();
        if (isAgent(client))
            agents.insert(member.key);
        if (isBrokerClient(client)) {
            clients.append({member.key, client});
            dependencies.append(service.dependencies());
        } else {
            reading.ignored.append(ignoredContainer(client, shownName(member.key)));
        }
    }
    for (qsizetype i = 0; i < clients.size(); ++i)
        passOverAgents(clients[i].second, dependencies[i], agents);
    for (const auto &[key, client] : std::as_const(clients)) {
        // What is only there to be extended has no token, and is no client that is lost.
        if (hasToken(client) || !extended.contains(key))
            reading.clients.append(client);
    }
    // Other files of the project, whose services may be clients as well.
    if (const NodePtr include = childOf(document, "include"))
        reading.ignored.append({IgnoredReason::FileNotGiven, QStringLiteral("include"), spotOf(include)});
    if (services)
        reading.ignored += unreadOf(document);
    if (isLookedUp)
        reading.lookedUp.insert(*beside);
    return reading;
}

} // namespace broker::existing
