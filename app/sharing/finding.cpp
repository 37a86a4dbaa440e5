// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/finding.h"

#include "integrations/inventory.h"

namespace broker::sharing {

using integrations::SetupState;
using Kind = Finding::Kind;

Finding findingFor(const RowPlan &row, const QString &type, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags)
{
    const integrations::Setup there = integrations::setupOf(type, entries, flags);
    const bool isDisabling = row.act == Act::Disable;
    switch (there.state) {
    case SetupState::NotSetUp:
        return isDisabling ? Finding{Kind::Done, row.before} : Finding{Kind::NotDone};
    case SetupState::Unknown:
    case SetupState::Unreadable:
        return {Kind::CannotTell};
    case SetupState::SetUpDirect:
    case SetupState::SetUpBrokerUnknown:
    case SetupState::Brokered:
        break;
    }
    const bool isBrokered = there.state == SetupState::Brokered;
    const bool isDirect = there.state == SetupState::SetUpDirect;
    switch (row.act) {
    case Act::Clone:
        // A clone is an integration of its own: the one of before was given Broker by other hands.
        if (isBrokered && there.integration != row.before)
            return {Kind::Done, there.integration, isBrokered};
        return {isDirect ? Kind::NotDone : Kind::CannotTell};
    case Act::Add:
    case Act::Enable:
        return isDirect ? Finding{Kind::NotDone} : Finding{Kind::AskKeychain, there.integration, isBrokered};
    case Act::Disable:
        if (isDirect)
            return {Kind::Done, there.integration};
        return {isBrokered ? Kind::NotDone : Kind::CannotTell};
    }
    return {Kind::CannotTell};
}

} // namespace broker::sharing
