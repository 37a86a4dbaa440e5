// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/searchfield.h"

#include "platform/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

namespace broker::ui {

void dressAsSearch(QLineEdit &edit, const QString &name, const QString &clearName)
{
    const QAction *search = edit.addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    QAction *clear = edit.addAction(icon(QStringLiteral("close")), QLineEdit::TrailingPosition);
    clear->setVisible(!edit.text().isEmpty());
    QObject::connect(&edit, &QLineEdit::textChanged, clear,
        [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    QObject::connect(clear, &QAction::triggered, &edit, &QLineEdit::clear);
    const auto buttons = edit.findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(button->defaultAction() == search ? name : clearName);
}

} // namespace broker::ui
