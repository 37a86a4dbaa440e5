// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"
#include "records/clientmemory.h"
#include "records/doubt.h"
#include "vault/vaultkey.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace broker::records {

/// An organization as it was when a token was obtained; enough to show it without asking Snyk.
struct OrgRef
{
    OrgId id;
    QString name;
    QString slug;
    std::optional<GroupId> group;

    friend bool operator==(const OrgRef &, const OrgRef &) = default;
};

/// What a Broker token belongs to: one region, organization and integration type.
struct Target
{
    QString regionId;
    /// API base address, text of an HttpsUrl.
    QString apiAddress;
    OrgRef org;
    /// Catalogue key.
    QString integrationType;
    /// Known when the integration exists in Snyk and the API said so.
    std::optional<IntegrationId> integration;
    /// What Snyk calls it where there may be several of the type; to be shown, and no more.
    QString profile = {};

    /// Same region, organization and type; and the same integration where there may be several of the type.
    [[nodiscard]] bool sameAs(const Target &other) const;
    /// Equal exactly for targets that are `sameAs`; to look them up by.
    [[nodiscard]] QString identity() const;

    friend bool operator==(const Target &, const Target &) = default;
};

enum class Origin { Generated, Retrieved, Pasted };

/// Where the secret was put.
enum class Storage {
    Keychain,
    Memory, ///< gone with the session that made it
};

enum class RecordState {
    Current,
    Replaced, ///< another record holds this target's token now
    TakenBack, ///< the job that brought it was taken back: Broker was switched off, nothing took its place
};

/// How the last look at a secret ended.
enum class CheckOutcome {
    Accepted, ///< the service took it
    Rejected, ///< the service refused it
    Missing, ///< the keychain does not have it
    Inconclusive, ///< no answer: no network, a locked keychain
};

struct LastCheck
{
    /// UTC.
    QDateTime at;
    CheckOutcome outcome = CheckOutcome::Inconclusive;

    friend bool operator==(const LastCheck &, const LastCheck &) = default;
};

/// What the user has been told about one due date. Another due date makes it void. Written by
/// reminders::withReminderGiven and reminders::withSnooze only.
struct ReminderState
{
    /// UTC; the due date all this is about.
    QDateTime due;
    /// The most urgent threshold announced, in days before `due`; the earlier ones count as announced.
    std::optional<int> given;
    /// UTC.
    std::optional<QDateTime> snoozedUntil;

    friend bool operator==(const ReminderState &, const ReminderState &) = default;
};

/// What was last written of a record into a calendar file, so that a change can be noticed.
struct CalendarExport
{
    int sequence = 0;
    /// SHA-256 in hex.
    QString hash;

    friend bool operator==(const CalendarExport &, const CalendarExport &) = default;
};

/// What a service credential opens, and for whom. No part of it is secret: the user name is in the
/// keychain beside the secret.
struct ServiceLink
{
    /// Names of app/credentials, see credentials/service.h.
    QString service;
    QString credentialKind;
    /// Where the credential may be sent; text of a credentials::ServiceHost.
    QString address;
    /// Further targets whose Broker client uses the same credential, beside the record's own.
    QList<Target> alsoServes = {};

    friend bool operator==(const ServiceLink &, const ServiceLink &) = default;
};

/// One secret that the user has, in most cases a Broker token. Never holds the secret.
struct TokenRecord
{
    RecordId id;
    Target target;
    Fingerprint fingerprint;
    vault::VaultKey key;
    Origin origin = Origin::Generated;
    Storage storage = Storage::Keychain;
    RecordState state = RecordState::Current;
    bool practice = false;
    /// UTC.
    QDateTime created;
    /// UTC; when the user is to rotate it. What counts today is reminders::effectiveDue.
    QDateTime due;
    /// Fields of the file that this version does not know; written back as they were.
    QJsonObject unknownFields;

    // What follows came later: an old file does not have it.

    /// UTC; when the secret was last replaced by a new one under this record.
    std::optional<QDateTime> rotated = {};
    /// UTC; when it expires, where the service says so. A Broker token does not expire.
    std::optional<QDateTime> expires = {};
    /// Days between rotations, instead of what holds for its kind.
    std::optional<int> ownDays = {};
    /// Whether the user chose `due`; without a value see isDueByHand.
    std::optional<bool> dueByHand = {};
    /// The user's own words: plain text, see boundedNote.
    QString note = {};
    std::optional<LastCheck> lastCheck = {};
    std::optional<ReminderState> reminders = {};
    std::optional<CalendarExport> calendar = {};
    /// For SecretKind::ServiceCredential.
    std::optional<ServiceLink> service = {};
    /// Of a Broker token.
    std::optional<ClientMemory> client = {};
    /// Of a Broker token that is shared: further integrations that use it, beside the record's own. Clones.
    QList<Target> sharedWith = {};
    /// Of a Broker token; see forgetDoubt.
    std::optional<Doubt> doubt = {};

    [[nodiscard]] vault::SecretKind kind() const noexcept { return key.kind(); }

    friend bool operator==(const TokenRecord &, const TokenRecord &) = default;
};

/// Nothing at Snyk uses it any more; it stays on the list until the user removes it.
[[nodiscard]] inline bool isHistory(const TokenRecord &record)
{
    return record.state != RecordState::Current;
}
/// Takes away what was said against it, also what only a later version knows.
void forgetDoubt(TokenRecord &record);
/// The record's secret as history, under an id of its own: what is put on the list before another secret
/// takes the record's place, so that the old one can be found until the user removes it.
[[nodiscard]] TokenRecord replacedCopyOf(const TokenRecord &record);

/// The record's own target and those that it serves beside it.
[[nodiscard]] QList<Target> targetsOf(const TokenRecord &record);
[[nodiscard]] bool serves(const TokenRecord &record, const Target &target);

/// Snyk recommends rotating every 90 days.
inline constexpr int defaultRotationDays = 90;
inline constexpr int fewestRotationDays = 1;
inline constexpr int mostRotationDays = 3650;
[[nodiscard]] QDateTime defaultDueDate(const QDateTime &created);

/// Whether the user chose the due date. Where nobody noted it down: whether it is another than the
/// default one.
[[nodiscard]] bool isDueByHand(const TokenRecord &record);

/// In UTF-16 units.
inline constexpr qsizetype longestNote = 2000;
/// The text without control characters (line breaks and tabs stay) and marks that turn the writing direction,
/// cut to `longestNote`.
[[nodiscard]] QString boundedNote(const QString &text);

} // namespace broker::records
