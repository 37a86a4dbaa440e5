// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientage.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <array>
#include <optional>

namespace broker::clientcheck {

namespace {

struct Threshold
{
    Shortcoming before = {};
    QLatin1String version;
};

constexpr std::array thresholds{Threshold{Shortcoming::TokenInLog, oldestWholeVersion},
    Threshold{Shortcoming::RulesOff, QLatin1String("4.205.1")},
    Threshold{Shortcoming::OneConnection, QLatin1String("4.181.0")}};

/// "4.180.2", and the number in front of "4.180.2-beta"; nothing for everything else that a client, or
/// who set BROKER_VERSION, may call itself.
std::optional<QVersionNumber> numberIn(const QString &version)
{
    static const QRegularExpression form(QStringLiteral("^v?(\\d{1,5}\\.\\d{1,5}\\.\\d{1,5})(-|$)"));
    const auto match = form.match(version);
    return match.hasMatch() ? std::optional(QVersionNumber::fromString(match.captured(1))) : std::nullopt;
}

} // namespace

ClientAge ageOf(const QList<Tunnel> &tunnels)
{
    std::optional<QVersionNumber> lowest;
    for (const Tunnel &tunnel : tunnels) {
        const auto number = numberIn(tunnel.version);
        if (number && (!lowest || *number < *lowest))
            lowest = number;
    }
    if (!lowest)
        return {};
    ClientAge age{lowest->toString(), {}};
    for (const Threshold &threshold : thresholds) {
        if (*lowest < QVersionNumber::fromString(threshold.version))
            age.shortcomings.append(threshold.before);
    }
    return age;
}

} // namespace broker::clientcheck
