// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/currentstack.h"

namespace broker::ui {

CurrentStack::CurrentStack(QWidget *parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize CurrentStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize(0, 0);
}

QSize CurrentStack::minimumSizeHint() const
{
    return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(0, 0);
}

bool CurrentStack::hasHeightForWidth() const
{
    return currentWidget() && currentWidget()->hasHeightForWidth();
}

int CurrentStack::heightForWidth(int width) const
{
    return currentWidget() ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace broker::ui
