// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/recording.h"

namespace broker::provisioning {

PlannedRecord recordFor(const Workspace &workspace, const StoredToken &stored)
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
        // A shared token stays with the one it is named after.
        if (current->target.sameAs(stored.target))
            record.target = stored.target;
        record.key = stored.key;
        record.storage = stored.storage;
    }
    // Whatever was said against it before, it is known now whose it is.
    records::forgetDoubt(record);
    return {record, sameToken && !(current->key == stored.key) ? current : std::nullopt};
}

audit::Action auditActionFor(records::Origin origin)
{
    switch (origin) {
    case records::Origin::Generated:
        return audit::Action::TokenGenerated;
    case records::Origin::Retrieved:
        return audit::Action::TokenRetrieved;
    case records::Origin::Pasted:
        return audit::Action::TokenPasted;
    }
    return audit::Action::SecretStored;
}

} // namespace broker::provisioning
