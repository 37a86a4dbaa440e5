// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"

#include <QString>

namespace broker::sandbox {

/// The OAuth service account that practice mode signs in with, so that its secret can be rotated as a real
/// one's. Known to nobody but the practice Snyk.
[[nodiscard]] OAuthClient practiceAccount();
/// Whether it is this one, by its client id: its secret is another one after a rotation.
[[nodiscard]] bool isPracticeAccount(const QString &clientId);

} // namespace broker::sandbox
