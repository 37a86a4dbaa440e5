// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presence/snyktrail.h"

#include <QString>

namespace broker::ui {

/// What Snyk's audit log says of the integration of a recorded token: "Integration changed on 12 Nov 2026 by
/// the account …, through the API".
[[nodiscard]] QString snykTrailText(const presence::SnykTrail &trail);

} // namespace broker::ui
