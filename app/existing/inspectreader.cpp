// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/furthercheck.h"
#include "existing/imagename.h"
#include "existing/secretparts.h"
#include "existing/settings.h"
#include "existing/yamlforms.h"

namespace broker::existing {

namespace {

using L = QLatin1String;

/// {"8000/tcp": [{"HostIp": "", "HostPort": "8001"}]}
QList<PublishedPort> portsOf(const NodePtr &container)
{
    QList<PublishedPort> ports;
    const QList<Member> bindings = membersOf(descendantOf(container, "HostConfig.PortBindings"));
    for (const Member &binding : bindings) {
        const QList<NodePtr> items = itemsOf(binding.value);
        for (const NodePtr &item : items) {
            QString address = textOf(childOf(item, "HostIp"));
            if (address.contains(u':'))
                address = u'[' + address + u']';
            const QString text = textOf(childOf(item, "HostPort")) + u':' + binding.key;
            ports.append(portIn(address.isEmpty() ? text : address + u':' + text,
                QStringLiteral("PortBindings"), binding.spot));
        }
    }
    return ports;
}

/// The engine tells of every setting there is. Those are named that somebody made, and that are no part of
/// the image.
QList<Ignored> settingsOf(const NodePtr &container)
{
    const auto set = [](std::initializer_list<const char *> names) {
        QSet<QString> all;
        for (const char *name : names)
            all.insert(QString::fromLatin1(name));
        return all;
    };
    const NodePtr host = childOf(container, "HostConfig");
    const UsualSettings usual{{L("NetworkMode"), L("default")}, {L("NetworkMode"), L("bridge")},
        {L("RestartPolicy.Name"), L("unless-stopped")}, {L("RestartPolicy.MaximumRetryCount")},
        {L("Init"), L("true")}, {L("IpcMode"), L("private")}, {L("IpcMode"), L("shareable")},
        {L("CgroupnsMode"), L("private")}, {L("CgroupnsMode"), L("host")}, {L("Isolation"), L("default")},
        {L("ShmSize"), L("67108864")}, {L("Runtime"), L("runc")}, {L("MemorySwappiness"), L("-1")},
        {L("PidsLimit"), L("-1")}, {L("LogConfig.Type"), L("json-file")},
        {L("LogConfig.Type"), L("journald")}};
    // What nobody has set is no, nothing or empty.
    const QList<Member> members = membersOf(host);
    const auto isUnset = [](const NodePtr &node) {
        const QString text = textOf(node);
        return isScalar(node) && (text.isEmpty() || text == L("0") || text == L("false"));
    };
    QSet<QString> known = set({"Binds", "Mounts", "PortBindings", "ContainerIDFile", "ConsoleSize",
        "MaskedPaths", "ReadonlyPaths"});
    for (const Member &member : members) {
        if (isUnset(member.value))
            known.insert(member.key);
    }
    QList<Ignored> settings = unusualIn(host, known, usual);
    const NodePtr config = childOf(container, "Config");
    for (const char *name : {"Labels", "Domainname"}) {
        const NodePtr node = childOf(config, name);
        if (!textOf(node).isEmpty() || !membersOf(node).isEmpty())
            settings.append({IgnoredReason::OptionOfDocker, QString::fromLatin1(name), spotOf(node)});
    }
    // Where nobody gives one it is the beginning of the identifier.
    const NodePtr hostName = childOf(config, "Hostname");
    if (!textOf(childOf(container, "Id")).startsWith(textOf(hostName)))
        settings.append({IgnoredReason::OptionOfDocker, QStringLiteral("Hostname"), spotOf(hostName)});
    return settings;
}

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
    client.ports = portsOf(container);
    client.ignored += settingsOf(container);
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
