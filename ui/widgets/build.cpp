// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/build.h"

#include "platform/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/roomydelegate.h"
#include "widgets/rowfocus.h"

#include <QAction>
#include <QFormLayout>
#include <QPushButton>
#include <QTreeView>

namespace broker::ui {

QPushButton *button(const char *objectName, const QString &text, const char *iconName)
{
    auto *made = named(new QPushButton(text), objectName);
    if (iconName)
        made->setIcon(icon(QLatin1String(iconName)));
    made->setAutoDefault(false);
    return made;
}

QAction *command(QObject &owner, const char *objectName, const QString &text, const char *iconName)
{
    auto *made = named(new QAction(text, &owner), objectName);
    if (iconName)
        made->setIcon(icon(QLatin1String(iconName)));
    return made;
}

void addValue(QFormLayout &form, const QString &name, PlainLabel &value)
{
    auto *label = new PlainLabel(name);
    // A form gives it more height beside a value of several lines, whose first it belongs to.
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form.addRow(label, &value);
    value.setKeyboardSelectable(true);
    value.setAccessibleName(name);
}

PlainLabel *addValue(QFormLayout &form, const QString &name, const char *objectName)
{
    auto *value = named(new PlainLabel, objectName);
    addValue(form, name, *value);
    qobject_cast<PlainLabel *>(form.labelForField(value))->setWordWrap(false);
    return value;
}

void showAsTable(QTreeView &view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setTabKeyNavigation(false);
    new RowFocus(view);
}

} // namespace broker::ui
