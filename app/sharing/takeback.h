// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"
#include "sharing/preview.h"

#include <QDateTime>
#include <QHash>
#include <QList>

#include <optional>

namespace broker::sharing {

/// What this program knows, beside the job itself, of what may be taken back.
struct TakeBackGround
{
    /// All of the journal.
    QList<StoredJob> jobs;
    QList<records::TokenRecord> records;
};

/// What would happen if a job were taken back: Broker is disabled where the job has enabled it, and nowhere
/// else; see Act::Disable for what stays. The journal says what the job did. It is left alone where
///  - no other job has done anything since, or may do it yet;
///  - a current record names that very integration, with the token that the job brought. (A job that cloned
///    without having the token has none to compare.)
///  - Snyk says that it is that integration, and brokered.
/// is not so: somebody has changed it. `holdings` are those of now, see Survey. Pure.
[[nodiscard]] Preview previewOfTakeBack(const StoredJob &job, const QHash<OrgId, Holdings> &holdings,
    const JobSpeed &speed, const TakeBackGround &ground);

/// How a job was taken back.
struct TakenBack
{
    /// UTC, of the last time.
    QDateTime made;
    /// Nothing is left of what it did.
    bool isWhole = false;
};

/// What the jobs of the journal say of it; nothing where nobody has taken anything of it back. Pure.
[[nodiscard]] std::optional<TakenBack> takenBackOf(const StoredJob &job, const QList<StoredJob> &jobs);

/// What a job that takes another one back must leave alone by now, for what this program knows, by
/// organization: all of it where the other job is not in the journal any more. Pure.
[[nodiscard]] QHash<OrgId, SkipReason> leftAloneBy(const JobPlan &takeBack, const TakeBackGround &ground);

/// The job that does what the preview shows. Its tokens stay in the keychain, as history, until the user
/// removes them.
[[nodiscard]] JobPlan takeBackPlanOf(const StoredJob &job, const Preview &preview, const QDateTime &nowUtc);

} // namespace broker::sharing
