// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace broker::ui {

/// What is lost by leaving, in the words of the window that asks.
struct LeaveQuestion
{
    QString objectName;
    QString title;
    QString text;
    /// On the button, with its mnemonic (not S).
    QString leave;
    /// More about it; may be empty.
    QString more = {};
    /// On the other button; "Stay here" when empty.
    QString stay = {};
};

/// Asks before a window is left, without waiting. Staying is the default and what Escape means; `leave` is
/// called at most once, and not when the window has gone in the meantime. Belongs to `window`; while it is
/// open, asking again only brings it to the front.
///
/// objectNames: as given; stayButton, endButton.
void askBeforeLeaving(QWidget &window, const LeaveQuestion &question, const std::function<void()> &leave);

} // namespace broker::ui
