// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/publishedport.h"

#include "existing/budget.h"
#include "existing/rawclient.h"
#include "existing/secretparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace broker::existing {

namespace {

constexpr QLatin1String portVariable("PORT");

/// The client's own; empty where the file leaves it to the image.
QString portInside(const RawClient &client)
{
    const auto found = std::find_if(client.variables.crbegin(), client.variables.crend(),
        [](const RawVariable &one) { return one.name == portVariable; });
    return found == client.variables.crend() ? QString() : plainText(found->value).trimmed();
}

void putPort(RawClient &client, const PublishedPort &port)
{
    for (const RawVariable &one : std::as_const(client.variables)) {
        if (one.name == portVariable)
            client.ignored.append({IgnoredReason::SetByProgram, portVariable, one.spot});
    }
    client.variables.removeIf([](const RawVariable &one) { return one.name == portVariable; });
    client.variables.append({portVariable, secretFrom(port.onHost.toLatin1()), port.spot});
}

} // namespace

PublishedPort portIn(const QString &text, const QString &name, const Spot &spot)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?:(\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[0-9A-Fa-f:]+\\]):)?([1-9]\\d{0,4}):(\\d{1,5})(?:/tcp)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {name, {}, {}, spot};
    const QString address = match.captured(1);
    const bool isAny = address == QLatin1String("0.0.0.0") || address == QLatin1String("[::]");
    return {name, match.captured(2), match.captured(3), spot, isAny ? QString() : address};
}

RawClient withPortOfHost(RawClient client)
{
    const QString inside = portInside(client);
    QString taken;
    for (const PublishedPort &port : std::as_const(client.ports)) {
        if (!Budget::spend(stepsOfEntry))
            return client;
        const bool isOfClient = !port.onHost.isEmpty() && (inside.isEmpty() || port.inContainer == inside);
        const bool isTaken = isOfClient && (taken.isEmpty() || taken == port.onHost);
        if (!isTaken || !port.address.isEmpty())
            client.ignored.append(
                {IgnoredReason::OptionOfDocker, shownName(isTaken ? port.address : port.name), port.spot});
        if (!isTaken || !taken.isEmpty())
            continue;
        taken = port.onHost;
        if (taken != inside)
            putPort(client, port);
    }
    return client;
}

} // namespace broker::existing
