// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/foldaway.h"

#include <QEvent>
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

/// Turns the arrow when the direction of writing changes under it.
class ArrowTurner final : public QObject
{
public:
    explicit ArrowTurner(QToolButton &button)
        : QObject(&button)
    {
        button.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange) {
            auto *button = static_cast<QToolButton *>(watched);
            button->setArrowType(arrowOf(*button));
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void foldAway(QToolButton &button, QWidget &content)
{
    button.setCheckable(true);
    button.setAutoRaise(true);
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setArrowType(arrowOf(button));
    new ArrowTurner(button);
    content.hide();
    QObject::connect(&button, &QToolButton::toggled, &content, [&button, &content](bool isOpen) {
        button.setArrowType(arrowOf(button));
        content.setVisible(isOpen);
    });
}

} // namespace broker::ui
