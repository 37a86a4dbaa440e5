// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"

#include <QList>
#include <QString>

// Whether a client is too old for what this program writes and promises.
namespace broker::clientcheck {

/// What older versions of the client lack; each with the version that has it and where that is said.
enum class Shortcoming {
    /// Before 4.207.0 it logs the Broker token, as part of whole addresses (snyk/broker be2546b5).
    TokenInLog,
    /// Before 4.205.1 the rules for Snyk Code, infrastructure as code and the like are off unless each is
    /// switched on; the configuration of this program leaves them as they are (Snyk's documentation,
    /// "Install and configure Snyk Broker").
    RulesOff,
    /// Before 4.181.0 it has one connection to Snyk and no second beside it, and its health check is one
    /// object instead of a list (snyk/broker, April 2024). A single object alone proves nothing: a client of
    /// today with one connection gives it, too.
    OneConnection,
};

/// The oldest version without any of them.
inline constexpr QLatin1String oldestWholeVersion("4.207.0");

struct ClientAge
{
    /// The lowest version that the answer names, as text; empty when it names none.
    QString version;
    /// Empty for a version that lacks nothing, and for one that cannot be known: from npm a client calls
    /// itself "local".
    QList<Shortcoming> shortcomings;

    [[nodiscard]] bool isOld() const noexcept { return !shortcomings.isEmpty(); }
};

[[nodiscard]] ClientAge ageOf(const QList<Tunnel> &tunnels);

} // namespace broker::clientcheck
