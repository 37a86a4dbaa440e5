// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTabWidget>

namespace broker::ui {

/// What a screen reader says where the keyboard comes to the tabs. Of their bar Qt tells the current tab
/// alone, whatever the bar is given: the name is that of what it is in.
inline void nameTabs(QTabWidget &tabs, const QString &name)
{
    tabs.setAccessibleName(name);
}

} // namespace broker::ui
