// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QString>

namespace broker::access {

/// The id of the OAuth client that this entry is about, which is no secret; empty for an API token, and where
/// nobody knows it any more. Settings and memory only.
[[nodiscard]] QString clientIdOf(const records::TokenRecord &record, const Workspace &workspace);

} // namespace broker::access
