// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"

namespace broker::sandbox {

/// The OAuth service account that practice mode signs in with, so that its secret can be rotated as a real
/// one's. Known to nobody but the practice Snyk.
[[nodiscard]] OAuthClient practiceAccount();

} // namespace broker::sandbox
