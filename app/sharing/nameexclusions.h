// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/selection.h"

#include <QList>

namespace broker::sharing {

/// The rules with one more for each of these organizations, which is left out by its name; where that is not
/// its alone, by its slug or id, so that nobody else goes with it. Those that a rule leaves out already get
/// none, and those that are not among `organizations` neither. At most `mostExclusions` in all.
[[nodiscard]] QList<Exclusion> withOrganizations(
    QList<Exclusion> exclusions, const QList<OrgId> &leftOut, const QList<snyk::Organization> &organizations);

} // namespace broker::sharing
