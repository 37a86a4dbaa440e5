// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditjournal.h"
#include "core/clock.h"
#include "records/journal.h"
#include "records/recordstore.h"
#include "settings/settings.h"
#include "snyk/http.h"
#include "snyk/retrypolicy.h"
#include "vault/vault.h"

namespace broker::access {
class SessionKeeper;
}

namespace broker {

/// Everything that one mode of the program works with: the real one, or practice. Made in the
/// composition root, which owns what is referred to here and outlives all users.
struct Workspace
{
    snyk::Http &http;
    const Clock &clock;
    vault::Vault &keychain;
    vault::Vault &memory;
    vault::KeySpace keys;
    records::RecordStore &records;
    records::Journal &journal;
    audit::AuditJournal &audit;
    settings::Settings &settings;
    snyk::RetryPolicy retry;
    bool practice = false;
    /// Who is signed in to Snyk already; null where every window asks for itself.
    access::SessionKeeper *sessions = nullptr;

    /// Where the user wants new secrets.
    [[nodiscard]] records::Storage storageForNew() const
    {
        return settings.secretStorage.value() == settings::SecretStorage::Memory ? records::Storage::Memory
                                                                                 : records::Storage::Keychain;
    }
    /// Where a record's secret is.
    [[nodiscard]] vault::Vault &vaultFor(records::Storage storage) const
    {
        return storage == records::Storage::Keychain ? keychain : memory;
    }
};

} // namespace broker
