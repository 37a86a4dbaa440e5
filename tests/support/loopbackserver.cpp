// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/loopbackserver.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace broker::test {

namespace {

QByteArray contentsOf(const QString &certificateFile)
{
    QFile file(LoopbackServer::certificateFile(certificateFile));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The test certificate %s cannot be read.", qPrintable(file.fileName()));
    return file.readAll();
}

QSslConfiguration tlsFor(const QString &name)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentsOf(name + QLatin1String(".pem"))));
    tls.setPrivateKey(QSslKey(contentsOf(name + QLatin1String(".key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QString certificateName(LoopbackServer::Security security)
{
    using Security = LoopbackServer::Security;
    switch (security) {
    case Security::PlainHttp:
        return {};
    case Security::Trusted:
        return QStringLiteral("valid");
    case Security::SelfSigned:
        return QStringLiteral("selfsigned");
    case Security::WrongHost:
        return QStringLiteral("wronghost");
    case Security::Expired:
        return QStringLiteral("expired");
    case Security::Inspected:
        return QStringLiteral("inspected");
    case Security::Outlived:
        return QStringLiteral("outlived");
    }
    return {};
}

QByteArray headerIn(const QList<std::pair<QByteArray, QByteArray>> &headers, QByteArrayView name)
{
    for (const auto &[candidate, value] : headers) {
        if (QByteArrayView(candidate).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Takes one complete request off the front of what was received. Chunked bodies are not needed.
bool takeRequest(QByteArray &received, LoopbackRequest &request)
{
    const QByteArray endOfHead("\r\n\r\n");
    const qsizetype headSize = received.indexOf(endOfHead);
    if (headSize < 0)
        return false;
    QList<QByteArray> lines = received.left(headSize).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request = {first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodySize = request.header("content-length").toLongLong();
    const qsizetype size = headSize + endOfHead.size() + bodySize;
    if (received.size() < size)
        return false;
    request.body = received.mid(headSize + endOfHead.size(), bodySize);
    received.remove(0, size);
    return true;
}

} // namespace

QByteArray LoopbackRequest::header(QByteArrayView name) const
{
    return headerIn(headers, name);
}

LoopbackAnswer LoopbackAnswer::of(int status, const QByteArray &body, const QByteArray &contentType,
    const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return {bytes + "\r\n" + body, Then::KeepOpen};
}

LoopbackAnswer LoopbackAnswer::closed()
{
    return {{}, Then::Close};
}

LoopbackAnswer LoopbackAnswer::silence()
{
    return {{}, Then::Silence};
}

namespace {

/// Keeps the socket busy without ever holding more than a little.
void pour(QSslSocket *socket, const QByteArray &water)
{
    constexpr qint64 enough = 256 * 1024;
    // What is encrypted already waits as well.
    const auto waiting = [socket] { return socket->bytesToWrite() + socket->encryptedBytesToWrite(); };
    while (waiting() < enough && socket->state() == QAbstractSocket::ConnectedState)
        socket->write(water);
}

/// Hands on every byte, and the end of either connection.
void tunnel(QSslSocket *socket, const QByteArray &authority)
{
    auto *server = new QTcpSocket(socket);
    QObject::connect(
        socket, &QTcpSocket::readyRead, server, [socket, server] { server->write(socket->readAll()); });
    QObject::connect(
        server, &QTcpSocket::readyRead, socket, [socket, server] { socket->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(
        QHostAddress(QHostAddress::LocalHost), authority.mid(authority.lastIndexOf(':') + 1).toUShort());
}

} // namespace

class LoopbackServer::Private final : public QTcpServer
{
public:
    Private(Security given, Family givenFamily)
        : security(given)
        , family(givenFamily)
    {
        if (security != Security::PlainHttp)
            tls = tlsFor(certificateName(security));
        const bool isOld = family == Family::IPv4;
        if (!listen(isOld ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6))
            qFatal("No port of this machine is free: %s", qPrintable(errorString()));
    }

    [[nodiscard]] QList<QSslSocket *> open() const;

    Security security;
    Family family;
    QSslConfiguration tls;
    Handler handler;
    QList<LoopbackRequest> requests;
    int accepted = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QSslSocket *socket, QByteArray &received);
};

QList<QSslSocket *> LoopbackServer::Private::open() const
{
    QList<QSslSocket *> sockets = findChildren<QSslSocket *>();
    sockets.removeIf([](const QSslSocket *s) { return s->state() != QAbstractSocket::ConnectedState; });
    return sockets;
}

void LoopbackServer::Private::incomingConnection(qintptr descriptor)
{
    ++accepted;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this,
        [this, socket, received = QByteArray()]() mutable { serve(socket, received); });
    if (security != Security::PlainHttp) {
        socket->setSslConfiguration(tls);
        socket->startServerEncryption();
    }
}

void LoopbackServer::Private::serve(QSslSocket *socket, QByteArray &received)
{
    received += socket->readAll();
    LoopbackRequest request;
    while (takeRequest(received, request)) {
        requests.append(request);
        const LoopbackAnswer answer
            = handler ? handler(request) : LoopbackAnswer::of(404, "{}", "application/json");
        if (!answer.bytes.isEmpty())
            socket->write(answer.bytes);
        if (answer.then == LoopbackAnswer::Then::Close) {
            socket->disconnectFromHost();
            return;
        }
        if (answer.then == LoopbackAnswer::Then::Inspect) {
            socket->setSslConfiguration(tlsFor(certificateName(Security::Inspected)));
            socket->startServerEncryption();
            return;
        }
        if (answer.then == LoopbackAnswer::Then::Tunnel) {
            socket->disconnect(this);
            tunnel(socket, request.target);
            return;
        }
        if (answer.then == LoopbackAnswer::Then::Trickle) {
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket, more = answer.more] { socket->write(more); });
            timer->start(std::chrono::milliseconds(20));
        }
        if (answer.then == LoopbackAnswer::Then::Flood) {
            const auto goOn = [socket, more = answer.more] { pour(socket, more); };
            if (socket->isEncrypted())
                connect(socket, &QSslSocket::encryptedBytesWritten, socket, goOn);
            else
                connect(socket, &QSslSocket::bytesWritten, socket, goOn);
            goOn();
        }
    }
}

LoopbackServer::LoopbackServer(Security security, Family family)
    : d(std::make_unique<Private>(security, family))
{ }

LoopbackServer::~LoopbackServer() = default;

QByteArray LoopbackServer::authorityPem()
{
    return contentsOf(QStringLiteral("ca.pem"));
}

QByteArray LoopbackServer::inspectionAuthorityPem()
{
    return contentsOf(QStringLiteral("inspection-ca.pem"));
}

QByteArray LoopbackServer::endedAuthorityPem()
{
    return contentsOf(QStringLiteral("old-ca.pem"));
}

QString LoopbackServer::certificateFile(const QString &name)
{
    return QStringLiteral(BTA_TEST_CERTIFICATES "/") + name;
}

QUrl LoopbackServer::url(const QString &path) const
{
    const bool isOld = d->family == Family::IPv4;
    QUrl url(QLatin1String(isOld ? "https://127.0.0.1" : "https://[::1]") + path, QUrl::StrictMode);
    if (d->security == Security::PlainHttp)
        url.setScheme(QStringLiteral("http"));
    url.setPort(d->serverPort());
    return url;
}

void LoopbackServer::setHandler(Handler handler)
{
    d->handler = std::move(handler);
}

void LoopbackServer::interject(const QByteArray &bytes)
{
    const QList<QSslSocket *> sockets = d->open();
    for (QSslSocket *socket : sockets) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->write(bytes);
        socket->flush();
    }
}

void LoopbackServer::closeConnections()
{
    const QList<QSslSocket *> sockets = d->open();
    for (QSslSocket *socket : sockets)
        socket->disconnectFromHost();
}

const QList<LoopbackRequest> &LoopbackServer::requests() const
{
    return d->requests;
}

qsizetype LoopbackServer::requestCount(QByteArrayView method) const
{
    return std::count_if(d->requests.cbegin(), d->requests.cend(),
        [method](const LoopbackRequest &request) { return request.method == method; });
}

int LoopbackServer::connectionCount() const
{
    return d->accepted;
}

int LoopbackServer::openConnectionCount() const
{
    return static_cast<int>(d->open().size());
}

} // namespace broker::test
