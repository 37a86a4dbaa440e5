// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "audit/auditjournal.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QFuture>

namespace broker {

/// The entry for an action on this token, without outcome and request id.
[[nodiscard]] audit::Entry auditEntryFor(audit::Action action, const records::TokenRecord &record);
[[nodiscard]] audit::Entry auditEntryFor(audit::Action action, const records::Target &target);

/// Notes what was done, and waits for nothing: the audit journal writes in the order in which it is told, and
/// to the end before it goes. An entry that cannot be written is logged and does not undo what was done.
void noteAudit(const Workspace &workspace, const audit::Entry &entry);
/// Of many things that were done together.
void noteAudit(const Workspace &workspace, const QList<audit::Entry> &entries);
void noteAudit(const Workspace &workspace, audit::Action action, const records::TokenRecord &record);
/// The same for whoever forgets next, on the disk, what the entry is about, or says that it is done: that
/// waits for the future, or an end of the program in between would leave nothing of it.
[[nodiscard]] QFuture<audit::AuditJournal::Written> noteAuditSoon(
    const Workspace &workspace, const QList<audit::Entry> &entries);
/// A copy of a secret that nobody needs could not be removed: writes down under which key it stays, so that
/// whoever audits the keychain can remove it by hand. Of `about` the action and the outcome are set here.
void noteLeftCopy(const Workspace &workspace, audit::Entry about, const vault::VaultKey &key);

} // namespace broker
