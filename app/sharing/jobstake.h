// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"

#include <QList>

// What becomes of jobs when entries leave the list. Pure.
namespace broker::sharing {

/// What a job has to do with entries of the list.
struct JobStake
{
    enum class Kind {
        Made, ///< it has brought their tokens: unless it is finished, it goes on without them
        Shares, ///< it shares the token of one, and cannot go on without it
        TakesBack, ///< it was to take them back: without an entry it leaves the organization alone
    };

    StoredJob job;
    Kind kind = Kind::Made;
    /// So many entries, and of TakesBack so many organizations.
    int count = 0;
};

/// Jobs that are not finished, and those that could be taken back until now, in their order.
[[nodiscard]] QList<JobStake> stakesIn(
    const QList<records::TokenRecord> &entries, const QList<StoredJob> &jobs);

} // namespace broker::sharing
