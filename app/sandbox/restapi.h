// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/answers.h"
#include "sandbox/world.h"

namespace broker::sandbox {

/// Answers a request below "/rest" (Snyk's REST OpenAPI document): the signed-in user, the
/// organizations and, where `offersBrokerFlags`, an organization's integrations.
[[nodiscard]] snyk::HttpResponse answerRest(
    const World &world, bool offersBrokerFlags, const Question &question);

} // namespace broker::sandbox
