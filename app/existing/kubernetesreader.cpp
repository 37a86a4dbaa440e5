// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/fieldcheck.h"
#include "clientconfig/furthercheck.h"
#include "existing/imagename.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"
#include "existing/yamlforms.h"

#include <QHash>

#include <algorithm>

namespace broker::existing {

namespace {

using L = QLatin1String;

struct Entry
{
    Secret value;
    Spot spot;
};
/// What one Secret or ConfigMap holds.
using Entries = QHash<QString, Entry>;

class Cluster
{
public:
    [[nodiscard]] std::optional<Refusal> addAll(const Documents &documents)
    {
        for (const NodePtr &document : documents) {
            if (const auto refusal = add(document))
                return refusal;
        }
        return std::nullopt;
    }

    Read read()
    {
        RawReading reading;
        for (const NodePtr &workload : std::as_const(m_workloads))
            readWorkload(workload, reading);
        reading.ignored += m_ignored;
        // Of a Secret alone, or a ConfigMap and a Secret: its keys may be the variables.
        if (reading.clients.isEmpty())
            readLooseEntries(reading);
        return reading;
    }

private:
    std::optional<Refusal> add(const NodePtr &object)
    {
        const QString kind = textOf(childOf(object, "kind"));
        const QString name = textOf(descendantOf(object, "metadata.name"));
        if (kind == L("List")) {
            const QList<NodePtr> items = itemsOf(childOf(object, "items"));
            for (const NodePtr &item : items) {
                if (const auto refusal = add(item))
                    return refusal;
            }
            return std::nullopt;
        }
        if (kind == L("Secret") || kind == L("ConfigMap"))
            return addEntries(
                object, kind == L("Secret") ? m_secrets[name] : m_configMaps[name], kind == L("Secret"));
        if (podSpecOf(object))
            m_workloads.append(object);
        else if (!kind.isEmpty())
            m_ignored.append({IgnoredReason::OtherObject, shownName(kind + u' ' + name), spotOf(object)});
        return std::nullopt;
    }

    static std::optional<Refusal> addEntries(const NodePtr &object, Entries &entries, bool isSecret)
    {
        const QList<Member> data = membersOf(childOf(object, "data"));
        for (const Member &member : data) {
            Entry entry{secretOf(member.value), member.spot};
            if (isSecret) {
                const auto decoded = decodedBase64(entry.value);
                if (!decoded)
                    return Refusal{RefusalReason::BrokenBase64, member.spot, shownName(member.key)};
                entry.value = *decoded;
            }
            entries.insert(member.key, entry);
        }
        // Goes first where both have a key.
        const QList<Member> strings = membersOf(childOf(object, "stringData"));
        for (const Member &member : strings)
            entries.insert(member.key, {secretOf(member.value), member.spot});
        return std::nullopt;
    }

    static std::optional<Secret> decodedBase64(const Secret &text)
    {
        return text.reveal([](QByteArrayView bytes) -> std::optional<Secret> {
            QByteArray encoded(bytes.data(), bytes.size());
            // "|" of YAML leaves line ends in it.
            QByteArray joined;
            joined.reserve(encoded.size());
            for (const char c : encoded) {
                if (c != '\n' && c != '\r' && c != ' ')
                    joined.append(c);
            }
            wipe(encoded);
            auto decoded = QByteArray::fromBase64Encoding(joined, QByteArray::AbortOnBase64DecodingErrors);
            wipe(joined);
            if (!decoded)
                return std::nullopt;
            return Secret::take(std::move(*decoded));
        });
    }

    static NodePtr podSpecOf(const NodePtr &object)
    {
        for (const char *path : {"spec.template.spec", "spec.jobTemplate.spec.template.spec", "spec"}) {
            const NodePtr spec = descendantOf(object, path);
            if (!itemsOf(childOf(spec, "containers")).isEmpty())
                return spec;
        }
        return {};
    }

    void readWorkload(const NodePtr &workload, RawReading &reading)
    {
        const NodePtr pod = podSpecOf(workload);
        const QList<NodePtr> containers = itemsOf(childOf(pod, "containers"));
        for (const NodePtr &container : containers) {
            RawClient client;
            client.form = Form::Kubernetes;
            client.name = textOf(descendantOf(workload, "metadata.name"));
            client.spot = spotOf(container);
            client.image = textOf(childOf(container, "image"));
            bool isNumber = false;
            const int replicas = textOf(descendantOf(workload, "spec.replicas")).toInt(&isNumber);
            if (isNumber)
                client.replicas = replicas;
            readEnvFrom(childOf(container, "envFrom"), client);
            readEnv(childOf(container, "env"), client);
            const QList<NodePtr> mounts = itemsOf(childOf(container, "volumeMounts"));
            for (const NodePtr &mount : mounts)
                client.mounts.append(mountOf({}, textOf(childOf(mount, "mountPath")), mount->spot));
            if (isBrokerClient(client))
                reading.clients.append(client);
            else
                reading.ignored.append(
                    ignoredContainer(client, shownName(textOf(childOf(container, "name")))));
        }
    }

    void readEnvFrom(const NodePtr &list, RawClient &client)
    {
        const QList<NodePtr> items = itemsOf(list);
        for (const NodePtr &item : items) {
            const QString prefix = textOf(childOf(item, "prefix"));
            const QString secret = textOf(descendantOf(item, "secretRef.name"));
            const QString configMap = textOf(descendantOf(item, "configMapRef.name"));
            const auto &all = secret.isEmpty() ? m_configMaps : m_secrets;
            const QString name = secret.isEmpty() ? configMap : secret;
            const auto found = all.constFind(name);
            if (found == all.constEnd()) {
                client.ignored.append({IgnoredReason::FileNotGiven, shownName(name), item->spot});
                continue;
            }
            for (auto it = found->cbegin(); it != found->cend(); ++it) {
                const QString variable = prefix + it.key();
                if (clientconfig::isVariableName(variable))
                    client.variables.append({variable, it->value, it->spot});
                else
                    client.ignored.append({IgnoredReason::NotUnderstood, shownName(variable), it->spot});
            }
        }
    }

    void readEnv(const NodePtr &list, RawClient &client)
    {
        const QList<NodePtr> items = itemsOf(list);
        for (const NodePtr &item : items) {
            const QString name = textOf(childOf(item, "name"));
            const NodePtr value = childOf(item, "value");
            const NodePtr reference = childOf(item, "valueFrom");
            if (!clientconfig::isVariableName(name)) {
                client.ignored.append({IgnoredReason::NotUnderstood, shownName(name), item->spot});
                continue;
            }
            if (!reference) {
                const Lookup lookup = [&client](const QString &other) -> std::optional<Secret> {
                    const auto &all = client.variables;
                    const auto found = std::find_if(all.crbegin(), all.crend(),
                        [&other](const RawVariable &one) { return one.name == other; });
                    return found == all.crend() ? std::nullopt : std::optional(found->value);
                };
                client.variables.append(
                    {name, withKubernetesReferences(secretOf(value), lookup), item->spot});
                continue;
            }
            if (const auto found = referred(reference))
                client.variables.append({name, found->value, item->spot});
            else
                client.ignored.append({IgnoredReason::ValueNotGiven, name, item->spot});
        }
    }

    [[nodiscard]] std::optional<Entry> referred(const NodePtr &reference) const
    {
        const NodePtr secret = childOf(reference, "secretKeyRef");
        const NodePtr which = secret ? secret : childOf(reference, "configMapKeyRef");
        const auto &all = secret ? m_secrets : m_configMaps;
        const auto object = all.constFind(textOf(childOf(which, "name")));
        if (object == all.constEnd())
            return std::nullopt;
        const auto entry = object->constFind(textOf(childOf(which, "key")));
        return entry == object->constEnd() ? std::nullopt : std::optional(*entry);
    }

    void readLooseEntries(RawReading &reading)
    {
        RawClient client;
        client.form = Form::Kubernetes;
        for (const auto *all : {&m_configMaps, &m_secrets}) {
            for (auto object = all->cbegin(); object != all->cend(); ++object) {
                for (auto it = object->cbegin(); it != object->cend(); ++it) {
                    if (clientconfig::isVariableName(it.key()))
                        client.variables.append({it.key(), it->value, it->spot});
                    else
                        client.ignored.append({IgnoredReason::NotUnderstood, shownName(it.key()), it->spot});
                }
            }
        }
        std::sort(client.variables.begin(), client.variables.end(),
            [](const RawVariable &a, const RawVariable &b) { return a.spot.line < b.spot.line; });
        if (isBrokerClient(client))
            reading.clients.append(client);
    }

    QHash<QString, Entries> m_secrets;
    QHash<QString, Entries> m_configMaps;
    QList<NodePtr> m_workloads;
    QList<Ignored> m_ignored;
};

} // namespace

Read readKubernetes(const Documents &documents)
{
    Cluster cluster;
    if (const auto refusal = cluster.addAll(documents))
        return Failure(*refusal);
    return cluster.read();
}

} // namespace broker::existing
