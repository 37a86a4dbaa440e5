// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

namespace broker::settings {

/// The proxy script (PAC) that was entered by hand. In the file of the other settings, whose path is taken
/// once.
class ProxyScriptItems final
{
public:
    explicit ProxyScriptItems(const Settings &settings);
    ~ProxyScriptItems();
    Q_DISABLE_COPY_MOVE(ProxyScriptItems)

private:
    std::shared_ptr<SettingsFile> m_file;

public:
    /// It names the proxies, whatever `Settings::proxyMode` says.
    Item<bool> isUsed;
    /// As it was typed.
    Item<QString> address;
};

} // namespace broker::settings
