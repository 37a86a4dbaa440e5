// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/apierror.h"

#include <chrono>
#include <optional>

namespace broker::snyk {

/// When a read is tried again. Values, so that tests can wait for nothing.
struct RetryPolicy
{
    /// Tries in all, the first included (Snyk's CLI: 3).
    int attempts = 3;
    /// Doubled after each try.
    std::chrono::milliseconds firstDelay{500};
    /// A longer pause than this is reported to the user instead of being waited for.
    std::chrono::seconds longestWait{20};

    /// How long to wait before try number `triesMade + 1`, or nothing when it must not be tried.
    /// Pure. Never anything for a method other than GET.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayBeforeNext(
        Method method, const ApiError &error, int triesMade) const;
};

} // namespace broker::snyk
