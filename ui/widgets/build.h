// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAnyStringView>
#include <QFont>
#include <QString>

class QAction;
class QFormLayout;
class QObject;
class QPushButton;
class QTreeView;

// Short forms for what every window does to its widgets. What they return belongs to the layout or the
// parent it is given to, as with `new`.
namespace broker::ui {

class PlainLabel;

/// Gives an object the name by which tests and tools find it. English, fixed, never shown.
template <typename Object>
Object *named(Object *object, QAnyStringView objectName)
{
    object->setObjectName(objectName);
    return object;
}

/// A push button that is pressed by Enter only while it has the focus. `iconName` is one of `icon()`.
[[nodiscard]] QPushButton *button(
    const char *objectName, const QString &text, const char *iconName = nullptr);

/// A command for menus and tool bars, owned by `owner`. `iconName` is one of `icon()`.
[[nodiscard]] QAction *command(
    QObject &owner, const char *objectName, const QString &text, const char *iconName = nullptr);

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
/// The same with a value made here and a name in one line.
PlainLabel *addValue(QFormLayout &form, const QString &name, const char *objectName);

/// A view of rows without a tree: roomy, whole rows, and left by Tab.
void showAsTable(QTreeView &view);

} // namespace broker::ui
