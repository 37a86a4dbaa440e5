// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/region.h"

namespace broker::settings {
class Settings;
}

namespace broker::access {

/// Whether a token may be used at this region's addresses without asking: they are Snyk's own, or the user
/// has signed in there, or has confirmed this very API address on this computer.
[[nodiscard]] bool isConfirmed(const snyk::Region &region, const settings::Settings &settings);

/// The user knows this address. Remembers the latest few; Snyk's own need not be remembered.
void confirm(const snyk::Region &region, settings::Settings &settings);

} // namespace broker::access
