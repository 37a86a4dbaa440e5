// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/callpace.h"

#include "settings/callrates.h"

namespace broker {

snyk::PaceLimits paceLimitsIn(const settings::Settings &settings)
{
    const settings::CallRates rates(settings);
    snyk::PaceLimits limits;
    limits.v1PerMinute = rates.v1PerMinute.value();
    limits.restPerMinute = rates.restPerMinute.value();
    return limits;
}

} // namespace broker
