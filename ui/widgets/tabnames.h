// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTabBar>
#include <QTabWidget>

namespace broker::ui {

/// What a screen reader says where the keyboard comes to the tabs. Qt takes the current tab for the name of
/// their bar, whatever it is given: what the tabs are of is its description.
inline void nameTabs(QTabWidget &tabs, const QString &name)
{
    tabs.setAccessibleName(name);
    tabs.tabBar()->setAccessibleName(name);
    tabs.tabBar()->setAccessibleDescription(name);
}

} // namespace broker::ui
