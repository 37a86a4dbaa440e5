// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"

#include <QByteArray>
#include <QTcpServer>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

class QTcpSocket;

namespace broker::test {

/// A server on 127.0.0.1 in a thread of its own, whose answers come after a latency, as many at a time as are
/// asked for: what is measured with it is who asks.
class LatentServer final
{
    Q_DISABLE_COPY_MOVE(LatentServer)

public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
        /// The connection is cut instead of answering.
        bool isCut = false;
    };
    /// Called in the server's thread when a request has come, before the latency.
    using Handler
        = std::function<Answer(const QByteArray &method, const QByteArray &target, const QByteArray &body)>;

    LatentServer(std::chrono::milliseconds latency, Handler handler);
    ~LatentServer();

    [[nodiscard]] HttpsUrl api() const;

private:
    void serve(QTcpSocket &socket);

    std::chrono::milliseconds m_latency;
    Handler m_handler;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
};

} // namespace broker::test
