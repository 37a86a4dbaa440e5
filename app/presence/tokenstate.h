// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "vault/vault.h"

#include <optional>

namespace broker::presence {

/// What the user has to know about a token before anything else, most urgent first: also the order in
/// which they are sorted.
enum class TokenState {
    UnknownOutcome, ///< Snyk was asked for another one and nobody knows what it did
    Missing, ///< the keychain does not have it any more
    Forgotten, ///< it was kept in memory by a session that has ended
    ChangedElsewhere, ///< Snyk has its integration changed, and not from here
    Overdue,
    Due, ///< today
    OldKept, ///< the new one is in use, and the one before it is not removed yet: both may be valid
    ProvisionalWaiting, ///< a new one is stored and not yet in use
    DueSoon,
    InMemory, ///< gone when the program ends
    Locked, ///< the keychain is locked, so nobody can tell
    Fresh,
    Replaced, ///< history
    TakenBack, ///< history, and nothing took its place
};
inline constexpr int tokenStateCount = static_cast<int>(TokenState::TakenBack) + 1;

/// What is known besides the record.
struct TokenFacts
{
    /// What the last quiet pass found; nothing before that.
    std::optional<vault::Presence> presence;
    /// Kept in the memory of this session.
    bool isInSession = false;
    bool hasUnknownOutcome = false;
    bool hasProvisional = false;
    /// Of a credential for Snyk's API.
    bool hasOldKept = false;
    /// See isChangedElsewhere of snyktrail.h, and contradictions of sharing/managed.h.
    bool isChangedElsewhere = false;
};

/// Pure. A locked keychain is mentioned only where nothing more urgent is to be said.
[[nodiscard]] TokenState stateOf(
    const records::TokenRecord &record, const TokenFacts &facts, reminders::Urgency urgency);

} // namespace broker::presence
