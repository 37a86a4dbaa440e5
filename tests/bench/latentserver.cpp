// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/latentserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace broker::test {

namespace {

QByteArray bytesOf(const LatentServer::Answer &answer)
{
    return "HTTP/1.1 " + QByteArray::number(answer.status) + " X\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

/// The length of the first request in the buffer; 0 as long as it is not whole.
qsizetype lengthOf(const QByteArray &received)
{
    const qsizetype head = received.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = received.first(head).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qsizetype body = at < 0 ? 0 : lower.mid(at + 15).split('\r').value(0).trimmed().toLongLong();
    const qsizetype whole = head + 4 + body;
    return received.size() >= whole ? whole : 0;
}

} // namespace

LatentServer::LatentServer(std::chrono::milliseconds latency, Handler handler)
    : m_latency(latency)
    , m_handler(std::move(handler))
{
    m_thread.start();
    auto context = std::make_unique<QObject>();
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context.get(),
        [this] {
            m_server = std::make_unique<QTcpServer>();
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
            QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
                while (QTcpSocket *socket = m_server->nextPendingConnection())
                    serve(*socket);
            });
        },
        Qt::BlockingQueuedConnection);
    context.release()->deleteLater();
}

LatentServer::~LatentServer()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

HttpsUrl LatentServer::api() const
{
    return HttpsUrl::parse(QStringLiteral("http://127.0.0.1:%1").arg(m_port)).value();
}

void LatentServer::serve(QTcpSocket &socket)
{
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    const auto received = std::make_shared<QByteArray>();
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket, received] {
        *received += socket.readAll();
        for (qsizetype length = lengthOf(*received); length > 0; length = lengthOf(*received)) {
            const QList<QByteArray> start = received->first(received->indexOf('\r')).split(' ');
            const qsizetype head = received->indexOf("\r\n\r\n") + 4;
            const QByteArray body = received->mid(head, length - head);
            received->remove(0, length);
            const Answer answer = m_handler(start.value(0), start.value(1), body);
            QTimer::singleShot(m_latency, Qt::PreciseTimer, &socket, [&socket, answer] {
                if (answer.isCut)
                    socket.abort();
                else
                    socket.write(bytesOf(answer));
            });
        }
    });
}

} // namespace broker::test
