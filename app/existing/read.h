// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

// Reads the configuration of a Broker client, in any form that people keep it in. The sources are untrusted:
// what they may cost is bounded, nothing in them is run or looked up elsewhere, and no copy of a value stays
// behind. Pure.
namespace broker::existing {

/// Of all sources together, in bytes.
inline constexpr qsizetype largestSources = 1024 * 1024;
inline constexpr qsizetype mostSources = 16;

/// Every client in the sources, in whatever order these were given; one that is only there because another
/// refers to it describes none of its own. What is not read at all is among what was ignored.
[[nodiscard]] Result<Reading, Refusal> read(const QList<Source> &sources);

} // namespace broker::existing
