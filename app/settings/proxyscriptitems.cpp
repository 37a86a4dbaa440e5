// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/proxyscriptitems.h"

#include "settings/settingsfile.h"

namespace broker::settings {

ProxyScriptItems::ProxyScriptItems(const Settings &settings)
    : m_file(settings.file())
    , isUsed(*m_file, QStringLiteral("network/proxyScriptUsed"), false)
    , address(*m_file, QStringLiteral("network/proxyScript"), QString())
{ }

ProxyScriptItems::~ProxyScriptItems() = default;

} // namespace broker::settings
