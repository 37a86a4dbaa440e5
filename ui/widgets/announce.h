// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace broker::ui {

/// Has screen readers say the text now, where the widget does not get the focus. Plain text. Changes
/// nothing of the widget; without a screen reader nothing happens.
void announce(QWidget &widget, const QString &text);

} // namespace broker::ui
