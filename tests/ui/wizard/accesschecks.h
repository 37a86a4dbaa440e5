// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace broker::test {

// What is wrong with a window for people who use the keyboard or listen, one line each.

/// Controls without a name, or whose name carries signs that readers spell out.
[[nodiscard]] QStringList namelessControls(const QWidget &window);
/// Every text whose letter can be pressed with Alt now: those of buttons, fields, groups, tabs and menus. A
/// tab and what is on the page in front of it share their letters, whichever page that is.
[[nodiscard]] QStringList letteredTexts(const QWidget &window);
/// Letters with Alt that two visible controls share.
[[nodiscard]] QStringList clashingMnemonics(const QWidget &window);
/// Enabled controls that a round with Tab does not come to. Moves the focus.
[[nodiscard]] QStringList unreachedByTab(const QWidget &window);
/// Where Tab goes back, to what is read before. Moves the focus.
[[nodiscard]] QStringList backwardTabs(const QWidget &window);
/// Texts on the screen that assistive technology cannot read where they are, or meets more often than
/// they are seen: every label, button, box, field, tab and cell. Of a masked secret the mask is not a text.
[[nodiscard]] QStringList unheardTexts(QWidget &window);

} // namespace broker::test
