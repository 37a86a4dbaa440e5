// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QTcpSocket;

namespace standin {

/// One request as it came in.
struct ReceivedRequest
{
    broker::snyk::Method method = broker::snyk::Method::Get;
    /// Path and query.
    QString target;
    /// Value of the Authorization header; never logged.
    QByteArray authorization;
    QByteArray body;
};

/// The server's end of one connection: plain HTTP/1.1, one request after the other. Child of the
/// server, gone with the client.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    using Handler = std::function<void(Connection &, const ReceivedRequest &)>;

    /// Takes the socket. `handler` is called for each complete request.
    Connection(QTcpSocket *socket, Handler handler, QObject *parent);

    /// Sends the whole answer and waits for the next request.
    void answer(const broker::snyk::HttpResponse &response);
    /// Sends the status line, the headers and a byte of the body now and then.
    void drip(const broker::snyk::HttpResponse &response);
    /// Sends the answer up to the middle of its body and hangs up.
    void answerHalf(const broker::snyk::HttpResponse &response);
    /// Hangs up without a word.
    void hangUp();

private:
    void onReadyRead();
    /// Takes one complete request off the buffer, or nothing as long as it is not there.
    [[nodiscard]] std::optional<ReceivedRequest> takeRequest();

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_received;
};

} // namespace standin
