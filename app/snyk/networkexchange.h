// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "network/networkpolicy.h"
#include "snyk/answerreader.h"
#include "snyk/http.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace broker::snyk {

class IdleConnections;

/// One request on its way over a connection that it has to itself; part of NetworkStack. Deletes itself
/// after it has settled; deleted earlier, it settles as `Cancelled`.
class NetworkExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkExchange)

public:
    /// What is referred to outlives the exchange.
    struct Surroundings
    {
        IdleConnections &idle;
        network::NetworkPolicy &policy;
        network::Purpose purpose;
        const std::function<bool()> &hasNetwork;
    };

    NetworkExchange(HttpRequest request, Surroundings around, QObject *parent);
    ~NetworkExchange() override;

    [[nodiscard]] QFuture<HttpResult> future() const { return m_settle.future(); }
    /// Sets out as soon as the policy has told the way.
    void start(std::stop_token stop);

private:
    enum class Addresses { Any, OldOnly };
    enum class WhenSlow { AskOldAddresses, GoAnotherWay };

    void setOut(const network::NetworkRoute &route);
    /// Nobody has told the way for as long as a request may take.
    void onWaitedTooLong();
    void askTheWay();
    /// This proxy does not accept a connection, and whoever named it may name another. Nothing was sent yet.
    void tryNextWay();
    void connectAnew(Addresses addresses);
    void adopt(std::unique_ptr<QTcpSocket> connection);
    void releaseConnection();
    /// Asks the proxy for the way to the server: once, since whoever logs in again and again is locked out.
    void askForTunnel();
    void onTunnelReadable();
    void onTunnelAnswered(const HttpResponse &answer);
    void onTunnelOpen();
    void sendRequest();
    void onProgress();
    void onSlowConnecting();
    void onReadable();
    void onEnded();
    void onError(QAbstractSocket::SocketError error);
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void noteConnected();
    void onStopRequested();
    void onAnswered();
    /// Tells the policy what the proxy said; once for each way.
    void reportProxy(network::ProxyWord word, const QStringList &offers = {});
    void refuseForLogin(const HttpResponse &answer);
    [[nodiscard]] std::optional<ProxyUse> way() const;
    void giveUp(HttpFailure why, const QString &detail);
    void settleLater(HttpResult result);

    HttpRequest m_request;
    network::NetworkRoute m_route;
    const Surroundings m_around;
    Settle<HttpResponse, HttpError> m_settle;
    std::optional<HttpResult> m_result;

    std::unique_ptr<QTcpSocket> m_connection;
    AnswerReader m_reader;
    /// Reads the answer of the proxy, as long as that has not opened the way.
    std::optional<AnswerReader> m_tunnelReader;
    std::optional<CertificateProblem> m_certificate;
    std::optional<ProxyRefusal> m_proxyRefusal;
    WhenSlow m_whenSlow = WhenSlow::AskOldAddresses;
    bool m_isWaiting = false; ///< for the way
    bool m_mustReport = false;
    bool m_isProxyReached = false;
    /// What it answered to CONNECT.
    int m_tunnelStatus = 0;
    /// Used by a request before, so that the server may have closed it without our knowing.
    bool m_isUsed = false;
    bool m_isSent = false;
    QTimer m_silence;
    QTimer m_slowConnecting;
    QElapsedTimer m_elapsed;

    using StopCallback = std::stop_callback<std::function<void()>>;
    std::optional<StopCallback> m_onStop;
};

} // namespace broker::snyk
