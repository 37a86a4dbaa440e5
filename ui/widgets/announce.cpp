// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace broker::ui {

void announce(QWidget &widget, const QString &text)
{
    widget.setAccessibleName(text);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace broker::ui
