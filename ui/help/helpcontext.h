// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace broker::ui {

/// The topic of the help that is about where the user is in this window: about what has the focus, the page
/// that is shown, or the window itself, whichever is known first. Empty where none is, and while the help
/// itself is read.
[[nodiscard]] QString helpTopicFor(const QWidget &window);

} // namespace broker::ui
