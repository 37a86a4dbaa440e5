// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/recordchange.h"

#include "workspace/auditnote.h"

#include <utility>

namespace broker {

QFuture<RecordChanged> putNoted(const Workspace &workspace, const records::TokenRecord &record,
    std::function<audit::Entry(const records::TokenRecord &)> entryOf)
{
    return workspace.records.putAllSoon({record}).then(&workspace.records,
        [workspace, entryOf = std::move(entryOf)](
            const records::RecordStore::Stored &stored) -> RecordChanged {
            if (!stored)
                return Failure(stored.error());
            noteAudit(workspace, entryOf(stored->constFirst()));
            return stored->constFirst();
        });
}

QFuture<RecordChanged> putNoted(
    const Workspace &workspace, const records::TokenRecord &record, audit::Action action)
{
    return putNoted(workspace, record,
        [action](const records::TokenRecord &stored) { return auditEntryFor(action, stored); });
}

} // namespace broker
