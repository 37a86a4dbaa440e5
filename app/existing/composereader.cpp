// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"
#include "existing/envfile.h"
#include "existing/imagename.h"
#include "existing/secretparts.h"
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
        const auto found = std::find_if(variables.crbegin(), variables.crend(),
            [&name](const RawVariable &one) { return one.name == name; });
        isUsed = isUsed || found != variables.crend();
        return found == variables.crend() ? std::nullopt : std::optional(found->value);
    };
}

class Service
{
public:
    /// `lookup` is what references are looked up in.
    Service(const Member &member, const QList<Source> &sources, Lookup lookup)
        : m_node(member.value)
        , m_sources(sources)
        , m_lookup(std::move(lookup))
    {
        m_client.form = Form::Compose;
        m_client.name = member.key;
        m_client.spot = member.spot;
    }

    Result<RawClient, Refusal> read()
    {
        m_client.image = plain(childOf(m_node, "image"));
        const QString container = plain(childOf(m_node, "container_name"));
        if (!container.isEmpty())
            m_client.name = container;
        if (const auto refusal = readEnvFiles(childOf(m_node, "env_file")))
            return Failure(*refusal);
        readEnvironment(childOf(m_node, "environment"));
        readVolumes(childOf(m_node, "volumes"));
        noteRest();
        return m_client;
    }

private:
    void ignore(IgnoredReason reason, const QString &name, const Spot &spot)
    {
        m_client.ignored.append({reason, shownName(name), spot});
    }

    /// Of what is no secret.
    [[nodiscard]] QString plain(const NodePtr &node) const
    {
        const Secret text = secretOf(node);
        return plainText(text.reveal([this](QByteArrayView bytes) {
                                 return substitute(bytes, Dialect::Compose, m_lookup);
                             })
                             .value);
    }

    void set(const QString &name, const Secret &written, const Spot &spot)
    {
        if (!clientconfig::isVariableName(name)) {
            ignore(IgnoredReason::NotUnderstood, {}, spot);
            return;
        }
        const Substituted value = written.reveal(
            [this](QByteArrayView bytes) { return substitute(bytes, Dialect::Compose, m_lookup); });
        if (!value.missing.isEmpty()) {
            ignore(IgnoredReason::ValueNotGiven, name, spot);
            return;
        }
        m_client.variables.append({name, value.value, spot});
    }

    /// Without a value of its own it comes from where docker compose is run.
    void inherit(const QString &name, const Spot &spot)
    {
        if (const auto value = m_lookup(name))
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
    std::optional<Refusal> readEnvFiles(const NodePtr &node)
    {
        if (!node)
            return std::nullopt;
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
                m_sources[*at].text, *at, isRaw ? EnvReader::Docker : EnvReader::Compose, m_lookup);
            if (!lines)
                return lines.error();
            m_client.variables += lines->variables;
            m_client.ignored += lines->ignored;
        }
        return std::nullopt;
    }

    void readVolumes(const NodePtr &volumes)
    {
        const QList<NodePtr> items = itemsOf(volumes);
        for (const NodePtr &item : items) {
            if (isMap(item)) {
                m_client.mounts.append(
                    mountOf(plain(childOf(item, "source")), plain(childOf(item, "target")), item->spot));
            } else if (const auto mount = mountIn(plain(item), item->spot)) {
                m_client.mounts.append(*mount);
            }
        }
    }

    /// Of the container, not of the client.
    void noteRest()
    {
        constexpr std::array read{L("image"), L("container_name"), L("env_file"), L("environment"),
            L("volumes"), L("init"), L("restart"), L("ports"), L("depends_on"), L("labels"), L("logging"),
            L("healthcheck")};
        const QList<Member> members = membersOf(m_node);
        for (const Member &member : members) {
            if (std::find(read.begin(), read.end(), member.key) == read.end())
                ignore(IgnoredReason::OptionOfDocker, member.key, member.spot);
        }
    }

    NodePtr m_node;
    const QList<Source> &m_sources;
    Lookup m_lookup;
    RawClient m_client;
};

} // namespace

Read readCompose(const NodePtr &document, const QList<Source> &sources)
{
    const auto beside = sourceNamed(sources, QStringLiteral(".env"));
    const QList<RawVariable> project = projectVariables(sources, beside);
    bool isLookedUp = false;
    const Lookup lookup = lookupIn(project, isLookedUp);
    const NodePtr services = childOf(document, "services");
    RawReading reading;
    // Before version 2 the services stood at the top.
    const QList<Member> members = membersOf(services ? services : document);
    for (const Member &member : members) {
        if (!isMap(member.value))
            continue;
        const auto client = Service(member, sources, lookup).read();
        if (!client)
            return Failure(client.error());
        if (isBrokerClient(*client))
            reading.clients.append(*client);
        else
            reading.ignored.append(ignoredContainer(*client, shownName(member.key)));
    }
    if (isLookedUp)
        reading.lookedUp.insert(*beside);
    return reading;
}

} // namespace broker::existing
