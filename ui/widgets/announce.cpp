// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/announce.h"

#include "widgets/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace broker::ui {

void announce(QWidget &widget, const QString &text)
{
    if (text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, text);
    QAccessible::updateAccessibility(&event);
#else
    auto *announcement = new Announcement(text, *widget.window());
    announcement->speak();
#endif
}

} // namespace broker::ui
