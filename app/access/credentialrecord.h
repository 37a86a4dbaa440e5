// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/credentialkind.h"
#include "access/rememberedtoken.h"
#include "records/recordstore.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace broker::access {

/// The credentials for Snyk's API as entries among the user's other secrets, with dates and reminders of
/// their own: each that is remembered, and each that somebody is signed in with beside them. Those are in the
/// memory of this session and have their entries as long as that lasts; their dates are kept for the next
/// time. Which are remembered, whose and where they are kept, the settings say (TokenMemory); a file beside
/// the list of tokens holds what else is known of them. They are never on that list: nothing that works with
/// integrations meets them there. In a target the organization has the owner's name and an id that belongs to
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

    /// The remembered one that is offered, or the one that was signed in with last. Nothing while none is
    /// remembered and nobody is signed in.
    [[nodiscard]] const std::optional<records::TokenRecord> &record() const noexcept { return m_record; }
    /// All of them, that one first.
    [[nodiscard]] QList<records::TokenRecord> all() const;

    /// Takes over dates, days, reminders, note and check of each record with an id of these, once the disk
    /// has them; which credential it is about is not changed here. Of another id nothing is taken, and the
    /// record is returned as it was given: it has been replaced or removed.
    [[nodiscard]] QFuture<records::RecordStore::Stored> putAllSoon(
        const QList<records::TokenRecord> &records);

    /// Before the event loop ends: see RecordStore::settle.
    void settle() { m_notes.settle(); }

Q_SIGNALS:
    void changed();

private:
    /// Whether this is the one that keeps the file, or reads it beside that one.
    enum class Use { Keep, Read };
    CredentialRecord(const Workspace &workspace, Use use);
    friend std::optional<QDateTime> credentialDue(
        const Workspace &workspace, const std::optional<RememberedToken> &credential);

    /// Brings what is noted down to what the settings say now.
    void refresh();
    /// The file has these, and those for the next time.
    void noteDown(const QList<records::TokenRecord> &all);
    void setNoted(const records::TokenRecord &record);
    void onPut(const QList<records::TokenRecord> &stored);
    /// Nothing where there is none; until the next change.
    [[nodiscard]] records::TokenRecord *entryOf(const RecordId &id);
    [[nodiscard]] records::TokenRecord describe(const RememberedToken &kept, records::Storage storage,
        std::optional<records::TokenRecord> known) const;
    /// What is known of this very one already.
    [[nodiscard]] std::optional<records::TokenRecord> known(const RememberedToken &kept) const;
    /// What the entry of the account was until now: it goes on with whatever has come in its place.
    [[nodiscard]] std::optional<records::TokenRecord> knownOf(const RememberedAccount &account) const;
    /// Of what is kept in the keychain.
    [[nodiscard]] std::optional<records::TokenRecord> keptWith(
        const snyk::Region &region, const Fingerprint &fingerprint) const;
    /// Those that somebody is signed in with, the last of them first, and nobody remembers.
    [[nodiscard]] QList<records::TokenRecord> describeSessions(
        const QList<Session> &sessions, const QList<RememberedAccount> &accounts) const;
    /// In the memory of the session is what the entries show, and no other.
    void keepInMemory(const QList<records::TokenRecord> &before, const QList<records::TokenRecord> &now);
    /// Who has signed in with it has learned what it is; nothing before.
    [[nodiscard]] std::optional<records::ServiceLink> serviceOf(const RememberedToken &kept) const;

    Workspace m_workspace;
    Use m_use = Use::Keep;
    records::RecordStore m_notes;
    /// What the file has once everything is written that is on its way to it.
    QList<records::TokenRecord> m_noted;
    std::optional<records::TokenRecord> m_record;
    QList<records::TokenRecord> m_others;
    /// As they were when this was last looked at.
    QList<RememberedAccount> m_accounts;
};

/// When a remembered credential is due, as the list says; without one, that which is offered. UTC; nothing
/// while it is not remembered.
[[nodiscard]] std::optional<QDateTime> credentialDue(
    const Workspace &workspace, const std::optional<RememberedToken> &credential = std::nullopt);

} // namespace broker::access
