// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/readable.h"

#include "widgets/plainlabel.h"

#include <QHBoxLayout>

namespace broker::ui {

int readableWidth(const QWidget &widget)
{
    constexpr int letters = 80;
    return widget.fontMetrics().averageCharWidth() * letters;
}

QLayout *readable(PlainLabel *text)
{
    text->setMaximumWidth(readableWidth(*text));
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addStretch(0);
    return row;
}

void balance(PlainLabel &text)
{
    int wide = readableWidth(text);
    int narrow = 0;
    const int height = text.heightForWidth(wide);
    while (wide - narrow > 1) {
        const int between = (narrow + wide) / 2;
        (text.heightForWidth(between) > height ? narrow : wide) = between;
    }
    text.setMaximumWidth(wide);
}

} // namespace broker::ui
