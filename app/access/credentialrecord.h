// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialkind.h"
#include "access/rememberedtoken.h"
#include "records/recordstore.h"
#include "workspace/workspace.h"

#include <QObject>

#include <optional>

namespace broker::access {

/// What nobody remembers and somebody is signed in with all the same, as if it were remembered; nothing
/// otherwise. It has no entry in the keychain.
[[nodiscard]] std::optional<RememberedToken> signedInOnly(const Workspace &workspace);

/// The remembered credential for Snyk's API as an entry among the user's other secrets, with dates and
/// reminders of its own. Where none is remembered, the one that somebody is signed in with, which is in the
/// memory of this session and has its entry as long as that lasts; its dates are kept for the next time.
/// Which one it is, whose and where it is kept, the settings say (TokenMemory); a file of one entry beside
/// the list of tokens holds what else is known of it. It is never on that list: nothing that works with
/// integrations meets it there. In its target the organization has its owner's name and an id that belongs to
/// none, and the integration is none of Snyk's.
///
/// Follows the sessions of the workspace, which is borrowed.
class CredentialRecord final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialRecord)

public:
    explicit CredentialRecord(const Workspace &workspace, QObject *parent = nullptr);
    ~CredentialRecord() override;

    /// Nothing while none is remembered and nobody is signed in.
    [[nodiscard]] const std::optional<records::TokenRecord> &record() const noexcept { return m_record; }

    /// Takes over dates, days, reminders, note and check of the record with this id; which credential it is
    /// about is not changed here. Of another id nothing is taken: it has been replaced or removed.
    [[nodiscard]] Result<records::TokenRecord, records::RecordError> put(const records::TokenRecord &record);

Q_SIGNALS:
    void changed();

private:
    /// Brings what is noted down to what the settings say now.
    void refresh();
    [[nodiscard]] records::TokenRecord describe(const RememberedToken &kept, records::Storage storage) const;
    /// In the memory of the session is what its entry shows, and no other.
    void keepInMemory(const std::optional<records::TokenRecord> &now);
    /// Who has signed in with it has learned what it is; nothing before.
    [[nodiscard]] std::optional<records::ServiceLink> serviceOf(const RememberedToken &kept) const;
    /// Whether it has come in the place of the recorded one, or has come back to it.
    [[nodiscard]] bool isReplacementOf(const records::TokenRecord &record, const RememberedToken &kept) const;

    Workspace m_workspace;
    records::RecordStore m_notes;
    std::optional<records::TokenRecord> m_record;
    /// What had been replaced and was still kept when this was last looked at.
    std::optional<Fingerprint> m_replaced;
};

/// When the remembered credential is due, as the list says. UTC; nothing while none is remembered.
[[nodiscard]] std::optional<QDateTime> credentialDue(const Workspace &workspace);

} // namespace broker::access
