// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/callrates.h"

#include "settings/settingsfile.h"

namespace broker::settings {

namespace {

/// As Snyk documents them.
constexpr int defaultV1PerMinute = 2000;
constexpr int defaultRestPerMinute = 1620;

} // namespace

CallRates::CallRates(const Settings &settings)
    : m_file(settings.file())
    , v1PerMinute(*m_file, QStringLiteral("snyk/v1CallsPerMinute"), defaultV1PerMinute, fewestCallsPerMinute,
          mostCallsPerMinute)
    , restPerMinute(*m_file, QStringLiteral("snyk/restCallsPerMinute"), defaultRestPerMinute,
          fewestCallsPerMinute, mostCallsPerMinute)
{ }

CallRates::~CallRates() = default;

} // namespace broker::settings
