// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubcloud.h"

namespace broker::products {

namespace {

constexpr QLatin1String gitHubHost("github.com");
constexpr QLatin1String residency(".ghe.com");
constexpr QLatin1String apiPart("api.");

GitHubCloud cloudOf(const QString &host)
{
    const QString api = apiPart + host;
    return {host, api, api + QLatin1String("/graphql")};
}

} // namespace

std::optional<GitHubCloud> gitHubCloudAt(const QString &host)
{
    QString name = host.toLower();
    if (name == QLatin1String("www.github.com"))
        return cloudOf(gitHubHost);
    if (name.startsWith(apiPart))
        name.remove(0, apiPart.size());
    if (name == gitHubHost)
        return cloudOf(gitHubHost);
    // One name in front of it, that of the company.
    const bool isResidency = name.endsWith(residency) && name.indexOf(u'.') == name.size() - residency.size()
        && name.size() > residency.size();
    return isResidency ? std::optional(cloudOf(name)) : std::nullopt;
}

} // namespace broker::products
