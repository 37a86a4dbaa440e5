// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/podsettings.h"

#include "clientconfig/formcheck.h"
#include "existing/secretparts.h"
#include "existing/settings.h"

#include <algorithm>

namespace broker::existing {

namespace {

using L = QLatin1String;

QSet<QString> namesOf(std::initializer_list<const char *> names)
{
    QSet<QString> all;
    for (const char *name : names)
        all.insert(QString::fromLatin1(name));
    return all;
}

} // namespace

QList<PublishedPort> portsOfContainer(const NodePtr &container)
{
    QList<PublishedPort> ports;
    const QString name = QStringLiteral("ports");
    const QList<NodePtr> items = itemsOf(childOf(container, "ports"));
    for (const NodePtr &item : items) {
        const QString number = textOf(childOf(item, "containerPort"));
        const UsualSettings usual{{L("name")}, {L("containerPort")}, {L("protocol"), L("TCP")}};
        const bool isPlain = unusualIn(item, {}, usual).isEmpty();
        ports.append(isPlain ? portIn(number + u':' + number, name, spotOf(item))
                             : PublishedPort{name, {}, {}, spotOf(item)});
    }
    return ports;
}

QList<Ignored> settingsOfContainer(const NodePtr &container)
{
    // As clientconfig/kubernetes.cpp writes them, and as Kubernetes fills in what nobody has written.
    static const UsualSettings usual{{L("imagePullPolicy"), L("IfNotPresent")},
        {L("terminationMessagePath"), L("/dev/termination-log")}, {L("terminationMessagePolicy"), L("File")},
        {L("resources.requests.cpu"), L("1")}, {L("resources.requests.memory"), L("256Mi")},
        {L("resources.limits.cpu"), L("1")}, {L("resources.limits.memory"), L("256Mi")},
        {L("securityContext.allowPrivilegeEscalation"), L("false")},
        {L("securityContext.readOnlyRootFilesystem"), L("true")},
        {L("securityContext.runAsNonRoot"), L("true")}, {L("securityContext.runAsUser"), L("1000")},
        {L("securityContext.capabilities.drop"), L("ALL")},
        // Each client has a path, a port and a scheme of its own there.
        {L("livenessProbe.httpGet.path")}, {L("livenessProbe.httpGet.port")},
        {L("livenessProbe.httpGet.scheme")}, {L("livenessProbe.initialDelaySeconds"), L("3")},
        {L("livenessProbe.periodSeconds"), L("10")}, {L("livenessProbe.timeoutSeconds"), L("1")},
        {L("livenessProbe.failureThreshold"), L("3")}, {L("livenessProbe.successThreshold"), L("1")},
        {L("readinessProbe.httpGet.path")}, {L("readinessProbe.httpGet.port")},
        {L("readinessProbe.httpGet.scheme")}, {L("readinessProbe.initialDelaySeconds"), L("3")},
        {L("readinessProbe.periodSeconds"), L("10")}, {L("readinessProbe.timeoutSeconds"), L("1")},
        {L("readinessProbe.failureThreshold"), L("3")}, {L("readinessProbe.successThreshold"), L("1")}};
    return unusualIn(container, namesOf({"name", "image", "env", "envFrom", "ports", "volumeMounts"}), usual);
}

QList<Ignored> settingsOfPod(const NodePtr &workload, const NodePtr &pod)
{
    static const UsualSettings usual{{L("restartPolicy"), L("Always")}, {L("dnsPolicy"), L("ClusterFirst")},
        {L("schedulerName"), L("default-scheduler")}, {L("terminationGracePeriodSeconds"), L("30")},
        {L("progressDeadlineSeconds"), L("600")}, {L("revisionHistoryLimit"), L("10")},
        {L("strategy.type"), L("RollingUpdate")}, {L("strategy.rollingUpdate.maxSurge"), L("25%")},
        {L("strategy.rollingUpdate.maxUnavailable"), L("25%")}, {L("namespace"), L("default")}};
    // Where a volume is mounted it is named.
    QList<Ignored> ignored = unusualIn(pod, namesOf({"containers", "initContainers", "volumes"}), usual);
    const NodePtr spec = childOf(workload, "spec");
    if (spec != pod) {
        ignored += unusualIn(spec, namesOf({"replicas", "selector", "template", "jobTemplate"}), usual);
        const NodePtr annotations = descendantOf(spec, "template.metadata.annotations");
        if (!membersOf(annotations).isEmpty())
            ignored.append(
                {IgnoredReason::OptionOfDocker, QStringLiteral("annotations"), spotOf(annotations)});
    }
    const NodePtr space = descendantOf(workload, "metadata.namespace");
    if (!isUsual(space, QStringLiteral("namespace"), usual))
        ignored.append({IgnoredReason::OptionOfDocker, QStringLiteral("namespace"), spotOf(space)});
    return ignored;
}

QList<Ignored> replicasNotTaken(const NodePtr &workload, const RawClient &client)
{
    const NodePtr replicas = descendantOf(workload, "spec.replicas");
    if (isNothing(replicas))
        return {};
    const bool isHighlyAvailable
        = std::any_of(client.variables.cbegin(), client.variables.cend(), [](const RawVariable &one) {
              return one.name == L("BROKER_HA_MODE_ENABLED") && is(one.value, "true");
          });
    const int count = client.replicas.value_or(0);
    const bool isKept = isHighlyAvailable ? count >= clientconfig::fewestReplicas : count == 1;
    return isKept
        ? QList<Ignored>()
        : QList<Ignored>{{IgnoredReason::OptionOfDocker, QStringLiteral("replicas"), spotOf(replicas)}};
}

} // namespace broker::existing
