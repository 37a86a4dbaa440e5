// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/idleconnections.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

#if defined(Q_OS_UNIX)
#include <cerrno>
#include <sys/socket.h>
#include <sys/types.h>
#elif defined(Q_OS_WIN)
#include <winsock2.h>
#endif

namespace broker::snyk {

namespace {

constexpr std::size_t mostConnections = 6;
constexpr std::chrono::seconds longestIdle{30};

/// Whether nothing has come that Qt has not told of: until the event loop turns, it waits with the system.
bool isQuiet(const QTcpSocket &connection)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&connection);
    if (connection.bytesAvailable() > 0 || (tls && tls->encryptedBytesAvailable() > 0))
        return false;
    // Nothing at all is the end of the connection.
    char byte = 0;
#if defined(Q_OS_WIN)
    const int size = ::recv(static_cast<SOCKET>(connection.socketDescriptor()), &byte, sizeof byte, MSG_PEEK);
    return size < 0 && WSAGetLastError() == WSAEWOULDBLOCK;
#else
    const ssize_t size = ::recv(
        static_cast<int>(connection.socketDescriptor()), &byte, sizeof byte, MSG_PEEK | MSG_DONTWAIT);
    return size < 0 && (errno == EAGAIN || errno == EINTR);
#endif
}

} // namespace

IdleConnections::IdleConnections() = default;

IdleConnections::~IdleConnections()
{
    // Closing one is reported.
    for (const Idle &idle : m_idle)
        idle.connection->disconnect(this);
}

std::unique_ptr<QTcpSocket> IdleConnections::take(const QString &route)
{
    while (true) {
        const auto found = std::find_if(
            m_idle.begin(), m_idle.end(), [&route](const Idle &idle) { return idle.route == route; });
        if (found == m_idle.end())
            return nullptr;
        if (!isQuiet(*found->connection)) {
            drop(found->connection.get());
            continue;
        }
        std::unique_ptr<QTcpSocket> connection = std::move(found->connection);
        m_idle.erase(found);
        connection->disconnect(this);
        return connection;
    }
}

void IdleConnections::keep(const QString &route, std::unique_ptr<QTcpSocket> connection)
{
    // Qt's sockets through SOCKS5 do not tell the descriptor that isQuiet has to look at.
    const bool isDirect = connection->proxy().type() == QNetworkProxy::NoProxy;
    if (!isDirect || connection->state() != QAbstractSocket::ConnectedState || !isQuiet(*connection))
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
