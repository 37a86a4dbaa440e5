// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/openingsize.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace broker::ui {

namespace {

/// Below it, cutting a window off is better than squeezing it.
constexpr int leastWidth = 960;

} // namespace

void resizeForScreen(QWidget &window, const QSize &comfortable)
{
    const QSize room = window.screen()->availableSize();
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(qMin(comfortable.width(), qMax(room.width(), leastWidth)),
        qMin(comfortable.height(), room.height() - title));
}

} // namespace broker::ui
