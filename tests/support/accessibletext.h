// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>
#include <QWidget>

namespace broker::test {

/// Everything that assistive technology can read of this object and what is in it, a line each.
[[nodiscard]] inline QString accessibleText(QAccessibleInterface *object)
{
    QString lines;
    if (!object || !object->isValid())
        return lines;
    constexpr QAccessible::Text texts[]{QAccessible::Name, QAccessible::Description, QAccessible::Value,
        QAccessible::Help, QAccessible::Accelerator};
    for (const QAccessible::Text which : texts)
        lines += object->text(which) + QLatin1Char('\n');
    if (QAccessibleTextInterface *text = object->textInterface())
        lines += text->text(0, text->characterCount()) + QLatin1Char('\n');
    if (QAccessibleValueInterface *value = object->valueInterface())
        lines += value->currentValue().toString() + QLatin1Char('\n');
    for (int i = 0; i < object->childCount(); ++i)
        lines += accessibleText(object->child(i));
    return lines;
}

[[nodiscard]] inline QString accessibleText(QWidget &widget)
{
    return accessibleText(QAccessible::queryAccessibleInterface(&widget));
}

} // namespace broker::test
