// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QSize;
class QWidget;

namespace broker::ui {

/// Gives a window that is not shown yet this size, or what its screen has room for: 1080 lines at 200 % are
/// 540, and buttons below them could not be pressed.
void resizeForScreen(QWidget &window, const QSize &comfortable);

} // namespace broker::ui
