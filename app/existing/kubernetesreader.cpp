// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"
#include "existing/budget.h"
#include "existing/clusterobjects.h"
#include "existing/imagename.h"
#include "existing/podsettings.h"
#include "existing/secretparts.h"
#include "existing/substitution.h"
#include "existing/yamlforms.h"

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;

constexpr L tokenKey("BROKER_TOKEN");

NodePtr podSpecOf(const NodePtr &object)
{
    for (const char *path : {"spec.template.spec", "spec.jobTemplate.spec.template.spec", "spec"}) {
        const NodePtr spec = descendantOf(object, path);
        if (!itemsOf(childOf(spec, "containers")).isEmpty())
            return spec;
    }
    return {};
}

/// A value of a Secret or ConfigMap becomes a variable of the client, or it is said why not.
void takeEntry(const QString &variable, const ClusterEntry &entry, RawClient &client)
{
    if (auto value = entry.plain()) {
        client.variables.append({variable, *value, entry.spot});
        return;
    }
    client.ignored.append({IgnoredReason::NotUnderstood, shownName(variable), entry.spot});
    if (variable == tokenKey)
        client.flaw = Refusal{RefusalReason::BrokenBase64, entry.spot, variable};
}

/// All of one, as variables.
void takeObject(const ClusterObject &object, const QString &prefix, RawClient &client)
{
    for (const ClusterEntry &entry : object.entries) {
        if (!Budget::spend(stepsOfEntry))
            return;
        const QString variable = prefix + entry.key;
        if (clientconfig::isVariableName(variable))
            takeEntry(variable, entry, client);
        else
            client.ignored.append({IgnoredReason::NotUnderstood, shownName(variable), entry.spot});
    }
}

class Cluster
{
public:
    void addAll(const Documents &documents)
    {
        for (const NodePtr &document : documents)
            add(document);
    }

    RawReading read()
    {
        for (const NodePtr &workload : std::as_const(m_workloads))
            readWorkload(workload);
        readLooseObjects();
        m_reading.ignored += m_ignored + m_objects.unused();
        return m_reading;
    }

private:
    void add(const NodePtr &object)
    {
        const QString kind = textOf(childOf(object, "kind"));
        if (kind == L("List")) {
            const QList<NodePtr> items = itemsOf(childOf(object, "items"));
            for (const NodePtr &item : items)
                add(item);
        } else if (kind == L("Secret") || kind == L("ConfigMap")) {
            m_objects.add(object);
        } else if (!chartValuesIn(object).isEmpty()) {
            const RawReading release = readHelm(object);
            m_reading.clients += release.clients;
            m_ignored += release.ignored;
        } else if (podSpecOf(object)) {
            m_workloads.append(object);
        } else if (!kind.isEmpty()) {
            const QString name = textOf(descendantOf(object, "metadata.name"));
            m_ignored.append({IgnoredReason::OtherObject, shownName(kind + u' ' + name), spotOf(object)});
        }
    }

    void readWorkload(const NodePtr &workload)
    {
        const NodePtr pod = podSpecOf(workload);
        const QList<NodePtr> containers
            = itemsOf(childOf(pod, "containers")) + itemsOf(childOf(pod, "initContainers"));
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
            m_space = textOf(descendantOf(workload, "metadata.namespace"));
            readEnvFrom(childOf(container, "envFrom"), client);
            readEnv(childOf(container, "env"), client);
            const QList<NodePtr> mounts = itemsOf(childOf(container, "volumeMounts"));
            for (const NodePtr &mount : mounts)
                client.mounts.append(mountOf({}, textOf(childOf(mount, "mountPath")), mount->spot));
            client.ports = portsOfContainer(container);
            client.ignored += settingsOfContainer(container) + settingsOfPod(workload, pod)
                + replicasNotTaken(workload, client);
            if (isBrokerClient(client))
                m_reading.clients.append(client);
            else
                m_reading.ignored.append(
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
            const QString name = secret.isEmpty() ? configMap : secret;
            const QList<ClusterObject *> found
                = m_objects.find(!secret.isEmpty(), name, m_space, item->spot.source);
            const bool areSame = std::all_of(found.cbegin(), found.cend(),
                [&found](const ClusterObject *one) { return one->entries == found.constFirst()->entries; });
            if (found.isEmpty() || !areSame) {
                client.ignored.append(
                    {found.isEmpty() ? IgnoredReason::FileNotGiven : IgnoredReason::Ambiguous,
                        shownName(name), item->spot});
                continue;
            }
            takeObject(*found.constFirst(), prefix, client);
            for (ClusterObject *one : found)
                one->takeAll();
        }
    }

    void readEnv(const NodePtr &list, RawClient &client)
    {
        const QList<NodePtr> items = itemsOf(list);
        for (const NodePtr &item : items) {
            const QString name = textOf(childOf(item, "name"));
            const NodePtr reference = childOf(item, "valueFrom");
            if (!clientconfig::isVariableName(name)) {
                // Who forgot the space behind a colon has the value in it.
                client.ignored.append({IgnoredReason::NotUnderstood, {}, item->spot});
                continue;
            }
            if (reference) {
                readReference(name, reference, item->spot, client);
                continue;
            }
            const Lookup lookup = [&client](const QString &other) -> std::optional<Secret> {
                const auto &all = client.variables;
                if (!Budget::spend(all.size()))
                    return std::nullopt;
                const auto found = std::find_if(all.crbegin(), all.crend(),
                    [&other](const RawVariable &one) { return one.name == other; });
                return found == all.crend() ? std::nullopt : std::optional(found->value);
            };
            client.variables.append(
                {name, withKubernetesReferences(secretOf(childOf(item, "value")), lookup), item->spot});
        }
    }

    void readReference(const QString &variable, const NodePtr &reference, const Spot &spot, RawClient &client)
    {
        const NodePtr secret = childOf(reference, "secretKeyRef");
        const NodePtr which = secret ? secret : childOf(reference, "configMapKeyRef");
        const QString key = textOf(childOf(which, "key"));
        const QList<ClusterObject *> all
            = m_objects.find(bool(secret), textOf(childOf(which, "name")), m_space, spot.source);
        const ClusterEntry *entry = nullptr;
        bool isAmbiguous = false;
        for (ClusterObject *object : all) {
            const ClusterEntry *found = object->take(key);
            isAmbiguous = isAmbiguous || (entry && found && !(*entry == *found));
            entry = found ? found : entry;
        }
        if (entry && !isAmbiguous)
            takeEntry(variable, *entry, client);
        else
            client.ignored.append(
                {entry ? IgnoredReason::Ambiguous : IgnoredReason::ValueNotGiven, variable, spot});
    }

    /// Of a Secret alone, or a ConfigMap and a Secret: the keys may be the variables. Where several have a
    /// token, each is a client of its own, with what can belong to no other.
    void readLooseObjects()
    {
        const QList<ClusterObject *> loose = m_objects.untaken();
        QList<ClusterObject *> holders;
        std::copy_if(loose.cbegin(), loose.cend(), std::back_inserter(holders),
            [](const ClusterObject *one) { return one->has(tokenKey); });
        const bool mayJoin = m_reading.clients.isEmpty();
        for (ClusterObject *holder : std::as_const(holders)) {
            RawClient client;
            client.form = Form::Kubernetes;
            client.spot = holder->spot;
            if (!holder->space.isEmpty() && holder->space != L("default"))
                client.ignored.append(
                    {IgnoredReason::OptionOfDocker, QStringLiteral("namespace"), holder->spot});
            for (ClusterObject *other : loose) {
                if (!mayJoin || other->has(tokenKey) || holderOf(*other, holders) != holder)
                    continue;
                takeObject(*other, {}, client);
                other->takeAll();
            }
            // Its own go first.
            takeObject(*holder, {}, client);
            holder->takeAll();
            m_reading.clients.append(client);
        }
    }

    /// Whose client an object is of; null where it may be that of several.
    static const ClusterObject *holderOf(const ClusterObject &object, const QList<ClusterObject *> &holders)
    {
        for (const bool isInOneFile : {true, false}) {
            QList<const ClusterObject *> near;
            std::copy_if(
                holders.cbegin(), holders.cend(), std::back_inserter(near), [&](const ClusterObject *one) {
                    return Budget::spend(1) && one->mayBeBeside(object.space)
                        && (!isInOneFile || one->spot.source == object.spot.source);
                });
            if (!near.isEmpty())
                return near.size() == 1 ? near.constFirst() : nullptr;
        }
        return nullptr;
    }

    ClusterObjects m_objects;
    QList<NodePtr> m_workloads;
    QList<Ignored> m_ignored;
    RawReading m_reading;
    /// The namespace of the workload that is read.
    QString m_space;
};

} // namespace

RawReading readKubernetes(const Documents &documents)
{
    Cluster cluster;
    cluster.addAll(documents);
    return cluster.read();
}

} // namespace broker::existing
