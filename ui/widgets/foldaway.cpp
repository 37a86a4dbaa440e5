// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/foldaway.h"

#include <QToolButton>

namespace broker::ui {

namespace {

Qt::ArrowType arrowOf(const QToolButton &button)
{
    if (button.isChecked())
        return Qt::DownArrow;
    // Styles draw this one as it is named.
    return button.isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
}

} // namespace

void foldAway(QToolButton &button, QWidget &content)
{
    button.setCheckable(true);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setArrowType(arrowOf(button));
    content.hide();
    QObject::connect(&button, &QToolButton::toggled, &content, [&button, &content](bool isOpen) {
        button.setArrowType(arrowOf(button));
        content.setVisible(isOpen);
    });
}

} // namespace broker::ui
