// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "snyk/region.h"

#include <optional>

namespace broker::records {

/// The region that a target belongs to: the only way from a target to an address of Snyk. A target comes from
/// a file, and may have come from another computer: nothing unless its region and its API address agree, so
/// that neither can send a token where the other does not point. Pure.
[[nodiscard]] std::optional<snyk::Region> regionOf(const Target &target);
/// The same of a region's id and its API address alone.
[[nodiscard]] std::optional<snyk::Region> regionOf(const QString &regionId, const QString &apiAddress);

/// Whether that holds for every target of the record.
[[nodiscard]] bool hasCoherentAddresses(const TokenRecord &record);

} // namespace broker::records
