// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/practicebanner.h"

#include "platform/icons.h"
#include "platform/theme.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

namespace broker::ui {

namespace {

constexpr int stripeHeight = 6;
constexpr int stripeStep = 12;

} // namespace

PracticeBanner::PracticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
{
    setObjectName(QStringLiteral("practiceBanner"));
    auto *text
        = named(new PlainLabel(tr("Practice mode: nothing here is real. No request leaves this computer, "
                                  "and the tokens work nowhere."),
                    this),
            "practiceBannerText");
    bold(text);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6 + stripeHeight);
    row->addWidget(m_icon);
    row->addWidget(text, 1);
    refreshIcon();
}

void PracticeBanner::refreshIcon()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 4;
    m_icon->setPixmap(
        icon(QStringLiteral("practice"), Tone::Practice).pixmap(QSize(size, size), devicePixelRatio()));
}

void PracticeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(Tone::Practice, palette()));
    // Slanted stripes, as on a barrier: seen without reading and without colour.
    const QRect stripe(0, height() - stripeHeight, width(), stripeHeight);
    painter.setClipRect(stripe);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Practice, palette()));
    for (int x = -stripeHeight; x < width(); x += 2 * stripeStep) {
        painter.drawPolygon(QPolygon({{x, stripe.bottom() + 1}, {x + stripeHeight, stripe.top()},
            {x + stripeHeight + stripeStep, stripe.top()}, {x + stripeStep, stripe.bottom() + 1}}));
    }
}

void PracticeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

} // namespace broker::ui
