// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

namespace broker::settings {

/// Calls to Snyk a minute: what a limit may be.
inline constexpr int fewestCallsPerMinute = 60;
inline constexpr int mostCallsPerMinute = 20000;

/// How many calls a minute Snyk allows for a key, as the user says. In the file of the other settings, whose
/// path is taken once.
class CallRates final
{
public:
    explicit CallRates(const Settings &settings);
    ~CallRates();
    Q_DISABLE_COPY_MOVE(CallRates)

private:
    std::shared_ptr<SettingsFile> m_file;

public:
    Item<int> v1PerMinute;
    Item<int> restPerMinute;
};

} // namespace broker::settings
