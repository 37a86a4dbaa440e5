// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/build.h"

#include "platform/icons.h"
#include "widgets/plainlabel.h"
#include "widgets/roomydelegate.h"

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

void addValue(QFormLayout &form, const QString &name, PlainLabel &value)
{
    form.addRow(new PlainLabel(name), &value);
    value.setKeyboardSelectable(true);
    value.setAccessibleName(name);
}

void showAsTable(QTreeView &view)
{
    view.setItemDelegate(new RoomyDelegate(&view));
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setTabKeyNavigation(false);
}

} // namespace broker::ui
