// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/boardtext.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace broker::ui {

/// Asks before the program ends, when something would be lost. Owned by the window; `quit` is called when the
/// user wants to quit all the same.
///
/// objectNames: quitQuestion, quitButton, stayButton.
[[nodiscard]] QMessageBox *openQuitBox(
    QWidget &window, const QuitQuestion &question, const std::function<void()> &quit);

} // namespace broker::ui
