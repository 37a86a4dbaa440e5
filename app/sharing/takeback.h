// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"
#include "sharing/preview.h"

#include <QHash>
#include <QList>

#include <optional>

namespace broker::sharing {

/// Integrations by their organizations.
using Held = QHash<OrgId, std::optional<IntegrationId>>;

/// What the current records of the job's own tokens name: what is not among it is not the job's any more,
/// such as a token that came after the job was taken back. Nothing for a job that had no record. Pure.
[[nodiscard]] std::optional<Held> heldFrom(const StoredJob &job, const QList<records::TokenRecord> &records);

/// What would happen if a job were taken back: Broker is disabled where the job has enabled it, and nowhere
/// else; see Act::Disable for what stays. The journal says what the job did; an integration that has another
/// id by now, or that Snyk does not say is brokered, was changed by somebody, and is left alone. `holdings`
/// are those of now, see Survey. Pure.
[[nodiscard]] Preview previewOfTakeBack(
    const StoredJob &job, const QHash<OrgId, Holdings> &holdings, const snyk::PaceLimits &limits);

/// The same, for what its own records still name; see heldFrom.
[[nodiscard]] Preview previewOfTakeBack(const StoredJob &job, const QHash<OrgId, Holdings> &holdings,
    const snyk::PaceLimits &limits, const QList<records::TokenRecord> &records);

/// The job that does what the preview shows. Its tokens stay in the keychain, as history, until the user
/// removes them.
[[nodiscard]] JobPlan takeBackPlanOf(const StoredJob &job, const Preview &preview, const QDateTime &nowUtc);

} // namespace broker::sharing
