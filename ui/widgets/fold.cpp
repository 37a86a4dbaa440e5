// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/fold.h"

#include "widgets/build.h"
#include "widgets/foldaway.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace broker::ui {

Fold::Fold(const QString &title, QWidget &body, QWidget *parent)
    : QWidget(parent)
    , m_button(named(new QToolButton, "foldButton"))
    , m_body(new QWidget)
{
    m_button->setText(title);
    foldAway(*m_button, *m_body);

    // In a frame of its own: the body may show and hide itself.
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins({});
    inside->addWidget(&body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
}

} // namespace broker::ui
