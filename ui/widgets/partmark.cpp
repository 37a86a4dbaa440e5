// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/partmark.h"

#include "platform/icons.h"
#include "platform/theme.h"

#include <QLineF>
#include <QLocale>
#include <QPainter>

namespace broker::ui {

PartMark::PartMark(credentials::ClientPart part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PartMark::setReadiness(const credentials::Readiness &readiness)
{
    m_isOpen = readiness.of(m_part) == credentials::PartState::Open;
    m_isNext = readiness.next() == m_part;
    update();
}

QSize PartMark::sizeHint() const
{
    // Room for a number in a circle.
    const int size = fontMetrics().height() * 3 / 2;
    return {size, size};
}

void PartMark::drawLine(QPainter &painter, const QPalette &palette, const PartMark &from, const PartMark &to)
{
    QLineF line(QRectF(from.geometry()).center(), QRectF(to.geometry()).center());
    const qreal radius = from.width() / 2.0;
    line.setLength(line.length() - radius);
    line = QLineF(line.p2(), line.p1());
    line.setLength(line.length() - radius);
    painter.setPen(edgeColor(Edge::Faint, palette));
    painter.drawLine(line);
}

void PartMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = m_isNext ? palette().color(QPalette::Highlight)
                                 : toneColor(m_isOpen ? Tone::Muted : Tone::Success, palette());
    painter.setPen(QPen(edge, 1.0));
    painter.setBrush(m_isNext ? palette().brush(QPalette::Highlight) : Qt::NoBrush);
    painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    if (m_isOpen) {
        painter.setPen(m_isNext ? palette().color(QPalette::HighlightedText) : edge);
        painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(static_cast<int>(m_part) + 1));
        return;
    }
    const int inner = width() * 2 / 3;
    const QPixmap tick
        = icon(QStringLiteral("check"), Tone::Success).pixmap(QSize(inner, inner), devicePixelRatioF());
    painter.drawPixmap((width() - inner) / 2, (height() - inner) / 2, tick);
}

} // namespace broker::ui
