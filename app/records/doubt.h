// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <optional>

namespace broker::records {

/// What Snyk or the list said against it when the user added a Broker token to a target all the same. It is
/// kept with the record, until Snyk gives out a token for the target.
enum class Doubt {
    NotSetUp, ///< the organization has no integration of the type
    NoBroker, ///< it has one, without Broker
    OtherToken, ///< the list had another token for the integration
};

/// Also of one that only a later version knows.
[[nodiscard]] bool hasDoubt(const TokenRecord &record);
/// Nothing for a name that this version does not know.
[[nodiscard]] std::optional<Doubt> doubtAbout(const TokenRecord &record);
/// Nothing takes it away.
void setDoubt(TokenRecord &record, const std::optional<Doubt> &doubt);

} // namespace broker::records
