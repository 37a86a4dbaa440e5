// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/idleconnections.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace broker::snyk {

namespace {

constexpr std::size_t mostConnections = 6;
constexpr std::chrono::seconds longestIdle{30};

} // namespace

IdleConnections::IdleConnections() = default;

IdleConnections::~IdleConnections()
{
    // Closing one is told.
    for (const Idle &idle : m_idle)
        idle.connection->disconnect(this);
}

std::unique_ptr<QTcpSocket> IdleConnections::take(const QString &route)
{
    const auto found = std::find_if(
        m_idle.begin(), m_idle.end(), [&route](const Idle &idle) { return idle.route == route; });
    if (found == m_idle.end())
        return nullptr;
    std::unique_ptr<QTcpSocket> connection = std::move(found->connection);
    m_idle.erase(found);
    connection->disconnect(this);
    return connection;
}

void IdleConnections::keep(const QString &route, std::unique_ptr<QTcpSocket> connection)
{
    if (connection->state() != QAbstractSocket::ConnectedState || connection->bytesAvailable() > 0)
        return;
    QTcpSocket *socket = connection.get();
    const auto dropIt = [this, socket] { drop(socket); };
    connect(socket, &QTcpSocket::disconnected, this, dropIt);
    connect(socket, &QTcpSocket::errorOccurred, this, dropIt);
    // Nobody has asked it anything.
    connect(socket, &QTcpSocket::readyRead, this, dropIt);
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, dropIt);
    connect(patience, &QTimer::timeout, patience, &QObject::deleteLater);
    patience->start(longestIdle);
    m_idle.push_back({route, std::move(connection)});
    if (m_idle.size() > mostConnections)
        drop(m_idle.front().connection.get());
}

void IdleConnections::drop(const QTcpSocket *connection)
{
    const auto found = std::find_if(m_idle.begin(), m_idle.end(),
        [connection](const Idle &idle) { return idle.connection.get() == connection; });
    if (found == m_idle.end())
        return;
    // It may be telling this very moment.
    QTcpSocket *socket = found->connection.release();
    m_idle.erase(found);
    socket->disconnect(this);
    socket->deleteLater();
}

} // namespace broker::snyk
