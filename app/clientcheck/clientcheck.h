// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientaddress.h"
#include "clientcheck/clientpreflight.h"
#include "clientcheck/clientreport.h"
#include "clientcheck/clienttransport.h"
#include "core/clock.h"
#include "core/secret.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

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
    /// Host of the region's Broker server; empty when Snyk documents none.
    QString expectedHost;
};

/// Asks a client for its health check at the marker and, where there is none, at the plain address.
/// Two requests at most. Settles exactly once, with a report whatever the client says. `context` is
/// whose thread it runs on; the transport and the clock are borrowed until it settles.
[[nodiscard]] QFuture<Result<HealthReport, CheckCancelled>> checkHealth(QObject &context,
    ClientTransport &transport, const Clock &clock, const HealthQuestion &question, std::stop_token stop);

/// Asks a client to try its credentials ("/systemcheck"). One request; the client itself asks the
/// service, for up to five seconds. What is shown of the answer is redacted, `known` in any case.
[[nodiscard]] QFuture<Result<SystemReport, CheckCancelled>> checkSystem(QObject &context,
    ClientTransport &transport, const Clock &clock, const ClientAddress &address, const QList<Secret> &known,
    std::stop_token stop);

/// Asks a client for what it found out about itself ("/health/checks"). One request; the client itself asks
/// Snyk's servers before it answers, which may take it until `preflightPatience`. Redacted as above.
[[nodiscard]] QFuture<Result<PreflightReport, CheckCancelled>> checkPreflight(QObject &context,
    ClientTransport &transport, const Clock &clock, const ClientAddress &address, const QList<Secret> &known,
    std::stop_token stop);

} // namespace broker::clientcheck
