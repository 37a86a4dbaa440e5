// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/inventory.h"
#include "records/journal.h"
#include "records/tokenrecord.h"

#include <QList>

#include <optional>

namespace broker::provisioning {

/// How the user wants to obtain the token.
enum class Method {
    Generate, ///< by API; changes something in Snyk
    Retrieve, ///< from the Web UI, or generated there
    Paste, ///< the user has it already
};

/// Which methods a row offers, in order, the first being the default. Pure.
/// API types: generate first, unless brokered already, then retrieve first, as where the token comes from
/// Snyk support. Web UI types: no generate, and none for an integration whose id cannot be read.
[[nodiscard]] QList<Method> methodsFor(const integrations::IntegrationRow &row);

/// What generating would do in Snyk for this row; nothing where it is not offered. Pure.
[[nodiscard]] std::optional<records::OperationKind> generateKind(const integrations::IntegrationRow &row);

/// Everything that is decided before the irreversible step.
struct Plan
{
    records::OperationKind kind = records::OperationKind::StoreToken;
    records::Target target;
    /// What was there when the plan was made; the warning of the confirm page is worded by it.
    integrations::SetupState before = integrations::SetupState::Unknown;
    records::Origin origin = records::Origin::Generated;
    RecordId record;
    vault::VaultKey key;
    /// The token recorded for this target so far, to compare with.
    std::optional<records::TokenRecord> recorded;
    bool practice = false;
    /// Where the token goes first; the user may fall back to memory when the keychain fails.
    records::Storage storage = records::Storage::Keychain;

    [[nodiscard]] bool callsSnyk() const noexcept { return kind != records::OperationKind::StoreToken; }
};

} // namespace broker::provisioning
