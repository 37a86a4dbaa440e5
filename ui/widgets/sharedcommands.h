// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace broker::ui {

/// A window in front of another holds back the commands of the one behind. Those that the one behind offers
/// everywhere, the actions of the window itself, work in this one too, by the same keys. Call it while the
/// window is made; without a parent there are none.
void takeSharedCommands(QWidget &window);

} // namespace broker::ui
