// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace broker::settings {

/// The file of a profile's settings. All that have it open in this process see each other's changes at once.
/// What is not usable is not opened, and what is set lasts for this session then.
[[nodiscard]] std::unique_ptr<QSettings> openSettingsFile(const QString &path, bool isUsable);

/// Returns when what was set is in the file: for what has to be there before something else goes. Otherwise
/// the event loop writes it.
void writeSettingsNow(const QString &path, bool isUsable);

} // namespace broker::settings
