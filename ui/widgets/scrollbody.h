// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace broker::ui {

/// Content that scrolls when the window is too small for it, and looks like a part of the window: no frame,
/// no background and no tab stop of its own. Takes `body`; the caller owns the area.
[[nodiscard]] QScrollArea *scrollBody(QWidget *body);

} // namespace broker::ui
