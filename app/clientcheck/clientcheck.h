// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientaddress.h"
#include "clientcheck/clientpreflight.h"
#include "clientcheck/clientreport.h"
#include "clientcheck/clienttransport.h"
#include "clientcheck/serveraddress.h"
#include "core/clock.h"
#include "core/marker.h"
#include "core/secret.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <chrono>
#include <optional>
#include <stop_token>

namespace broker::clientcheck {

/// The user stopped it, or the transport went.
struct CheckCancelled
{
    [[nodiscard]] static CheckCancelled cancelled() { return {}; }
};

struct HealthQuestion
{
    ClientAddress address;
    Marker marker;
    /// The Broker server that the client has to be connected to: that of the region, or of the user's
    /// configuration. Nothing when nobody knows it, and then no client is called connected to the right one.
    std::optional<ServerAddress> expectedServer{};
    /// Of the token that is being replaced, so that a client that still has it is recognised.
    std::optional<Marker> former{};
};

/// How long a check may take as a whole, however slowly the client drips out its answer.
inline constexpr std::chrono::seconds healthLimit{30};
inline constexpr std::chrono::seconds systemLimit{45};
inline constexpr std::chrono::seconds preflightLimit{40};
/// The client tries one credential after the other, for up to five seconds each, and answers at the end.
inline constexpr std::chrono::seconds systemPatience{30};

/// Asks a client for its health check at the marker and, where there is none, what tells why; see
/// clientverdict.h. A few requests at most, one after the other. Settles exactly once, within `limit`, with
/// a report whatever the client says. `context` is whose thread it runs on; the transport and the clock are
/// borrowed until it settles.
[[nodiscard]] QFuture<Result<HealthReport, CheckCancelled>> checkHealth(QObject &context,
    ClientTransport &transport, const Clock &clock, const HealthQuestion &question, std::stop_token stop,
    std::chrono::milliseconds limit = healthLimit);

/// Asks a client to try its credentials ("/systemcheck"). One request; the client itself asks the
/// service. What is shown of the answer is redacted, `known` in any case.
[[nodiscard]] QFuture<Result<SystemReport, CheckCancelled>> checkSystem(QObject &context,
    ClientTransport &transport, const Clock &clock, const ClientAddress &address, const QList<Secret> &known,
    std::stop_token stop, std::chrono::milliseconds limit = systemLimit);

/// Asks a client for what it found out about itself ("/health/checks"). One request; the client itself asks
/// Snyk's servers before it answers, which may take it until `preflightPatience`. Redacted as above.
[[nodiscard]] QFuture<Result<PreflightReport, CheckCancelled>> checkPreflight(QObject &context,
    ClientTransport &transport, const Clock &clock, const ClientAddress &address, const QList<Secret> &known,
    std::stop_token stop, std::chrono::milliseconds limit = preflightLimit);

} // namespace broker::clientcheck
