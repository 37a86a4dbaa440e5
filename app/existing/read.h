// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

#include <QFuture>

#include <stop_token>

// Reads the configuration of a Broker client, in any form that people keep it in. The sources are untrusted:
// what they may cost is bounded, nothing in them is run or looked up elsewhere, and no copy of a value stays
// behind. Pure.
namespace broker::existing {

/// Of all sources together, in bytes.
inline constexpr qsizetype largestSources = 1024 * 1024;
inline constexpr qsizetype mostSources = 16;

/// Every client in the sources, in whatever order these were given; one that is only there because another
/// refers to it describes none of its own. What is not read at all is among what was ignored. `TooDeep` for
/// what would take too long, and for a reading that is stopped.
[[nodiscard]] Result<Reading, Refusal> read(const QList<Source> &sources, std::stop_token stop = {});
/// The same in another thread, for a window: what is largest may take seconds. Settles once, from that
/// thread.
[[nodiscard]] QFuture<Result<Reading, Refusal>> readInThread(
    const QList<Source> &sources, std::stop_token stop);

} // namespace broker::existing
