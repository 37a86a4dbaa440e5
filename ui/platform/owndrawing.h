// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QRect;

/// How OwnStyle draws, flat and in the colours of the option's palette: what can be pressed has a quiet edge,
/// what can be filled in has an edge of 3:1 or more, the focus has a ring of the accent colour, and the one
/// button that goes on is filled with it. Each leaves the painter as it was.
namespace broker::ui::drawing {

/// A property of buttons, true on one whose step cannot be taken back; see ConsequenceBox.
inline constexpr const char *graveButton = "graveButton";

/// Likewise on the one that a window is for where Enter, in a field, is not to press it; see mainAction().
inline constexpr const char *mainButton = "mainButton";

/// True for the button that Enter presses, for a grave one and for the main one: it is filled, and its text
/// and icon are those of a selection.
[[nodiscard]] bool isFilled(const QStyleOptionButton &option);
void pushButton(QPainter &painter, const QStyleOption &option);
void toolButton(QPainter &painter, const QStyleOption &option);
/// Without its text.
void menuBarItem(QPainter &painter, const QStyleOption &option);

void lineEdit(QPainter &painter, const QStyleOption &option);
/// `arrow` is where the list is opened.
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);

void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);

/// A line under the tab that is open, and a fainter one under the pointer.
void tab(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
/// Which way a column is sorted, on a line with its name.
void sortMark(QPainter &painter, const QStyleOption &option);
/// The ground of a tool bar or of what is left of a row of headers.
void bar(QPainter &painter, const QStyleOption &option);
/// Parts a bar or a row of tabs from what it belongs to.
void lineBelow(QPainter &painter, const QStyleOption &option);
/// Of what holds other things: tables, text. Its ground is the window's.
void frame(QPainter &painter, const QStyleOption &option);
/// The page of a tab: it has no focus of its own, whatever of it has one.
void page(QPainter &painter, const QStyleOption &option);
/// What belongs together, as a card on the window's ground.
void group(QPainter &painter, const QStyleOption &option);
/// `thumb` is what is drawn along it; thicker under the pointer.
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
/// Of a button that folds something away, the way it points.
void arrow(QPainter &painter, const QStyleOptionToolButton &option, const QRect &where);

void progressGroove(QPainter &painter, const QStyleOption &option);
/// Of a bar that knows how much there is to do.
void progressContents(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace broker::ui::drawing
