// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/place.h"

#include "clientconfig/formcheck.h"

namespace broker::clientconfig {

namespace {

QString nameWithMarker(QString base, const QString &marker)
{
    const QString end = u'-' + marker;
    base.truncate(longestClientName - end.size());
    while (base.endsWith(u'-'))
        base.chop(1);
    return base + end;
}

} // namespace

QString nameAt(const Place &place, const integrations::ClientType &type, const QString &marker)
{
    // It stands in commands as it is, wherever it came from.
    if (isClientName(place.name))
        return place.name;
    const QString name = nameWithMarker(place.base, marker);
    if (!place.base.isEmpty() && isClientName(name))
        return name;
    return nameWithMarker(QLatin1String("snyk-broker-") + type.key, marker);
}

QString releaseName(const QString &clientName, const QString &type)
{
    QString release = clientName;
    return release.remove(u'-' + type);
}

bool wouldReplace(const QString &clientName, const QString &type, const RunningClient &running)
{
    // Kubernetes has the certificate of a client in a Secret beside that with its variables.
    constexpr QLatin1String certificate("-tls");
    return clientName == running.name || clientName == running.name + certificate
        || running.name == clientName + certificate
        || releaseName(clientName, type) == releaseName(running.name, running.type);
}

} // namespace broker::clientconfig
