// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presence/tokenstate.h"

namespace broker::presence {

using reminders::Urgency;
using vault::Presence;

TokenState stateOf(const records::TokenRecord &record, const TokenFacts &facts, Urgency urgency)
{
    if (records::isHistory(record))
        return record.state == records::RecordState::TakenBack ? TokenState::TakenBack : TokenState::Replaced;
    if (facts.hasUnknownOutcome)
        return TokenState::UnknownOutcome;
    const bool inKeychain = record.storage == records::Storage::Keychain;
    if (inKeychain && facts.presence == Presence::Absent)
        return TokenState::Missing;
    if (!inKeychain && !facts.isInSession)
        return TokenState::Forgotten;
    if (facts.isChangedElsewhere)
        return TokenState::ChangedElsewhere;
    if (urgency == Urgency::Overdue)
        return TokenState::Overdue;
    if (urgency == Urgency::Due)
        return TokenState::Due;
    if (facts.hasOldKept)
        return TokenState::OldKept;
    if (facts.hasProvisional)
        return TokenState::ProvisionalWaiting;
    if (urgency == Urgency::DueSoon)
        return TokenState::DueSoon;
    if (!inKeychain)
        return TokenState::InMemory;
    return facts.presence == Presence::Locked ? TokenState::Locked : TokenState::Fresh;
}

} // namespace broker::presence
