// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/answers.h"
#include "sandbox/world.h"

namespace broker::sandbox {

/// Answers a request below "/v1" (Snyk's v1 specification): the organizations, one's integrations, adding
/// and updating one, provisioning and switching a token, cloning. Bodies are checked strictly, so that
/// a request that Snyk might misunderstand is noticed here. `repeatKeepsToken`: whether enabling
/// Broker again returns the same token, which Snyk does not document.
[[nodiscard]] snyk::HttpResponse answerV1(World &world, bool repeatKeepsToken, const Question &question);

} // namespace broker::sandbox
