// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/busyindicator.h"

#include "platform/icons.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <chrono>

namespace broker::ui {

namespace {

/// Each one is painted, for as long as something is under way.
constexpr std::chrono::milliseconds frameTime{100};
constexpr int stepsPerTurn = 12;

} // namespace

class BusyIndicator::Spinner final : public QWidget
{
public:
    explicit Spinner(QWidget *parent)
        : QWidget(parent)
    {
        const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 2;
        setFixedSize(size, size);
    }

    void setStill(bool still)
    {
        m_still = still;
        update();
    }
    void turn()
    {
        m_step = (m_step + 1) % stepsPerTurn;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_still) {
            icon(QStringLiteral("clock")).paint(&painter, rect());
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr qreal penWidth = 2;
        constexpr int sixteenths = 16;
        constexpr int fullTurn = 360 * sixteenths;
        const QRectF circle = QRectF(rect()).adjusted(penWidth, penWidth, -penWidth, -penWidth);
        QPen pen(toneBackground(Tone::Info, palette()), penWidth, Qt::SolidLine, Qt::RoundCap);
        painter.setPen(pen);
        painter.drawEllipse(circle);
        pen.setColor(toneColor(Tone::Info, palette()));
        painter.setPen(pen);
        painter.drawArc(circle, -m_step * fullTurn / stepsPerTurn, fullTurn / 4);
    }

private:
    int m_step = 0;
    bool m_still = false;
};

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_text(named(new PlainLabel(this), "busyText"))
{
    setObjectName(QStringLiteral("busyIndicator"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_spinner);
    row->addWidget(m_text, 1);
    m_frames.setInterval(frameTime);
    connect(&m_frames, &QTimer::timeout, this, [this] { m_spinner->turn(); });
    hide();
}

void BusyIndicator::start(const QString &text)
{
    const bool isNews = !m_busy || text != m_text->text();
    m_busy = true;
    m_text->setText(text);
    show();
    updateAnimation();
    if (isNews)
        announce(*this, text);
}

void BusyIndicator::stop()
{
    m_busy = false;
    hide();
    updateAnimation();
}

void BusyIndicator::updateAnimation()
{
    const bool motionWanted = style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_spinner->setStill(!motionWanted);
    if (m_busy && motionWanted && isVisible())
        m_frames.start();
    else
        m_frames.stop();
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateAnimation();
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateAnimation();
}

} // namespace broker::ui
