// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/steadybutton.h"

#include <QAbstractButton>

#include <algorithm>

namespace broker::ui {

void keepRoomFor(QAbstractButton &button, const QStringList &texts)
{
    const QString shown = button.text();
    int widest = 0;
    for (const QString &text : texts) {
        button.setText(text);
        widest = std::max(widest, button.sizeHint().width());
    }
    button.setText(shown);
    button.setMinimumWidth(widest);
}

} // namespace broker::ui
