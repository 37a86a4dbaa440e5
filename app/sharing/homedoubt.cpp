// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/homedoubt.h"

#include <algorithm>

namespace broker::sharing {

using integrations::IntegrationRow;
using integrations::SetupState;
using records::Doubt;

namespace {

std::optional<Doubt> doubtIn(const QList<IntegrationRow> &rows)
{
    const auto has = [&rows](SetupState state) {
        return std::any_of(
            rows.cbegin(), rows.cend(), [state](const IntegrationRow &row) { return row.state == state; });
    };
    for (const SetupState state :
        {SetupState::Brokered, SetupState::SetUpBrokerUnknown, SetupState::Unknown, SetupState::Unreadable}) {
        if (has(state))
            return std::nullopt;
    }
    if (has(SetupState::SetUpDirect))
        return Doubt::NoBroker;
    return has(SetupState::NotSetUp) ? std::optional(Doubt::NotSetUp) : std::nullopt;
}

} // namespace

Doubt HomeDoubt::gravest() const
{
    return integration.value_or(Doubt::OtherToken);
}

std::optional<HomeDoubt> homeDoubtOf(const QString &type, const Fingerprint &token,
    const QList<IntegrationRow> &rows, const std::optional<IntegrationId> &chosen,
    const std::optional<records::TokenRecord> &recorded)
{
    QList<IntegrationRow> ofType;
    HomeDoubt doubt;
    for (const IntegrationRow &row : rows) {
        if (row.key == type && (!chosen || row.integration == chosen))
            ofType.append(row);
        if (row.key != type && row.state == SetupState::Brokered && !doubt.brokered.contains(row.key))
            doubt.brokered.append(row.key);
    }
    doubt.integration = doubtIn(ofType);
    if (!doubt.integration)
        doubt.brokered.clear();
    if (recorded && recorded->fingerprint != token)
        doubt.otherToken = recorded->fingerprint;
    return doubt.integration || doubt.otherToken ? std::optional(doubt) : std::nullopt;
}

} // namespace broker::sharing
