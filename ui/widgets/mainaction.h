// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPushButton;

namespace broker::ui {

/// Makes a button look like the one that the window is for, where Enter in a field is not to press it; or
/// like any other one again.
void mainAction(QPushButton &button, bool isMain = true);

} // namespace broker::ui
