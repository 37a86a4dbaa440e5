// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/existingclient.h"
#include "provisioning/provisionsession.h"
#include "sharing/homedoubt.h"

#include <optional>

namespace broker::ui {

/// What contradicts the client being for the organization that is chosen, by what is known of that now.
[[nodiscard]] std::optional<sharing::HomeDoubt> homeDoubtOf(
    const ExistingClient &client, provisioning::ProvisionSession &setup);

} // namespace broker::ui
