// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/variables.h"
#include "snyk/region.h"

#include <optional>

// Which of Snyk's regions a client belongs to.
namespace broker::existing {

inline constexpr QLatin1String serverVariable("BROKER_SERVER_URL");
inline constexpr QLatin1String apiVariable("API_BASE_URL");

struct ServerRegion
{
    /// Nothing for a Broker server that is nobody's we know and that names no API.
    std::optional<snyk::Region> region{};
    /// The sources do not say: it is where a client goes that is not told otherwise.
    bool isAssumed = false;
    /// The address of such a server; empty for one of Snyk's.
    QString ownServer{};
    /// What of the two variables is not taken.
    QList<Ignored> ignored{};
};
[[nodiscard]] ServerRegion serverRegionOf(const Variables &variables);

} // namespace broker::existing
