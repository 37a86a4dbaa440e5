// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "provisioning/workspace.h"
#include "records/tokenrecord.h"

namespace broker::provisioning {

/// The entry for an action on this token, without outcome and request id.
[[nodiscard]] audit::Entry entryFor(audit::Action action, const records::TokenRecord &record);
[[nodiscard]] audit::Entry entryFor(audit::Action action, const records::Target &target);

/// Writes to the audit journal before the action is reported to the user. An entry that cannot be
/// written is logged and does not undo what was done. False then.
bool note(const Workspace &workspace, const audit::Entry &entry);
bool note(const Workspace &workspace, audit::Action action, const records::TokenRecord &record);

} // namespace broker::provisioning
