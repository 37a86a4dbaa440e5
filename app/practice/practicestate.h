// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "rotation/rotation.h"
#include "sandbox/knownintegration.h"

#include <QList>
#include <QSet>
#include <QString>

// Practice mode: what a new process tells the practice Snyk and its client, which forgot everything with
// the last one, so that a rotation can be resumed there as with the real ones. Pure.
namespace broker::practice {

/// As list and journal of practice mode leave Snyk: where a switch is known to have happened, the new
/// token, elsewhere the recorded one; and the provisional tokens that wait. A switch of which nobody
/// knows whether it happened did not: the practice Snyk ended with the process that asked.
[[nodiscard]] QList<sandbox::KnownIntegration> practicedIntegrations(
    const QList<records::TokenRecord> &records, const QList<rotation::Rotation> &rotations);

/// Texts of the markers of those configurations that were seen, or stated, to be connected.
[[nodiscard]] QSet<QString> practicedClients(const QList<rotation::Rotation> &rotations);

} // namespace broker::practice
