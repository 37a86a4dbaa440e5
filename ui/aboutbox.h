// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace broker::ui {

/// Shows name, version, licence and the libraries in use, without waiting. `lookForUpdates` is called when
/// the user wants to know whether there is a newer version; the box is closed by then.
void openAboutBox(QWidget &parent, std::function<void()> lookForUpdates);

} // namespace broker::ui
