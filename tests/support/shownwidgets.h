// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

// Widgets of a window by object name, among those that can be seen.
namespace broker::test {

template <class W = QWidget>
[[nodiscard]] W *findShown(const QWidget &window, const char *name)
{
    for (W *widget : window.findChildren<W *>(QLatin1String(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Waits until it can be clicked. False when that does not come.
[[nodiscard]] inline bool clickShown(const QWidget &window, const char *name, int patience)
{
    const auto button = [&window, name] { return findShown<QAbstractButton>(window, name); };
    const bool ready = QTest::qWaitFor([&button] { return button() && button()->isEnabled(); }, patience);
    if (ready)
        button()->click();
    return ready;
}

/// Of a label, as it is read: without the marks at which it may be broken.
[[nodiscard]] inline QString shownText(const QWidget &window, const char *name)
{
    const auto *label = findShown<QLabel>(window, name);
    return label ? ui::withoutBreaks(label->text()) : QString();
}

} // namespace broker::test
