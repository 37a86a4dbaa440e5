// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/jobjournal.h"
#include "support/await.h"

namespace broker::test {

/// What a job that was interrupted has left: on disk when this returns.
[[nodiscard]] inline sharing::JobJournal::Written noteNow(
    sharing::JobJournal &journal, const sharing::JobId &job, const QList<sharing::RowNote> &notes)
{
    return await(journal.noteSoon(job, notes)).value();
}

} // namespace broker::test
