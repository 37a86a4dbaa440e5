// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "sandbox/answers.h"
#include "sandbox/world.h"
#include "snyk/http.h"

#include <QFuture>

#include <stop_token>

namespace broker::sandbox {

// What the pages of Snyk's Web UI show of an integration, for practice mode, in which no browser is
// opened. The real Snyk has no such call.

/// The first part of the path of such a question.
inline constexpr QLatin1String webUiApi("practice-web-ui");

/// The token of an integration, generated there when it has none, as for Artifactory, Nexus and Jira; a
/// new one when that is asked for.
[[nodiscard]] snyk::HttpResponse answerWebUi(World &world, const Question &question);

/// Which token is looked at.
enum class Look { AtToken, AtNewToken };

/// Looks there at one integration, or, without an id, at the first of the type; as somebody who is signed in
/// to the practice Web UI. Settles once, with nothing when the practice Snyk has no such organization or does
/// not answer. `http` is practice mode's.
[[nodiscard]] QFuture<Result<BrokerToken, snyk::HttpError>> lookInWebUi(snyk::Http &http, const QUrl &api,
    const OrgId &organization, const QString &type, const std::optional<IntegrationId> &integration,
    Look look, std::stop_token stop);

} // namespace broker::sandbox
