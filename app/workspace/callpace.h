// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/pace.h"

namespace broker::settings {
class Settings;
}

namespace broker {

/// Snyk's limits as the settings have them: what every key is held to, and what an estimate goes by as long
/// as nobody is signed in.
[[nodiscard]] snyk::PaceLimits paceLimitsIn(const settings::Settings &settings);

} // namespace broker
