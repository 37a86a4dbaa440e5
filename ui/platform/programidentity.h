// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::ui {

/// Tells the desktop which program this is, so that windows, notifications and the entry in the menu belong
/// together: by the name of the desktop file, on Windows by the AppUserModelID that the installer gives to
/// its entry. Before the first window.
void nameToDesktop(const QString &appId);

} // namespace broker::ui
