// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/standinconnection.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <memory>

namespace standin {

namespace {

using broker::snyk::HttpResponse;
using broker::snyk::Method;

/// Nobody who tests sends more.
constexpr qsizetype largestRequest = 1024 * 1024;

std::optional<Method> methodOf(const QByteArray &name)
{
    if (name == "GET")
        return Method::Get;
    if (name == "POST")
        return Method::Post;
    return name == "PUT" ? std::optional(Method::Put) : std::nullopt;
}

QByteArray headOf(const HttpResponse &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Stand-in\r\n";
    for (const auto &header : response.headers)
        head += header.name + ": " + header.value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n";
}

} // namespace

Connection::Connection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::deleteLater);
}

void Connection::onReadyRead()
{
    m_received += m_socket->readAll();
    if (m_received.size() > largestRequest) {
        hangUp();
        return;
    }
    while (const auto request = takeRequest())
        m_handler(*this, *request);
}

std::optional<ReceivedRequest> Connection::takeRequest()
{
    constexpr QByteArrayView endOfHead("\r\n\r\n");
    const qsizetype headSize = m_received.indexOf(endOfHead);
    if (headSize < 0)
        return std::nullopt;
    const QList<QByteArray> lines = m_received.first(headSize).split('\n');
    const QList<QByteArray> start = lines[0].trimmed().split(' ');
    const auto method = methodOf(start[0]);
    if (!method || start.size() != 3) {
        hangUp();
        return std::nullopt;
    }
    ReceivedRequest request{*method, QString::fromLatin1(start[1]), {}, {}};
    qsizetype bodySize = 0;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "content-length")
            bodySize = std::max<qsizetype>(value.toLongLong(), 0);
        else if (name == "authorization")
            request.authorization = value;
    }
    const qsizetype size = headSize + endOfHead.size() + bodySize;
    if (m_received.size() < size)
        return std::nullopt;
    request.body = m_received.sliced(headSize + endOfHead.size(), bodySize);
    m_received.remove(0, size);
    return request;
}

void Connection::answer(const HttpResponse &response)
{
    m_socket->write(headOf(response) + response.body);
}

void Connection::drip(const HttpResponse &response)
{
    m_socket->write(headOf(response));
    auto *timer = new QTimer(this);
    auto sent = std::make_shared<qsizetype>(0);
    connect(timer, &QTimer::timeout, this, [this, timer, sent, body = response.body] {
        if (*sent == body.size()) {
            timer->deleteLater();
            return;
        }
        m_socket->write(body.sliced(*sent, 1));
        ++*sent;
    });
    timer->start(std::chrono::milliseconds(20));
}

void Connection::answerHalf(const HttpResponse &response)
{
    m_socket->write(headOf(response) + response.body.first(response.body.size() / 2));
    m_socket->disconnectFromHost(); // after what was written
}

void Connection::hangUp()
{
    m_received.clear();
    m_socket->abort();
}

} // namespace standin
