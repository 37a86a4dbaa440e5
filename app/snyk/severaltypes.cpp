// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/severaltypes.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace broker::snyk {

bool mayBeSeveral(QStringView integrationType)
{
    using L = QLatin1String;
    constexpr std::array types{L("acr"), L("artifactory-cr"), L("digitalocean-cr"), L("docker-hub"), L("ecr"),
        L("gcr"), L("github-cr"), L("gitlab-cr"), L("google-artifact-cr"), L("harbor-cr"), L("nexus-cr"),
        L("quay-cr")};
    return std::find(types.begin(), types.end(), integrationType) != types.end();
}

} // namespace broker::snyk
