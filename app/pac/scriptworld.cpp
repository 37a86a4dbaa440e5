// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "pac/scriptworld.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>

namespace broker::pac {

namespace {

constexpr qsizetype longestHost = 253;

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

} // namespace

ScriptWorld::ScriptWorld() = default;

ScriptWorld::~ScriptWorld() = default;

QString ScriptWorld::resolve(const QString &host)
{
    if (host.isEmpty() || host.size() > longestHost)
        return {};
    if (const auto known = m_known.constFind(host); known != m_known.constEnd())
        return *known;
    QString found;
    const QList<QHostAddress> addresses = QHostInfo::fromName(host).addresses();
    for (const QHostAddress &address : addresses) {
        if (found.isEmpty() && isIpv4(address))
            found = address.toString();
    }
    m_known.insert(host, found);
    return found;
}

QString ScriptWorld::ownAddress() const
{
    QString other;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        if (isIpv4(address))
            return address.toString();
        if (other.isEmpty())
            other = address.toString();
    }
    return other.isEmpty() ? QStringLiteral("127.0.0.1") : other;
}

} // namespace broker::pac
