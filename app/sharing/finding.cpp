// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/finding.h"

#include "integrations/inventory.h"
#include "snyk/severaltypes.h"

#include <algorithm>
#include <iterator>

namespace broker::sharing {

using integrations::SetupState;
using Kind = Finding::Kind;

namespace {

using integrations::Setup;

QString profileIn(const QList<snyk::IntegrationEntry> &entries, const std::optional<IntegrationId> &id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
        [&id](const snyk::IntegrationEntry &entry) { return id && entry.id == id; });
    return found == entries.cend() ? QString() : found->profile;
}

/// The one that was there before the call.
Setup sameAsBefore(
    const RowPlan &row, const QList<Setup> &setups, const std::optional<snyk::BrokerFlags> &flags)
{
    const auto found = std::find_if(setups.cbegin(), setups.cend(),
        [&row](const Setup &setup) { return setup.integration == row.before; });
    if (found != setups.cend())
        return *found;
    // v1's list alone names one of them, which need not be this one.
    return flags ? Setup{SetupState::NotSetUp} : Setup{SetupState::SetUpBrokerUnknown, row.before};
}

/// The one that the call has brought; where that cannot be told, one of which nothing is known.
Setup newOf(const RowPlan &row, const QList<Setup> &setups, const QList<snyk::IntegrationEntry> &entries,
    const QString &profile)
{
    QList<Setup> brought;
    std::copy_if(setups.cbegin(), setups.cend(), std::back_inserter(brought), [&row](const Setup &setup) {
        return setup.state == SetupState::Brokered && setup.integration != row.before;
    });
    if (brought.size() > 1)
        brought.removeIf(
            [&](const Setup &setup) { return profileIn(entries, setup.integration) != profile; });
    return brought.size() == 1 ? brought.constFirst() : Setup{};
}

/// Which integration of the type the row is about, where an organization may have several.
Setup setupAmongSeveral(const RowPlan &row, const QString &type, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags, const QString &profile)
{
    const QList<Setup> setups = integrations::setupsOf(type, entries, flags);
    if (row.act == Act::Enable || row.act == Act::Disable)
        return sameAsBefore(row, setups, flags);
    const Setup one = integrations::setupOf(type, entries, flags, row.before);
    return setups.size() > 1 && one.state == SetupState::Brokered ? newOf(row, setups, entries, profile)
                                                                  : one;
}

} // namespace

Finding findingFor(const RowPlan &row, const QString &type, const QList<snyk::IntegrationEntry> &entries,
    const std::optional<snyk::BrokerFlags> &flags, const QString &profile)
{
    const Setup there = snyk::mayBeSeveral(type) ? setupAmongSeveral(row, type, entries, flags, profile)
                                                 : integrations::setupOf(type, entries, flags);
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
