// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;
class QWidget;

namespace broker::ui {

class PlainLabel;

/// As wide as a line may be in the widget's font, in pixels: from the end of a longer one it is hard to find
/// the way back.
[[nodiscard]] int readableWidth(const QWidget &widget);
/// A text at the leading edge of its place, in lines no longer than that. The layout that is returned belongs
/// to the one it is added to.
[[nodiscard]] QLayout *readable(PlainLabel *text);

/// Keeps its lines to that width and of one length, so that no single word is left for the last one. To be
/// called again with each text and font.
void balance(PlainLabel &text);

} // namespace broker::ui
