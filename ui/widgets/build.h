// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QLatin1String>
#include <QString>

class QFormLayout;
class QPushButton;
class QTreeView;

// Short forms for what every window does to its widgets. What they return belongs to the layout or the
// parent it is given to, as with `new`.
namespace broker::ui {

class PlainLabel;

/// Gives an object the name by which tests and tools find it. English, fixed, never shown.
template <typename Object>
Object *named(Object *object, const char *objectName)
{
    object->setObjectName(QLatin1String(objectName));
    return object;
}

/// A push button that is pressed by Enter only while it has the focus. `iconName` is one of `icon()`.
[[nodiscard]] QPushButton *button(
    const char *objectName, const QString &text, const char *iconName = nullptr);

/// In the weight of a heading.
template <typename Widget>
Widget *bold(Widget *widget)
{
    QFont font = widget->font();
    font.setBold(true);
    widget->setFont(font);
    return widget;
}

/// A line of a form: a name, and a value that a screen reader finds under that name and the keyboard selects.
void addValue(QFormLayout &form, const QString &name, PlainLabel &value);

/// A view of rows without a tree: roomy, whole rows, and left by Tab.
void showAsTable(QTreeView &view);

} // namespace broker::ui
