// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presence/snyktrail.h"
#include "records/tokenrecord.h"

#include <QDateTime>

#include <optional>

namespace broker::presence {

/// Since when a token that came into the list from elsewhere is at Snyk, where the audit log tells: the last
/// change of its integration, if that came well before the token was recorded. Nothing when the user has
/// given a date or has said that the recorded one stays. UTC. Pure.
[[nodiscard]] std::optional<QDateTime> trueDateOf(const records::TokenRecord &record, const SnykTrail &trail);

/// Whether the date that a secret is due counts from the day on which it came into the list, and nobody knows
/// how old it was then: it was made elsewhere, and neither the user, a rotation nor the audit log has told
/// since. Pure.
[[nodiscard]] bool isAgeUnknown(
    const records::TokenRecord &record, const std::optional<SnykTrail> &trail = std::nullopt);

} // namespace broker::presence
