// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

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

/// The text for a PlainLabel that has no address in it, with names such as "SNYK-US-01" in one line.
[[nodiscard]] QString keptWhole(QString text);

/// Keeps the lines of a short text to about that width, so that no single word is left for the last one, none
/// is much shorter than it could be, and what is written as one, such as the name of a region, stays in one
/// line where that can be had. To be called again with each text and font.
void balance(PlainLabel &text);

} // namespace broker::ui
