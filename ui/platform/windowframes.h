// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace broker::ui {

/// From now on the title bar of every window is as dark or light as the window, where the system asks the
/// program which of them it is (Windows); elsewhere it does nothing.
void matchFramesToWindows(QApplication &application);

} // namespace broker::ui
