// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "diagnostics/reachability.h"

namespace broker::diagnostics {

namespace {

constexpr std::chrono::seconds reachabilityPatience{10};

snyk::HttpRequest question(const snyk::Region &region)
{
    snyk::HttpRequest request;
    request.url = region.api.withPath(QStringLiteral("/rest/self"));
    request.url.setQuery(QStringLiteral("version=2024-10-15"));
    request.timeout = reachabilityPatience;
    request.longest = reachabilityPatience * 2;
    request.largestBody = 64 * 1024;
    return request;
}

std::optional<snyk::ApiError> problemIn(
    const snyk::HttpRequest &request, const snyk::HttpResult &result, const Clock &clock)
{
    if (!result)
        return snyk::apiErrorFrom(request, result.error());
    const bool isRedirect = result->status >= 300 && result->status < 400;
    if (snyk::looksLikeHtml(*result) || isRedirect || result->status >= 500)
        return snyk::apiErrorFrom(request, *result, clock.nowUtc());
    return std::nullopt;
}

} // namespace

QFuture<Reach> reach(
    QObject &context, snyk::Http &http, const Clock &clock, const snyk::Region &region, std::stop_token stop)
{
    const snyk::HttpRequest request = question(region);
    return http.send(request, std::move(stop))
        .then(&context, [request, region, &clock](const snyk::HttpResult &result) {
            return Reach{region, problemIn(request, result, clock)};
        });
}

} // namespace broker::diagnostics
