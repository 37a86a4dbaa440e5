// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "board/boardtext.h"

#include <functional>

class QMessageBox;
class QWidget;

namespace broker::ui {

/// Asks before the program ends and something is lost by it. Owned by the window; `quit` is
/// called when the user wants to go all the same.
///
/// objectNames: quitQuestion, quitButton, stayButton.
[[nodiscard]] QMessageBox *openQuitBox(
    QWidget &window, const QuitQuestion &question, const std::function<void()> &quit);

} // namespace broker::ui
