// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/sharingtypes.h"
#include "snyk/pace.h"
#include "snyk/retrypolicy.h"

#include <chrono>

// How a job works, and how long that takes. Pure.
namespace broker::sharing {

/// The defaults are for Snyk.
struct JobManner
{
    /// Rows under way at a time, those that wait for their place in the pace included.
    int atATime = 32;
    /// The same where each row brings a token: so many can be lost when the program is killed.
    int tokensAtATime = 8;
    /// A call whose end is not known may still be carried out: it is looked at after so long.
    std::chrono::milliseconds lookAfter{std::chrono::seconds(5)};
    /// A row is looked at by itself so often; then the user is asked.
    int mostLooks = 3;
    /// What has come is put on the list together, that often.
    std::chrono::milliseconds listEvery{std::chrono::milliseconds(500)};
    /// However long Snyk wants to be left alone, it is waited for: `longestWait` does not count.
    snyk::RetryPolicy retry{3, std::chrono::milliseconds(500), std::chrono::minutes(30)};

    [[nodiscard]] int mostAtATime(Way way) const noexcept;
    /// So many rows begin together: the journal is written once for them.
    [[nodiscard]] int leastAtOnce(Way way) const noexcept;
};

/// What an estimate goes by.
struct JobSpeed
{
    snyk::PaceLimits limits = {};
    /// From a question to its answer: see Pace::roundTrip, or this as long as nothing was measured.
    std::chrono::milliseconds roundTrip{500};
    /// Until a token is stored and read back; a keychain does one after the other. Nothing for memory.
    std::chrono::milliseconds keeping{150};
};

/// How long so many calls take that change something, until the last row is on the list: at the pace that the
/// limits allow, or as fast as so many at a time are answered and their tokens kept, if that is slower.
[[nodiscard]] std::chrono::milliseconds jobTime(
    const JobSpeed &speed, Way way, int calls, const JobManner &manner = {});

} // namespace broker::sharing
