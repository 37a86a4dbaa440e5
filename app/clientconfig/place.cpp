// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/place.h"

namespace broker::clientconfig {

QString nameAt(const Place &place, const integrations::ClientType &type, const QString &marker)
{
    if (!place.name.isEmpty())
        return place.name;
    const QString end = u'-' + marker;
    QString name = place.base.isEmpty() ? QLatin1String("snyk-broker-") + type.key : place.base;
    name.truncate(longestClientName - end.size());
    while (name.endsWith(u'-'))
        name.chop(1);
    return name + end;
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
