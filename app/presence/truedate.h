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

enum class Age {
    Known, ///< the date that the secret is due counts from the day on which it was made, or from one that was
           ///< chosen
    AtLeastTheLog, ///< made before Snyk's audit log begins, see snyk::auditLogDays
    Unknown, ///< it counts from the day on which the secret came into the list
};

/// What is known of the age of a secret: made elsewhere, it is unknown until the user, a rotation or the
/// audit log has told. Pure.
[[nodiscard]] Age ageOf(
    const records::TokenRecord &record, const std::optional<SnykTrail> &trail = std::nullopt);

} // namespace broker::presence
