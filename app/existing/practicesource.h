// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

namespace broker::existing {

/// What practice mode offers to add: the Compose file of a client for GitLab, of nobody.
[[nodiscard]] Source practiceSource();

} // namespace broker::existing
