// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "workspace/workspace.h"

namespace broker::access {

/// Writes to the audit journal that the token was used to sign in, in whatever part of the program.
void noteSignIn(const Workspace &workspace, const Session &session);

} // namespace broker::access
