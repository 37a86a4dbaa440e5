// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::records {

/// What Snyk or the list said against it when the user added a Broker token to a target all the same. It is
/// kept with the record, until Snyk gives out a token for the target.
enum class Doubt {
    NotSetUp, ///< the organization has no integration of the type
    NoBroker, ///< it has one, without Broker
    OtherToken, ///< the list had another token for the integration
};

} // namespace broker::records
