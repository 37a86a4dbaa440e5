// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clienttransport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broker::network {
class NetworkPolicy;
}

namespace broker::clientcheck {

/// ClientTransport over Qt's sockets. No cookies, cache, redirects, compression, logins or credentials; ends
/// after the question's patience without a byte, after three times that in all, and at
/// `largestClientAnswer`. Futures
/// settle from the event loop; destroying it settles what is under way as `Cancelled`.
class QtClientTransport final : public QObject, public ClientTransport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QtClientTransport)

public:
    struct Options
    {
        /// How everything is reached, and who is believed; it outlives this. Without one: the system's proxy,
        /// and the authorities below.
        network::NetworkPolicy *policy = nullptr;
        /// Certificates of authorities to trust besides the system's, without a policy. PEM.
        QByteArray extraAuthoritiesPem{};
        /// In place of each question's own limit.
        std::optional<std::chrono::milliseconds> patience{};
    };

    explicit QtClientTransport(const Options &options, QObject *parent = nullptr);
    ~QtClientTransport() override;

    [[nodiscard]] QFuture<ClientResult> get(ClientQuestion question, std::stop_token stop) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::clientcheck
