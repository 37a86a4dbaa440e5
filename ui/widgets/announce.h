// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace broker::ui {

/// Makes the text the widget's accessible name and has screen readers say it now, where the widget
/// does not get the focus.
void announce(QWidget &widget, const QString &text);

} // namespace broker::ui
