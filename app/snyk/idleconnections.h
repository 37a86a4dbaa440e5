// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace broker::snyk {

/// Connections between two requests, TLS and all: a list of many pages asks for one after the other. Few, and
/// not for long.
class IdleConnections final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleConnections)

public:
    IdleConnections();
    ~IdleConnections() override;

    /// Where a connection leads is the `route`. Nothing when none is left that has been quiet: what came
    /// unasked must not be taken for the next answer. The one that is left may just be closing.
    [[nodiscard]] std::unique_ptr<QTcpSocket> take(const QString &route);
    /// Unless it cannot be told whether it stays quiet.
    void keep(const QString &route, std::unique_ptr<QTcpSocket> connection);

private:
    struct Idle
    {
        QString route;
        std::unique_ptr<QTcpSocket> connection;
    };

    void drop(const QTcpSocket *connection);

    std::vector<Idle> m_idle;
};

} // namespace broker::snyk
