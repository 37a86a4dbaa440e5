// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "sandbox/answers.h"
#include "sandbox/oauth.h"
#include "sandbox/world.h"

#include <QDateTime>

#include <optional>

namespace broker::sandbox {

/// Answers below "/rest" that are another's for a service account than for a user: who it is, what is known
/// of it, when its access token ends, and its client secrets, of which there are two at most and one at
/// least. Nothing for every other request. `login` is what it asks with, an OAuth client or an access token,
/// and `tokenEnd` when that token ends.
[[nodiscard]] std::optional<snyk::HttpResponse> answerServiceAccount(const World &world, OAuthDesk &desk,
    const SnykCredential &login, const QDateTime &tokenEnd, const Question &question);

} // namespace broker::sandbox
