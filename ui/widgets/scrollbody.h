// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QScrollArea;
class QWidget;

namespace broker::ui {

/// Content that scrolls when the window is too small for it, and looks like a part of the window: no frame,
/// no background and no tab stop of its own. What has the keyboard is in sight, also after a message above
/// has taken room away. Takes `body`; the caller owns the area.
[[nodiscard]] QScrollArea *scrollBody(QWidget *body);

/// Scrolls so that both are seen, where there is room for both; else the field. Once everything has its
/// place.
void bringIntoView(QWidget &message, QWidget &field);

} // namespace broker::ui
