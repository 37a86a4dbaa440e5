// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recording.h"

#include "core/log.h"

namespace broker::provisioning {

Result<RecordOutcome, records::RecordError> recordToken(const Workspace &workspace, const StoredToken &stored)
{
    const std::optional<records::TokenRecord> current = workspace.records.currentFor(stored.target);
    const bool sameToken = current && current->fingerprint == stored.fingerprint;
    const QDateTime now = workspace.clock.nowUtc();

    records::TokenRecord record = sameToken
        ? *current
        : records::TokenRecord{stored.plannedRecord, stored.target, stored.fingerprint, stored.key,
            stored.origin, stored.storage, records::RecordState::Current, workspace.practice, now,
            records::defaultDueDate(now), {}};
    // The client of the new token is set up as that of the old one was.
    if (current)
        record.client = current->client;
    if (sameToken) {
        record.target = stored.target;
        record.key = stored.key;
        record.storage = stored.storage;
    }
    const auto put = workspace.records.put(record);
    if (!put)
        return Failure(put.error());
    RecordOutcome outcome{*put, std::nullopt};
    if (sameToken && !(current->key == stored.key))
        outcome.duplicate = current;
    return outcome;
}

Result<records::TokenRecord, records::RecordError> recordInPlaceOf(const Workspace &workspace,
    const records::TokenRecord &record, const std::optional<records::TokenRecord> &before)
{
    QList<records::TokenRecord> list;
    if (before && !(before->key == record.key))
        list.append(records::replacedCopyOf(*before));
    list.append(record);
    return workspace.records.putAll(list).map(
        [](const QList<records::TokenRecord> &stored) { return stored.constLast(); });
}

void removeDuplicate(const Workspace &workspace, const records::TokenRecord &duplicate)
{
    workspace.vaultFor(duplicate.storage)
        .remove(duplicate.key, std::stop_token())
        .then([key = duplicate.key](const vault::RemoveResult &removed) {
            if (!removed)
                qCWarning(logProvisioning)
                    << "A second copy of a token stays in the keychain as" << key.toString();
        });
}

} // namespace broker::provisioning
