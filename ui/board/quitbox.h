// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QMessageBox;
class QWidget;

namespace broker::ui {

/// Asks before the program ends with tokens that are in memory only. Owned by the window; `quit` is
/// called when the user wants to go all the same.
///
/// objectNames: quitQuestion, quitButton, stayButton.
[[nodiscard]] QMessageBox *openQuitBox(
    QWidget &window, int tokensInMemory, const std::function<void()> &quit);

} // namespace broker::ui
