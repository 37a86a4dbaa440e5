// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"
#include "existing/imagename.h"
#include "existing/secretparts.h"
#include "existing/yamlforms.h"

namespace broker::existing {

namespace {

using L = QLatin1String;

RawClient clientOf(const NodePtr &container)
{
    RawClient client;
    client.form = Form::DockerInspect;
    client.spot = spotOf(container);
    client.name = textOf(childOf(container, "Name"));
    // The engine puts a slash in front of every name.
    if (client.name.startsWith(u'/'))
        client.name = client.name.mid(1);
    const NodePtr config = childOf(container, "Config");
    client.image = textOf(childOf(config, "Image"));
    const QList<NodePtr> environment = itemsOf(childOf(config, "Env"));
    for (const NodePtr &item : environment) {
        const Assignment assignment = assignmentIn(secretOf(item));
        if (assignment.value && clientconfig::isVariableName(assignment.name))
            client.variables.append({assignment.name, *assignment.value, item->spot});
        else
            client.ignored.append({IgnoredReason::NotUnderstood, {}, item->spot});
    }
    const QList<NodePtr> mounts = itemsOf(childOf(container, "Mounts"));
    for (const NodePtr &mount : mounts)
        client.mounts.append(
            mountOf(textOf(childOf(mount, "Source")), textOf(childOf(mount, "Destination")), mount->spot));
    // The same as they were given, in what somebody has shortened.
    const QList<NodePtr> binds = itemsOf(descendantOf(container, "HostConfig.Binds"));
    for (const NodePtr &bind : mounts.isEmpty() ? binds : QList<NodePtr>()) {
        if (const auto mount = mountIn(textOf(bind), bind->spot))
            client.mounts.append(*mount);
    }
    return client;
}

} // namespace

RawReading readDockerInspect(const NodePtr &document)
{
    RawReading reading;
    QList<NodePtr> containers = itemsOf(document);
    if (containers.isEmpty())
        containers = {document};
    for (const NodePtr &container : std::as_const(containers)) {
        const RawClient client = clientOf(container);
        if (isBrokerClient(client))
            reading.clients.append(client);
        else
            reading.ignored.append(ignoredContainer(client, shownName(client.name)));
    }
    return reading;
}

} // namespace broker::existing
