// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/updateitems.h"

#include "settings/settingsfile.h"

namespace broker::settings {

UpdateItems::UpdateItems(const Settings &settings)
    : m_file(settings.file())
    , isDecided(*m_file, QStringLiteral("updates/decided"), false)
    , isAllowedDaily(*m_file, QStringLiteral("updates/daily"), false)
    , address(*m_file, QStringLiteral("updates/address"), QString())
    , lastAsked(*m_file, QStringLiteral("updates/lastAsked"), QString())
    , answer(*m_file, QStringLiteral("updates/answer"), QByteArray())
    , dismissed(*m_file, QStringLiteral("updates/dismissed"), QString())
{ }

UpdateItems::~UpdateItems() = default;

} // namespace broker::settings
