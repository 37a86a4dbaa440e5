// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/socksproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

namespace broker::test {

namespace {

constexpr char version = 5;
constexpr char noLogin = 0;
constexpr char byName = 2;
constexpr char nothingFits = char(0xff);

int numberAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

} // namespace

class SocksProxy::Private final : public QTcpServer
{
public:
    explicit Private(QByteArray given)
        : login(std::move(given))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port of this machine is free: %s", qPrintable(errorString()));
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, step = 0, received = QByteArray()]() mutable {
                    received += socket->readAll();
                    serve(*socket, step, received);
                });
        });
    }

    QByteArray login;
    QList<QByteArray> logins;
    QList<QByteArray> hosts;

private:
    enum Step { Greeting, Login, Request, Done };

    void serve(QTcpSocket &socket, int &step, QByteArray &received)
    {
        if (step == Greeting && received.size() >= 2 && received.size() >= 2 + numberAt(received, 1)) {
            const char wanted = login.isEmpty() ? noLogin : byName;
            const bool isOffered = received.mid(2, numberAt(received, 1)).contains(wanted);
            received.remove(0, 2 + numberAt(received, 1));
            socket.write(QByteArray{}.append(version).append(isOffered ? wanted : nothingFits));
            step = login.isEmpty() ? Request : Login;
        }
        if (step == Login && received.size() >= 2) {
            const qsizetype userSize = numberAt(received, 1);
            if (received.size() < 3 + userSize
                || received.size() < 3 + userSize + numberAt(received, 2 + userSize))
                return;
            const qsizetype passwordSize = numberAt(received, 2 + userSize);
            logins.append(received.mid(2, userSize) + ':' + received.mid(3 + userSize, passwordSize));
            received.remove(0, 3 + userSize + passwordSize);
            const bool isRight = logins.constLast() == login;
            socket.write(QByteArray{}.append(char(1)).append(isRight ? char(0) : char(1)));
            step = Request;
            if (!isRight) {
                socket.disconnectFromHost();
                return;
            }
        }
        constexpr qsizetype headSize = 4;
        if (step != Request || received.size() <= headSize)
            return;
        constexpr char kindName = 3;
        const bool isName = received.at(3) == kindName;
        const qsizetype size = isName ? 1 + numberAt(received, headSize) : 4;
        if (received.size() < headSize + size + 2)
            return;
        hosts.append(isName ? received.mid(headSize + 1, size - 1) : QByteArray("address"));
        const auto port = static_cast<quint16>(
            numberAt(received, headSize + size) * 256 + numberAt(received, headSize + size + 1));
        step = Done;
        socket.disconnect(this);
        socket.write(QByteArray::fromHex("05000001"
                                         "7f000001"
                                         "0000"));
        lead(socket, port);
    }

    static void lead(QTcpSocket &socket, quint16 port)
    {
        auto *server = new QTcpSocket(&socket);
        connect(
            &socket, &QTcpSocket::readyRead, server, [&socket, server] { server->write(socket.readAll()); });
        connect(
            server, &QTcpSocket::readyRead, &socket, [&socket, server] { socket.write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, &socket, &QTcpSocket::disconnectFromHost);
        server->setProxy(QNetworkProxy::NoProxy);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
};

SocksProxy::SocksProxy(QByteArray login)
    : d(std::make_unique<Private>(std::move(login)))
{ }

SocksProxy::~SocksProxy() = default;

quint16 SocksProxy::port() const
{
    return d->serverPort();
}

const QList<QByteArray> &SocksProxy::logins() const
{
    return d->logins;
}

const QList<QByteArray> &SocksProxy::hosts() const
{
    return d->hosts;
}

} // namespace broker::test
