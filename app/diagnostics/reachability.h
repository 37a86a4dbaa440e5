// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "snyk/apierror.h"
#include "snyk/http.h"
#include "snyk/region.h"

#include <QFuture>
#include <QObject>

#include <optional>
#include <stop_token>

namespace broker::diagnostics {

/// How asking a region's API for nothing in particular ended.
struct Reach
{
    snyk::Region region;
    /// Why Snyk could not be reached; nothing when it answered, even with a refusal.
    std::optional<snyk::ApiError> error;
};

/// Asks the region's API who we are, without a token: Snyk answers 401, which is all we want to know. A web
/// page in its place is a captive portal or a proxy. Settles once; `context` is whose thread it runs on.
/// Borrows `http` and `clock` until then.
[[nodiscard]] QFuture<Reach> reach(
    QObject &context, snyk::Http &http, const Clock &clock, const snyk::Region &region, std::stop_token stop);

} // namespace broker::diagnostics
