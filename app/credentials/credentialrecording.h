// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "credentials/credentialstate.h"
#include "workspace/recordchange.h"
#include "workspace/workspace.h"

#include <QFuture>

#include <optional>

namespace broker::credentials {

/// Where the credential goes. A rotation gets a new entry as well: the old secret stays where it is.
[[nodiscard]] vault::VaultKey entryFor(const Workspace &workspace, const Draft &draft);

/// The record that follows from the draft; pure, apart from reading the clock. New ones are due in 90 days or
/// when the credential ends, whichever is earlier; a rotation keeps note, days, targets and id, and what is
/// kept again its dates, too.
[[nodiscard]] records::TokenRecord recordFor(const Draft &draft, const vault::VaultKey &key,
    const CheckResult *checked, bool practice, const QDateTime &nowUtc);

/// The current record that has this very secret of the same service, unless it is kept better than the draft
/// would. A password is never known again: its fingerprint is that of a random mark.
[[nodiscard]] std::optional<records::TokenRecord> recordedAgain(
    const records::RecordStore &records, const Draft &draft);

/// What a check says, for the record and its history.
[[nodiscard]] records::CheckOutcome outcomeOf(const CheckResult &result);
[[nodiscard]] audit::Outcome auditOutcomeOf(records::CheckOutcome outcome);

/// A recorded credential, as far as the list knows it.
struct RecordedCredential
{
    ServiceHost host;
    CredentialKind kind;
};
/// Nothing when the record is of another kind, or of a service that this version does not know.
[[nodiscard]] std::optional<RecordedCredential> recordedCredential(const records::TokenRecord &record);

/// Lets the recorded credential serve another target as well: nothing is stored again. What served the
/// target before stops doing so. Settles when the list has it, or will not.
[[nodiscard]] QFuture<RecordChanged> share(
    const Workspace &workspace, const records::TokenRecord &record, const records::Target &target);
/// The recorded credentials that the target could use, too: those of the same service, and not its own.
[[nodiscard]] QList<records::TokenRecord> shareableFor(
    const records::RecordStore &records, const records::Target &target);

/// A credential as it was read from the keychain for this record; nothing when it is not what was
/// recorded.
[[nodiscard]] std::optional<ServiceCredential> credentialFrom(
    const records::TokenRecord &record, const Secret &stored);

} // namespace broker::credentials
