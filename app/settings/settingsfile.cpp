// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settingsfile.h"

namespace broker::settings {

std::unique_ptr<QSettings> openSettingsFile(const QString &path, bool isUsable)
{
    // Below what is no folder no file can be: the settings last for this session then.
    const QString used = isUsable ? path : path + QStringLiteral("/none");
    auto file = std::make_unique<QSettings>(used, QSettings::IniFormat);
    file->setFallbacksEnabled(false);
    return file;
}

void writeSettingsNow(const QString &path, bool isUsable)
{
    if (isUsable)
        openSettingsFile(path, isUsable)->sync();
}

} // namespace broker::settings
