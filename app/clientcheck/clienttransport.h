// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "snyk/http.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace broker::clientcheck {

/// What came back, whatever its status. Redirects are answers.
struct ClientAnswer
{
    int status = 0;
    QByteArray body;
    /// Where a redirect points, as it came; bounded.
    QString location{};
};

struct ClientFault
{
    snyk::HttpFailure failure = snyk::HttpFailure::Other;
    /// English, bounded, for the details text only.
    QString detail;
    /// The one that was refused.
    std::optional<snyk::CertificateProblem> certificate{};
    /// Where a proxy was asked for the way.
    std::optional<snyk::ProxyRefusal> proxy{};
    std::optional<snyk::ProxyUse> way{};
};

/// An answer of a Broker client is a few hundred bytes; the system check of a large pool some thousand.
inline constexpr qint64 largestClientAnswer = 256 * 1024;
inline constexpr std::chrono::seconds clientSilence{10};

/// What a client is asked: an address, and how long it may say nothing.
struct ClientQuestion
{
    QUrl url;
    std::chrono::milliseconds patience{clientSilence};
};

using ClientResult = Result<ClientAnswer, ClientFault>;

/// The seam to a Broker client's checks. Next to snyk::Http and not part of it: Broker clients listen on
/// plain HTTP inside the company's network, which no request with a credential may ever use. A question of
/// this kind is an address and a time limit, nothing else: there is no place for a credential, a header or a
/// body, so that none can be sent by mistake.
class ClientTransport
{
public:
    virtual ~ClientTransport() = default;

    /// One GET. Settles exactly once; never follows a redirect, never repeats. A stop settles `Cancelled`.
    [[nodiscard]] virtual QFuture<ClientResult> get(ClientQuestion question, std::stop_token stop) = 0;

    /// The one Broker server of all clients that are asked through this, whatever their region says.
    /// Nothing for real clients: theirs is their region's.
    [[nodiscard]] virtual std::optional<QUrl> onlyBrokerServer() const { return std::nullopt; }
};

} // namespace broker::clientcheck
