// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/daycard.h"

#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr int cardGap = 4;

} // namespace

DayCard::DayCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_title(bold(named(new PlainLabel, "dayCardTitle")))
    , m_lines(named(new PlainLabel, "dayCardLines"))
{
    setObjectName(QStringLiteral("dayCard"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (PlainLabel *label : {m_title, m_lines})
        label->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_lines);
}

void DayCard::showBelow(const QRect &place, const QString &title, const QStringList &lines)
{
    m_title->setText(title);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    adjustSize();
    QRect card(QPoint(place.center().x() - width() / 2, place.bottom() + cardGap), size());
    const QRect screen = parentWidget()->screen()->availableGeometry();
    if (card.bottom() > screen.bottom())
        card.moveBottom(place.top() - cardGap);
    card.moveLeft(std::clamp(card.left(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(card.topLeft());
    show();
}

} // namespace broker::ui
