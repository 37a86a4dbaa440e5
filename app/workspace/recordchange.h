// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/result.h"
#include "records/recorderror.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>

#include <functional>

namespace broker {

using RecordChanged = Result<records::TokenRecord, records::RecordError>;

/// Puts the record on the list and, once it is there, `entryOf` what was stored into the audit journal, even
/// when whoever asked has gone by then. Nobody waits for the disk: settles when the list has it, or will not.
[[nodiscard]] QFuture<RecordChanged> putNoted(const Workspace &workspace, const records::TokenRecord &record,
    std::function<audit::Entry(const records::TokenRecord &)> entryOf);
/// Of an action that needs no further words.
[[nodiscard]] QFuture<RecordChanged> putNoted(
    const Workspace &workspace, const records::TokenRecord &record, audit::Action action);

/// The same of many with one writing, and the entries that `entriesOf` makes of what was stored.
[[nodiscard]] QFuture<records::RecordStore::Stored> putAllNoted(const Workspace &workspace,
    const QList<records::TokenRecord> &records,
    std::function<QList<audit::Entry>(const QList<records::TokenRecord> &)> entriesOf);

/// Takes the records off the list with one writing and, once they are, notes each in the audit journal, even
/// when whoever asked has gone by then; their secrets are gone already. Settles when the disk has both, or
/// will not have the list without them.
[[nodiscard]] QFuture<records::RecordStore::Removed> removeNoted(
    const Workspace &workspace, const QList<records::TokenRecord> &records);

} // namespace broker
