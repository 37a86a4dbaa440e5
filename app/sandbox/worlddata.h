// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/world.h"

#include <vector>

namespace broker::sandbox {

/// Teams of an invented company, with the names that user interfaces stumble over and integrations in
/// every state. Ids are the same at every start, Broker tokens are not.
[[nodiscard]] std::vector<Organization> handMadeOrganizations(Names names);

/// The named ones among the groups of all organizations.
[[nodiscard]] std::vector<Group> handMadeGroups();

/// One of a long list; the same at every start for the same number.
[[nodiscard]] Organization generatedOrganization(int number);

} // namespace broker::sandbox
