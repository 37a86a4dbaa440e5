// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/retrypolicy.h"

#include <algorithm>

namespace broker::snyk {

namespace {

bool isWorthRepeating(const ApiError &error)
{
    constexpr int requestTimeout = 408;
    constexpr int tooEarly = 425;
    constexpr int internalError = 500;
    constexpr int badGateway = 502;
    constexpr int unavailable = 503;
    constexpr int gatewayTimeout = 504;
    if (error.kind == ApiErrorKind::ConnectionLost || error.kind == ApiErrorKind::RateLimited)
        return true;
    // The statuses that Snyk's own CLI repeats. Silence until our timeout is not among them: the user
    // has waited long enough to be told.
    return error.httpStatus == requestTimeout || error.httpStatus == tooEarly
        || error.httpStatus == internalError || error.httpStatus == badGateway
        || error.httpStatus == unavailable || error.httpStatus == gatewayTimeout;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayBeforeNext(
    Method method, const ApiError &error, int triesMade) const
{
    if (method != Method::Get || triesMade < 1 || triesMade >= attempts || !isWorthRepeating(error))
        return std::nullopt;
    const std::chrono::milliseconds longest = longestWait;
    std::chrono::milliseconds delay = std::min(firstDelay, longest);
    for (int i = 1; i < triesMade && delay < longest; ++i)
        delay = std::min(delay * 2, longest);
    if (error.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    return delay > longest ? std::nullopt : std::optional(delay);
}

} // namespace broker::snyk
