// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/targetregion.h"

#include <algorithm>

namespace broker::records {

std::optional<snyk::Region> regionOf(const Target &target)
{
    return regionOf(target.regionId, target.apiAddress);
}

std::optional<snyk::Region> regionOf(const QString &regionId, const QString &apiAddress)
{
    const std::optional<HttpsUrl> api = HttpsUrl::parse(apiAddress);
    if (!api)
        return std::nullopt;
    snyk::Region region = snyk::regionForApi(*api);
    return region.id == regionId ? std::optional(std::move(region)) : std::nullopt;
}

bool hasCoherentAddresses(const TokenRecord &record)
{
    const QList<Target> targets = targetsOf(record);
    return std::all_of(
        targets.cbegin(), targets.cend(), [](const Target &target) { return regionOf(target).has_value(); });
}

} // namespace broker::records
