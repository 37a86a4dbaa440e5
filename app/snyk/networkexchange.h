// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settle.h"
#include "snyk/http.h"
#include "snyk/onceonlybody.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace broker::snyk {

/// One request on its way; part of NetworkStack. Deletes itself after it has settled; deleted
/// earlier, it settles as `Cancelled`.
class NetworkExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkExchange)

public:
    /// `hasNetwork` must outlive the exchange.
    NetworkExchange(HttpRequest request, const std::function<bool()> &hasNetwork, QObject *parent);
    ~NetworkExchange() override;

    [[nodiscard]] QFuture<HttpResult> future() const { return m_settle.future(); }

    /// What a POST or PUT has to send.
    [[nodiscard]] QIODevice &body() { return m_body; }
    /// Takes the reply, and with it what the reply belongs to where nobody else keeps that.
    void start(QNetworkReply *reply, std::unique_ptr<QObject> owner, std::stop_token stop);

private:
    void connectReply();
    void onProgress();
    void onHead();
    void onData();
    void onTlsErrors(const QList<QSslError> &errors);
    void onFinished();
    void onStopRequested();

    /// Ends the request from our side; `onFinished` follows.
    void giveUp(HttpFailure why);
    /// Fewer bytes came than the answer announced.
    [[nodiscard]] bool isCutOff() const;
    [[nodiscard]] HttpResult outcome();
    [[nodiscard]] HttpFailure failureOf(QNetworkReply::NetworkError error) const;
    [[nodiscard]] bool mayHaveBeenSent(HttpFailure failure) const;
    void settleLater(HttpResult result);

    HttpRequest m_request;
    const std::function<bool()> &m_hasNetwork;
    Settle<HttpResponse, HttpError> m_settle;
    std::optional<HttpResult> m_result;

    // The order matters: the reply goes before what it reads from and belongs to.
    OnceOnlyBody m_body;
    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<QNetworkReply> m_reply;

    QByteArray m_received;
    std::optional<HttpFailure> m_gaveUp;
    std::optional<CertificateProblem> m_certificate;
    QTimer m_silence;
    QElapsedTimer m_elapsed;

    using StopCallback = std::stop_callback<std::function<void()>>;
    std::optional<StopCallback> m_onStop;
};

} // namespace broker::snyk
