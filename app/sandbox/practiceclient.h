// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QUrl>

#include <chrono>

namespace broker::sandbox {

/// The Broker client of practice mode: answers health, system and preflight checks at one invented address,
/// like a client of the Broker that was started with the configuration that is asked for. It needs a moment:
/// the first check of a configuration finds it not connected yet. Nothing leaves the process.
class PracticeClient final : public QObject, public clientcheck::ClientTransport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeClient)

public:
    /// `brokerHost` is the Broker server it says it is connected to; `connected` are the configurations
    /// that it has been running with since before, each by the text of its marker.
    PracticeClient(QString brokerHost, std::chrono::milliseconds delay, QSet<QString> connected = {},
        QObject *parent = nullptr);
    ~PracticeClient() override;

    /// The port that Snyk's documentation shows.
    static constexpr int usualPort = 8000;
    /// Text of a ClientAddress. Every other host is not found; on this one every port answers, because a
    /// client listens wherever its configuration says.
    [[nodiscard]] static QString address(int port = usualPort);
    /// The Broker server of practice mode; nobody connects to it.
    [[nodiscard]] static QUrl brokerServer();

    [[nodiscard]] QFuture<clientcheck::ClientResult> get(
        clientcheck::ClientQuestion question, std::stop_token stop) override;
    [[nodiscard]] std::optional<QUrl> onlyBrokerServer() const override { return brokerServer(); }

private:
    [[nodiscard]] clientcheck::ClientResult answerTo(const QUrl &url);

    QString m_brokerHost;
    std::chrono::milliseconds m_delay;
    /// Markers that were asked for before, or are known to be connected.
    QSet<QString> m_known;
};

} // namespace broker::sandbox
