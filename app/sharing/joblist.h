// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/recordstore.h"
#include "sharing/rowstate.h"
#include "sharing/sharingtypes.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace broker::sharing {

/// A row that Snyk has carried out, and whose token, if it has one, is kept.
struct KeptRow
{
    RowPlan plan;
    IntegrationId integration;
    std::optional<KeptToken> token = {};
};

/// The token that the job shares, or the one that came after it, is not on the list any more: what the job
/// does could not be put there.
[[nodiscard]] bool isTokenUnlisted(const Workspace &workspace, const JobPlan &plan);

/// Brings the list of tokens up to date, for all rows at once or for none: a record for each token; further
/// names on the record of a shared one; and what was taken back, off. Doing it twice changes nothing. Does
/// not wait for the disk; settles when it has them, or will not.
[[nodiscard]] QFuture<records::RecordStore::Stored> putOnListSoon(
    const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows);

} // namespace broker::sharing
