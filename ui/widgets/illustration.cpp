// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/illustration.h"

#include "platform/icons.h"
#include "platform/theme.h"

#include <QPainter>

#include <array>

namespace broker::ui {

namespace {

constexpr qreal heightInLines = 5.0;
constexpr qreal widthInHeights = 4.2;

/// A mark in the middle of a disc.
void paintDisc(QPainter &painter, const QPointF &centre, qreal radius, const char *mark, Tone tone)
{
    const qreal side = radius * 1.1;
    painter.drawEllipse(centre, radius, radius);
    const QRectF place(centre.x() - side / 2, centre.y() - side / 2, side, side);
    icon(QLatin1String(mark), tone).paint(&painter, place.toRect());
}

} // namespace

Illustration::Illustration(Scene scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Illustration::sizeHint() const
{
    const qreal height = fontMetrics().height() * heightInLines;
    return QSizeF(height * (m_scene == Scene::Connect ? widthInHeights : 1.6), height).toSize();
}

void Illustration::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (m_scene == Scene::Connect)
        paintConnect(painter, room);
    else
        paintSuccess(painter, room);
}

void Illustration::paintConnect(QPainter &painter, const QRectF &room) const
{
    // In the direction of reading; the marks themselves are not turned.
    const qreal radius = room.height() / 2 - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const qreal first = isMirrored ? room.right() - radius : room.left() + radius;
    const qreal last = isMirrored ? room.left() + radius : room.right() - radius;
    const QPointF here(first, room.center().y());
    const QPointF there(last, room.center().y());
    const QPointF middle = (here + there) / 2;

    QPen way(toneColor(Tone::Info, palette()), 2, Qt::DotLine, Qt::RoundCap);
    painter.setPen(way);
    painter.drawLine(here, there);
    painter.setPen(QPen(toneColor(Tone::Info, palette()), 1.5));
    painter.setBrush(toneBackground(Tone::Info, palette()));
    paintDisc(painter, here, radius, "user", Tone::Info);
    paintDisc(painter, there, radius, "region", Tone::Info);
    painter.setBrush(palette().base());
    paintDisc(painter, middle, radius * 0.62, "key", Tone::Info);
}

void Illustration::paintSuccess(QPainter &painter, const QRectF &room) const
{
    const QPointF centre = room.center();
    const qreal radius = room.height() / 2 * 0.72;
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(Tone::Success, palette()));
    painter.drawEllipse(centre, radius, radius);
    // The tick is cut out of the disc, in the colour of the ground.
    QPen tick(palette().color(QPalette::Base), radius * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(tick);
    const std::array corners{QPointF(-0.42, 0.04), QPointF(-0.12, 0.34), QPointF(0.44, -0.28)};
    QPolygonF line;
    for (const QPointF &corner : corners)
        line.append(centre + corner * radius);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);

    // Sparks around it.
    struct Spark
    {
        qreal x;
        qreal y;
        qreal size;
        Tone tone;
    };
    constexpr std::array sparks{Spark{-1.7, -0.5, 0.10, Tone::Info}, Spark{-1.35, 0.75, 0.07, Tone::Warning},
        Spark{-1.2, -1.05, 0.06, Tone::Success}, Spark{1.3, -0.95, 0.08, Tone::Warning},
        Spark{1.75, 0.1, 0.10, Tone::Success}, Spark{1.3, 0.95, 0.06, Tone::Info}};
    painter.setPen(Qt::NoPen);
    for (const Spark &spark : sparks) {
        painter.setBrush(toneColor(spark.tone, palette()));
        painter.drawEllipse(
            centre + QPointF(spark.x, spark.y) * radius, spark.size * radius, spark.size * radius);
    }
}

} // namespace broker::ui
