// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fixedclock.h"
#include "vault/sessionvault.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace broker::test {

/// A workspace in a folder of its own. The keychain is memory unless the test brings another one;
/// reads are tried again without a pause.
class TestWorkspace final
{
public:
    explicit TestWorkspace(snyk::Http &http, vault::Vault *keychain = nullptr, bool practice = false)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , records(folder.filePath(QStringLiteral("data/records.json")), clock)
        , journal(folder.filePath(QStringLiteral("data/journal")))
        , audit(folder.filePath(QStringLiteral("data/audit")), clock)
        , workspace{http, clock, keychain ? *keychain : ownKeychain, memory,
              vault::KeySpace(QString(), practice), records, journal, audit, settings,
              {3, std::chrono::milliseconds(1), std::chrono::seconds(1)}, practice}
    {
        (void)records.load();
    }

    QTemporaryDir folder;
    FixedClock clock;
    vault::SessionVault ownKeychain;
    vault::SessionVault memory;
    settings::Settings settings;
    records::RecordStore records;
    records::Journal journal;
    audit::AuditJournal audit;
    Workspace workspace;
};

} // namespace broker::test
