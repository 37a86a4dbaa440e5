// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/imagename.h"

#include "integrations/clienttype.h"

#include <algorithm>
#include <array>

namespace broker::existing {

namespace {

using L = QLatin1String;

/// Images of Snyk's Broker that are none of a client of one integration (snyk/broker .circleci).
constexpr std::array otherImages{
    L("universal"), L("github-server-app"), L("apprisk"), L("base"), L("server")};

/// "4.200.0-rhel-ubi-gitlab" ends with it, and nothing else that is a type does.
QString typeAtEnd(const QString &tag)
{
    QString longest;
    const auto consider = [&](const QString &key) {
        const bool isIt = tag == key || tag.endsWith(u'-' + key);
        if (isIt && key.size() > longest.size())
            longest = key;
    };
    for (const integrations::ClientType &type : integrations::clientTypes())
        consider(type.image());
    for (const L other : otherImages)
        consider(other);
    return longest;
}

} // namespace

ImageName imageNameIn(const QString &image)
{
    ImageName name;
    const QString withoutDigest = image.section(u'@', 0, 0);
    // A ":" before a "/" is a port of the registry.
    const qsizetype slash = withoutDigest.lastIndexOf(u'/');
    const qsizetype colon = withoutDigest.lastIndexOf(u':');
    const bool hasTag = colon > slash;
    name.repository = hasTag ? withoutDigest.left(colon) : withoutDigest;
    name.tag = hasTag ? withoutDigest.mid(colon + 1) : QString();
    name.type = typeAtEnd(name.tag);
    name.isKnownType = !integrations::clientTypesOfImage(name.type).isEmpty();
    QString version = name.tag.chopped(name.type.size());
    if (version.endsWith(u'-'))
        version.chop(1);
    constexpr L ubi("rhel-ubi");
    name.isUbi = version.endsWith(ubi);
    if (name.isUbi)
        version.chop(ubi.size());
    if (version.endsWith(u'-'))
        version.chop(1);
    if (!name.type.isEmpty())
        name.version = version;
    const QString &repository = name.repository;
    name.isBroker = repository == L("snyk/broker") || repository.endsWith(L("/snyk/broker"))
        || ((repository.endsWith(L("/broker")) || repository.endsWith(L("snyk-broker")))
            && !name.type.isEmpty());
    return name;
}

bool isAgent(const RawClient &container)
{
    const QString repository = imageNameIn(container.image).repository;
    const QList<integrations::ClientType> &types = integrations::clientTypes();
    return std::any_of(types.cbegin(), types.cend(), [&repository](const integrations::ClientType &type) {
        const QString own = type.agent ? QString(type.agent->image).section(u':', 0, 0) : QString();
        return !own.isEmpty() && (repository == own || repository.endsWith(u'/' + own));
    });
}

Ignored ignoredContainer(const RawClient &container, const QString &name)
{
    return {
        isAgent(container) ? IgnoredReason::SetByProgram : IgnoredReason::OtherService, name, container.spot};
}

bool isBrokerClient(const RawClient &client)
{
    if (isAgent(client))
        return false;
    if (imageNameIn(client.image).isBroker || !client.type.isEmpty())
        return true;
    return std::any_of(client.variables.cbegin(), client.variables.cend(),
               [](const RawVariable &one) { return one.name == L("BROKER_TOKEN"); })
        || std::any_of(client.ignored.cbegin(), client.ignored.cend(),
            [](const Ignored &one) { return one.name == L("BROKER_TOKEN"); });
}

} // namespace broker::existing
