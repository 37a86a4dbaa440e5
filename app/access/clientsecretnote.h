// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/result.h"
#include "records/recordstore.h"
#include "vault/vaultkey.h"

#include <QString>

#include <optional>

namespace broker::access::clientsecret {

/// What the next start has to know of a second client secret that Snyk was asked for: on disk before the
/// request leaves, until the secret is in use or given up. Holds no secret.
struct Note
{
    /// Where it is stored, once Snyk has made it.
    vault::VaultKey key;
    /// Of which client, at which address.
    QString clientId;
    QString api;
};

/// The file that holds it. Synchronous: it is small and local.
class NoteFile final
{
public:
    /// `recordsFile` is the list of tokens, beside which it lies; each account that is remembered has one,
    /// see RememberedAccount::place.
    explicit NoteFile(const QString &recordsFile, int place = 0);

    /// Nothing when there is none, or none that this version understands.
    [[nodiscard]] std::optional<Note> read() const;
    /// Returns when it is on disk.
    [[nodiscard]] Result<bool, records::RecordError> write(const Note &note) const;
    [[nodiscard]] Result<bool, records::RecordError> remove() const;

private:
    QString m_path;
};

} // namespace broker::access::clientsecret
