// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/plan.h"

namespace broker::provisioning {

using integrations::SetupState;
using integrations::TokenOrigin;
using records::OperationKind;

QList<Method> methodsFor(const integrations::IntegrationRow &row)
{
    if (!row.type)
        return {};
    if (row.type->origin == TokenOrigin::WebUi)
        return {Method::Retrieve, Method::Paste};
    // A call has to name the integration, and there is no name for it.
    if (row.state == SetupState::Unreadable)
        return {Method::Retrieve, Method::Paste};
    // Snyk does not document what enabling Broker a second time returns, so reading comes first. So it does
    // where the token mostly comes from Snyk support.
    if (row.state == SetupState::Brokered || row.type->origin == TokenOrigin::Support)
        return {Method::Retrieve, Method::Paste, Method::Generate};
    return {Method::Generate, Method::Retrieve, Method::Paste};
}

std::optional<OperationKind> generateKind(const integrations::IntegrationRow &row)
{
    if (!row.type || row.type->origin == TokenOrigin::WebUi)
        return std::nullopt;
    switch (row.state) {
    case SetupState::NotSetUp:
        return OperationKind::AddIntegration;
    case SetupState::SetUpDirect:
    case SetupState::SetUpBrokerUnknown:
        return row.integration ? std::optional(OperationKind::EnableBroker) : std::nullopt;
    case SetupState::Brokered:
        return row.integration ? std::optional(OperationKind::RepeatEnable) : std::nullopt;
    case SetupState::Unknown:
    case SetupState::Unreadable:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace broker::provisioning
